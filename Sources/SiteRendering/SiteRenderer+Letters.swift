import CheckerCore
import DecisionTree
import Eligibility
import Forms
import French
import Letters
import RichText
import Templates

extension SiteRenderer {
  /// What the script of a letter needs beside the tables of the checker: words, and the conditions
  /// of the letter in the order in which the script reads them.
  func letterData(of letter: Letter) -> HTMLFragment {
    let words = EmbeddedData.script(
      LetterDocument(letter), type: "application/json", id: "libelles")
    return HTMLFragment(bytes: Typography.typeset(words.bytes)) + HTMLFragment("\n")
      + EmbeddedData.script(holding: letter.data.bytes, id: "conditions")
  }
}

extension Letter {
  /// What the page of the letter computes with.
  fileprivate var data: LetterData {
    let coded = conditions.compactMap { Condition($0, in: self) }
    guard coded.count == conditions.count, let fitness, let form else {
      preconditionFailure("a letter names only what exists")
    }
    return LetterData(
      choices: choiceFields.count, coded, decisive: decisiveConditions, fitness, form)
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
  /// How many parts there are.
  let parts: Int
  /// The questions that may be left unanswered.
  let followUps = CheckerCodes.questions.filter { !$0.isCore }.map(\.rawValue)
  /// What is said instead of the letter, in the order of the conditions.
  let alternatives: [String]
  /// What each question asks, with the words of its answers.
  let questions: [Asked]
  /// How each role stands in a document, as a number of the module.
  let forms = Dictionary(
    uniqueKeysWithValues: Letter.Role.allCases.map { ($0.rawValue, $0.form.rawValue) })
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

  /// A question with the words of its answers, in their order.
  struct Asked: Encodable, Sendable {
    let text: String
    let answers: [String]

    enum CodingKeys: String, CodingKey {
      case text = "texte"
      case answers = "reponses"
    }
  }

  enum CodingKeys: String, CodingKey {
    case order = "ordre"
    case followUps = "suites"
    case parts = "parties"
    case alternatives = "sinon"
    case questions
    case offers = "offres"
    case fields = "champs"
    case forms = "formes"
    case words = "mots"
  }

  init(_ letter: Letter) {
    offers = Dictionary(
      uniqueKeysWithValues: CheckerCodes.questions.map { ($0.rawValue, $0.answers.map(\.id)) })
    parts = letter.paragraphs.count
    alternatives = letter.alternatives.map(\.text)
    questions = CheckerCodes.questions.map {
      Asked(
        text: letter.sender == .agent ? $0.text : $0.shortName, answers: $0.answers.map(\.label))
    }
    fields = letter.fields.map {
      Field(id: $0.id, label: $0.label, kind: $0.kind.rawValue, options: $0.options.map(\.id))
    }
  }

  private static let words = [
    "refuse": "Les réponses que porte l’adresse ne vont pas ensemble : reprenez le vérificateur.",
    "inadapte": "Ce courrier ne convient pas à ce cas",
    "modele": "Sans votre situation, le courrier est un modèle : il garde tout ce qui peut servir. "
      + "Répondez ci-dessous pour l'adapter, ou passez par le vérificateur.",
    "garde": "Sans réponse à ce qui est facultatif, le courrier garde des passages entre crochets, "
      + "à rayer s'ils ne vous concernent pas.",
    "facultatif": "(facultatif)",
    "manque": "Il manque, pour ce courrier :",
    "corrigez": "À corriger :",
    "a-choisir": "À choisir",
    "copie": "C’est copié.",
    "selectionnez": "Le texte est sélectionné : copiez-le.",
    "telecharge": "Le document est dans vos téléchargements.",
  ]
}
