import CheckerCore
import Testing

/// The entries that explain an answer, on made tables.
struct EntryTableTests {
  /// Two answers to each of two questions.
  private static let (post, leave) = (answer(0, 2), answer(0, 3))
  private static let (diploma, vae) = (answer(1, 2), answer(1, 3))

  private static func answer(_ question: Int, _ code: UInt8) -> CodedAnswer {
    CodedAnswer(question: question, code: code)
  }

  /// An entry by its situations.
  private static func entry(
    _ situations: [[CodedAnswer]], links: [Int] = [], title: CodedAnswer? = nil,
    isForOthers: Bool = false, statuses: PlaceSet = PlaceSet()
  ) -> EntryTable.Entry {
    let all = [post, leave, diploma, vae].map { answer in
      EntryTable.Topic(
        answer, count: situations.count { $0.contains(answer) }, isTitle: answer == title)
    }
    return EntryTable.Entry(
      situations: situations.count, topics: all.filter { $0.count > 0 }, links: links,
      isForOthers: isForOthers, statuses: statuses)
  }

  /// A ruling with a verdict and a unit.
  private static func ruling(verdict: Int = 0, unit: Int = 0) -> PackedRuling {
    var ruling = PackedRuling()
    ruling[PackedRuling.verdict] = verdict
    ruling[PackedRuling.unit] = unit
    return ruling
  }

  /// Sixteen entries: the filler makes « VAE », « congé » and « diplôme » rarer than « en poste ».
  private let table = EntryTable(
    entries: [
      entry([[post, diploma]], links: [3]), entry([[post, vae], [post, diploma]]),
      entry([[post, vae]], links: [3, 6]), entry([[post]]), entry([[leave]], title: leave),
      entry([[post, vae]], isForOthers: true), entry([[post]], isForOthers: true),
      entry([[leave, vae]]),
    ] + (0..<16).map { _ in entry([[post]]) },
    pins: [
      EntryTable.Pin(entry: 3, rank: 0, verdicts: [0], answers: []),
      EntryTable.Pin(entry: 4, rank: 1, verdicts: [1], answers: [vae]),
    ], othersUnit: 1, statusQuestion: 2)

  @Test func theEntryAboutTheRarestAnswerComesAfterWhatIsPinned() {
    let found = table.nearest(to: [Self.post, Self.vae], Self.ruling())
    #expect(found == [3, 2])
  }

  @Test func entriesForOthersShowWithTheirUnitAlone() {
    let found = table.nearest(to: [Self.post, Self.vae], Self.ruling(unit: 1))
    #expect(Set(found).isSuperset(of: [5, 6]))
  }

  /// One entry is pinned and leads to two, of which the second is for the status 3 alone.
  @Test(arguments: [(2, [0, 1]), (3, [0, 1, 2]), (nil, [0, 1, 2])] as [(UInt8?, [Int])])
  func entriesForAnotherStatusAreNotNamed(status: UInt8?, named: [Int]) {
    let entries = [
      Self.entry([[Self.post]], links: [1, 2]), Self.entry([[Self.vae]]),
      Self.entry([[Self.leave]], statuses: PlaceSet(3)),
    ]
    let pin = EntryTable.Pin(entry: 0, rank: 0, verdicts: [0], answers: [])
    let table = EntryTable(entries: entries, pins: [pin], othersUnit: 1, statusQuestion: 2)
    let given = status.map { [Self.answer(2, $0)] } ?? []
    #expect(table.nearest(to: given, Self.ruling()) == named)
  }

  @Test func aPinHoldsWithItsVerdictAndItsAnswersOnly() {
    #expect(table.nearest(to: [Self.post, Self.vae], Self.ruling(verdict: 1))[1] == 4)
    #expect(!table.nearest(to: [Self.post, Self.diploma], Self.ruling(verdict: 1)).contains(4))
  }

  @Test func aTitleThatNamesTheAnswerWins() {
    #expect(table.nearest(to: [Self.leave], Self.ruling(verdict: 2)).first == 4)
  }

  @Test func whatIsCommonSaysNothing() {
    #expect(table.nearest(to: [Self.post], Self.ruling(verdict: 2)) == [])
  }

  @Test func entriesWithoutSituationsAreNeverNamed() {
    let empty = EntryTable(entries: [Self.entry([])], pins: [], othersUnit: 1, statusQuestion: 2)
    #expect(empty.nearest(to: [Self.vae], Self.ruling()) == [])
  }
}
