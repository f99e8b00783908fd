package import CheckerCore
import DecisionTree
package import Eligibility

/// Finds the FAQ entries that explain an answer: the same for the site, the terminal and programs.
package struct RelatedEntries: Sendable {
  /// An entry by the answers of each of its situations.
  package struct Entry: Sendable {
    package let id: String
    /// Its title.
    package let question: String
    package let situations: [[Answer]]
    /// The ids of the entries that it leads to.
    package let links: [String]
    /// Whether it speaks to others than the people of the site.
    package let isForOthers: Bool
    /// The statuses that it speaks to.
    package let statuses: [Answer]

    package init(
      id: String, question: String, situations: [[Answer]], links: [String], isForOthers: Bool,
      statuses: [Answer]
    ) {
      self.id = id
      self.question = question
      self.situations = situations
      self.links = links
      self.isForOthers = isForOthers
      self.statuses = statuses
    }
  }

  /// The entry that says how to ask, and the one that says what to do about a refusal.
  private static let (request, appeal) = ("demander-son-cpf", "refus-et-recours")

  /// The entries by the places of their answers, in the order of their ids.
  package let table: EntryTable
  /// Their ids.
  package let ids: [String]

  package init(_ entries: [Entry]) {
    let entries = entries.sorted { $0.id < $1.id }
    let ids = entries.map(\.id)
    self.ids = ids
    let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    table = EntryTable(
      entries: entries.map { EntryTable.Entry($0, at: places) }, pins: Self.pins(among: ids),
      othersUnit: CheckerCodes.place(of: AccountUnit.euros),
      statusQuestion: CheckerCodes.place(of: Question.status))
  }

  /// Who was refused reads of appeals first; who hears yes, how to ask; who hears yes from somebody
  /// else, or with a medical opinion, how to ask after what is special to them; who asked for a
  /// training that does not count, what a refusal is after the entry of that training.
  private static func pins(among ids: [String]) -> [EntryTable.Pin] {
    let refused = Question.refusals.answers.filter { $0.id != Refusals.none.rawValue }
    let verdicts = Verdict.allCases
    let trainings = Question.training.answers
    let pins: [(id: String, rank: Int, verdicts: [Verdict], answers: [Answer])] = [
      (appeal, 0, verdicts, refused),
      (request, 0, [.yes], []),
      (request, 1, [.otherBody, .onMedicalOpinion], []),
      (appeal, 1, [.no], trainings),
    ]
    return pins.compactMap { pin in
      ids.firstIndex(of: pin.id).map { entry in
        EntryTable.Pin(
          entry: entry, rank: pin.rank,
          verdicts: pin.verdicts.map { CheckerCodes.place(of: $0) },
          answers: pin.answers.map { CheckerCodes.choice(of: $0) })
      }
    }
  }

  /// The ids of the entries that explain an answer, the most telling first.
  package func nearest(to finding: Finding) -> [String] {
    table.nearest(
      to: finding.answers.map { CheckerCodes.choice(of: $0) }, CheckerCodes.packed(finding.ruling)
    )
    .map { ids[$0] }
  }
}

extension EntryTable.Entry {
  /// - Parameter places: The place of each entry, by its id.
  fileprivate init(_ entry: RelatedEntries.Entry, at places: [String: Int]) {
    let situations = entry.situations.filter { !$0.isEmpty }
    let counts = Dictionary(grouping: situations.flatMap { Set($0) }) { $0 }.mapValues(\.count)
    let title = NameKey(Array(entry.question.utf8))
    var statuses = PlaceSet()
    for status in entry.statuses { statuses.insert(Int(CheckerCodes.code(of: status))) }
    self.init(
      situations: situations.count,
      topics: Question.allCases.filter(\.isTopic).flatMap(\.answers).compactMap { answer in
        counts[answer].map {
          EntryTable.Topic(
            CheckerCodes.choice(of: answer), count: $0, isTitle: answer.isNamed(in: title))
        }
      },
      links: entry.links.compactMap { places[$0] }, isForOthers: entry.isForOthers,
      statuses: statuses)
  }
}

extension Answer {
  /// Whether a title has one of its names.
  func isNamed(in title: NameKey) -> Bool {
    question.hasTitles && Self.titleNames[self, default: []].contains { title.contains($0) }
  }

  /// The names that a title may have of each answer; those of a letter or two say nothing.
  private static let titleNames = Dictionary(
    uniqueKeysWithValues: Question.allCases.filter(\.hasTitles).flatMap(\.answers).map { answer in
      (answer, answer.names.map { NameKey(Array($0.utf8)) }.filter { $0.bytes.count > 2 })
    })
}
