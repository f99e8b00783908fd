import Answering
import CheckerCore
import DecisionTree
import Eligibility
import Law

/// What the script of the checker needs beside the diagram: orders, wordings, entries.
///
/// All that the script says stands here, in the diagram, or in the templates.
struct CheckerDocument: Encodable, Sendable {
  /// The version of this format.
  let version = 1
  /// The questions in their order.
  let ordre = Question.allCases.map(\.rawValue)
  /// The answers to each question in their order.
  let offres: [String: [String]]
  /// Each answer in words that stand without the question: first on a line, and after another one.
  let reponses: [String: [String: [String]]]
  /// The questions on what the person is, which « ce qui changerait la réponse » leaves alone.
  let statuts = Question.allCases.filter(\.isStatus).map(\.rawValue)
  /// The follow-ups.
  let suites = Question.allCases.filter { !$0.isCore }.map(\.rawValue)
  /// The verdicts in their order.
  let verdicts = Verdict.allCases.map(\.rawValue)
  /// The verdicts in a word or two.
  let libelles: [String: String]
  /// The fields of a ruling in their order.
  let champs = Ruling.Field.allCases.map(\.rawValue)
  /// Every ruling that some answers reach, by the ids of its fields.
  let decisions: [String: RulingWording]
  /// The rules that shape an answer without having been read in a text in force.
  let reserves = Rule.allCases.filter(\.leavesDoubt).map(\.rawValue)
  /// How sure a rule is, where it was not read in a text in force.
  let mentions: [String: String]
  /// How much each rule says of an answer, where entries are looked for.
  let poids: [String: Int]
  /// How much of the weight must be shared, in thousandths.
  let seuil = Int(EntryTable.threshold)
  /// How many entries and how many changes are named at the most.
  let limites = Limits()
  /// The entries, as in `verifier/fiches.json`, by id.
  let fiches: [EntryIndex.Row]

  struct RulingWording: Encodable, Sendable {
    let titre: String
    let compte: String
    let roles: String?
    let decide: String
    let paie: String
  }

  struct Limits: Encodable, Sendable {
    let fiches = EntryTable.most
    let changements = NearAnswers.most
  }

  init(_ diagram: Diagram, _ related: RelatedEntries, _ entries: EntryIndex) {
    let questions = Question.allCases
    offres = Dictionary(
      uniqueKeysWithValues: questions.map { ($0.rawValue, $0.answers.map(\.id)) })
    reponses = Dictionary(uniqueKeysWithValues: questions.map { ($0.rawValue, $0.summaries) })
    libelles = Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, $0.label) })
    decisions = Dictionary(
      uniqueKeysWithValues: diagram.rulings.map { ($0.key, RulingWording($0)) })
    mentions = Dictionary(
      uniqueKeysWithValues: Standing.allCases.filter { $0 != .verified }.map {
        ($0.rawValue, "(\($0.label))")
      })
    poids = related.weights
    fiches = entries.entries.sorted { $0.id < $1.id }
  }
}

extension CheckerDocument.RulingWording {
  init(_ ruling: Ruling) {
    self.init(
      titre: ruling.title, compte: ruling.account, roles: ruling.roles,
      decide: ruling.decider.name, paie: ruling.payer.name)
  }
}

extension Question {
  /// Each answer's words, at the beginning of a line and further on.
  fileprivate var summaries: [String: [String]] {
    Dictionary(uniqueKeysWithValues: answers.map { ($0.id, [$0.summary, $0.continuedSummary]) })
  }
}

extension Ruling {
  /// The ids of the fields, in their order.
  fileprivate var key: String {
    Ruling.Field.allCases.map(value).joined(separator: " ")
  }
}
