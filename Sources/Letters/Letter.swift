import Forms

/// A letter that depends on the case: who writes to whom, what the writer fills in, and the
/// paragraphs with the condition of each.
///
/// The content holds letters as `courriers/*.md`; the site gives them to `cpf` as JSON, whose keys
/// are those of the content.
package struct Letter: Codable, Equatable, Sendable {
  /// The name of the file without its ending, and the end of the page's address.
  package let id: String
  /// The title.
  package let title: String
  /// What the letter is for, in a sentence.
  package let summary: String
  /// Who writes.
  package let sender: Party
  /// Who is written to.
  package let recipient: Party
  /// The day on which the letter was last checked, as `2026-11-28`.
  package let verified: String
  /// Whether it is written after a refusal.
  package let isAppeal: Bool
  /// The cases that the letter is for.
  package var cases: [Requirement]
  /// What the writer fills in, in order.
  package var fields: [Field]
  /// The parts, in order.
  package var paragraphs: [Paragraph]
  /// What is said to the cases that the letter is not for: the first that holds.
  package var alternatives: [Alternative]

  package init(
    id: String, title: String, summary: String, sender: Party, recipient: Party, verified: String,
    isAppeal: Bool = false, cases: [Requirement], fields: [Field], paragraphs: [Paragraph],
    alternatives: [Alternative] = []
  ) {
    self.alternatives = alternatives
    self.id = id
    self.title = title
    self.summary = summary
    self.sender = sender
    self.recipient = recipient
    self.verified = verified
    self.isAppeal = isAppeal
    self.cases = cases
    self.fields = fields
    self.paragraphs = paragraphs
  }

  enum CodingKeys: String, CodingKey {
    case id
    case title = "titre"
    case summary = "resume"
    case sender = "de"
    case recipient = "a"
    case verified = "verifie"
    case isAppeal = "apres-refus"
    case cases = "pour"
    case fields = "champs"
    case paragraphs = "paragraphes"
    case alternatives = "sinon"
  }

  /// The field with an id.
  package func field(_ id: String) -> Field? { fields.first { $0.id == id } }

  /// The fields with choices, in order: a condition tells them by their place here.
  package var choiceFields: [Field] { fields.filter { $0.kind == .choice } }
}

extension Letter {
  /// Who writes a letter or receives one.
  package enum Party: String, CaseIterable, Codable, Sendable {
    case agent
    case employer = "employeur"
    case physician = "medecin"
    case committee = "commission"
    case mediator = "mediateur"

    /// The party in French, with its article.
    package var label: String {
      switch self {
      case .agent: "l’agent"
      case .employer: "la collectivité"
      case .physician: "le médecin"
      case .committee: "la commission (CAP ou CCP)"
      case .mediator: "le médiateur du centre de gestion"
      }
    }
  }

  /// A subject with the values that it may have: a question, a field of the ruling, or a field of
  /// the letter that has choices.
  package struct Requirement: Codable, Equatable, Sendable {
    package let subject: String
    package let values: [String]

    package init(_ subject: String, among values: [String]) {
      self.subject = subject
      self.values = values
    }

    enum CodingKeys: String, CodingKey {
      case subject = "sujet"
      case values = "valeurs"
    }
  }

  /// A part of a letter.
  package struct Paragraph: Codable, Equatable, Sendable {
    /// The text; `{id}` stands for what a field holds.
    package let text: String
    /// When the paragraph is kept.
    package let condition: [Requirement]
    /// The condition in French, after « À garder » (« pour une VAE »); nil where there is none.
    package let proviso: String?
    /// Where it stands.
    package let role: Role
    /// The ids of the rules on which it rests.
    package let rules: [String]
    /// The legal texts on which it rests, as they are cited.
    package let texts: [String]

    package init(
      text: String, condition: [Requirement], proviso: String?, role: Role, rules: [String],
      texts: [String]
    ) {
      self.text = text
      self.condition = condition
      self.proviso = proviso
      self.role = role
      self.rules = rules
      self.texts = texts
    }

    enum CodingKeys: String, CodingKey {
      case text = "texte"
      case condition = "si"
      case proviso = "quand"
      case role
      case rules = "regles"
      case texts = "textes"
    }
  }

  /// What is said where the letter is not for the case: what is missing, or whom to ask.
  package struct Alternative: Codable, Equatable, Sendable {
    /// What is said, in French, after a colon.
    package let text: String
    /// When it is said.
    package let condition: [Requirement]

    package init(text: String, condition: [Requirement]) {
      self.text = text
      self.condition = condition
    }

    enum CodingKeys: String, CodingKey {
      case text = "texte"
      case condition = "si"
    }
  }

  /// Where a part of a letter stands.
  package enum Role: String, CaseIterable, Codable, Sendable {
    case sender = "expediteur"
    case recipient = "destinataire"
    case date = "lieu-date"
    case subject = "objet"
    case body = "corps"
    case item = "point"
    case signature
  }
}
