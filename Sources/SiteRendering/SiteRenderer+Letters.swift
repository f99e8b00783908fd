import Answering
import CheckerCore
import DecisionTree
import Eligibility
import Letters
import Templates

extension SiteRenderer {
  /// What the script of a letter needs beside the tables of the checker: words, and the conditions
  /// of the letter in the order in which the script reads them.
  func letterData(of letter: Letter) -> HTMLFragment {
    EmbeddedData.script(LetterDocument(letter), type: "application/json", id: "libelles")
      + HTMLFragment("\n")
      + EmbeddedData.script(holding: letter.conditionBytes, id: "conditions")
  }
}

/// The letters that a person can send, with the cases that each is for.
struct SentLetters: Sendable {
  /// The letters, in the order of the content.
  let letters: [Letter]
  /// The case of each.
  private let cases: [Condition]

  init(_ letters: [Letter]) {
    let sent = letters.filter { $0.sender == .agent }
      .compactMap { letter in Condition(letter.cases, in: letter).map { (letter, $0) } }
    self.letters = sent.map(\.0)
    cases = sent.map(\.1)
  }

  /// The letters for what was found.
  ///
  /// - Parameter passed: The follow-ups that could still be answered.
  func fitting(_ finding: Finding, passed: [Question]) -> [Letter] {
    let facts = finding.facts(passed: passed, chosen: [])
    return zip(letters, cases).filter { facts.truth(of: $1) != .no }.map(\.0)
  }

  /// The cases as the script hands them to the core: no choices, then the conditions.
  var bytes: [UInt8] { [0] + ConditionList.bytes(cases) }
}

extension SiteRenderer {
  /// The letters that a person can send at the end of a path.
  func letters(for finding: Finding, on path: Path) -> [Letter] {
    sentLetters.fitting(finding, passed: precisions[path.node].map(\.question))
  }
}

extension Letter {
  /// How many choices there are, then the conditions.
  fileprivate var conditionBytes: [UInt8] {
    let coded = conditions.compactMap { Condition($0, in: self) }
    precondition(coded.count == conditions.count, "a letter names only what exists")
    return [UInt8(choiceFields.count)] + ConditionList.bytes(coded)
  }
}

/// What the script of a letter reads beside the tables.
struct LetterDocument: Encodable, Sendable {
  /// The questions in their order.
  let order = CheckerCodes.questions.map(\.rawValue)
  /// The answers to each question in their order.
  let offers: [String: [String]]
  /// The fields of the letter in their order.
  let fields: [Field]
  /// What the page says.
  let words = Self.words

  struct Field: Encodable, Sendable {
    let id: String
    let label: String
    let kind: String
    let options: [String]

    enum CodingKeys: String, CodingKey {
      case id
      case label = "libelle"
      case kind = "genre"
      case options = "choix"
    }
  }

  enum CodingKeys: String, CodingKey {
    case order = "ordre"
    case offers = "offres"
    case fields = "champs"
    case words = "mots"
  }

  init(_ letter: Letter) {
    offers = Dictionary(
      uniqueKeysWithValues: CheckerCodes.questions.map { ($0.rawValue, $0.answers.map(\.id)) })
    fields = letter.fields.map {
      Field(id: $0.id, label: $0.label, kind: $0.kind.rawValue, options: $0.options.map(\.id))
    }
  }

  private static let words = [
    "refuse": "Les réponses que porte l’adresse ne vont pas ensemble : reprenez le vérificateur.",
    "inadapte": "Ce courrier ne convient pas à ce cas : le vérificateur dit quoi faire.",
    "modele": "Sans votre situation, le courrier garde tout ce qui peut servir. Le vérificateur le "
      + "prépare pour votre cas.",
    "manque": "Il manque, pour ce courrier :",
    "copie": "C’est copié.",
    "selectionnez": "Le texte est sélectionné : copiez-le.",
    "telecharge": "Le document est dans vos téléchargements.",
  ]
}
