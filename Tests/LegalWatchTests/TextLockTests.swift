import Diagnostics
import Law
import LegalWatch
import Testing

/// The file that records what was read, as the command writes it and as people edit it.
struct TextLockTests {
  private static let version = ArticleVersion(
    id: "LEGIARTI000000000001", state: .inForce, from: .day(CalendarDay(2022, .march, 1)),
    until: .never, words: WordsDigest(of: "Des mots."), place: Place("textes.lock.yml", line: 5))
  private static let lock = TextLock(
    day: CalendarDay(2026, .november, 27), delivery: "20261127-213015",
    versions: ["cgfp-l422-14": [version]])

  private func read(_ text: String) -> (lock: TextLock?, faults: [Fault]) {
    let log = FaultLog()
    let file = InputFile(
      path: "textes.lock.yml", components: ["textes.lock.yml"], bytes: Array(text.utf8))
    return (TextLock.read(file, by: .test, log), log.faults)
  }

  @Test func itIsReadAsItIsWritten() {
    let read = read(Self.lock.yaml)
    #expect(read.faults == [])
    #expect(read.lock?.day == Self.lock.day)
    #expect(read.lock?.delivery == Self.lock.delivery)
    #expect(read.lock?.yaml == Self.lock.yaml)
    #expect(read.lock?.versions["cgfp-l422-14"]?.first?.place.line == 5)
  }

  @Test func anEmptyRecordIsReadAsItIsWritten() {
    let empty = TextLock(day: .test, delivery: nil, versions: [:])
    #expect(read(empty.yaml).lock == empty)
  }

  @Test(arguments: ArticleState.allCases)
  func everyStateIsReadAsItIsWritten(_ state: ArticleState) {
    let version = ArticleVersion(
      id: "LEGIARTI000000000002", state: state, from: .unfixed, until: .unfixed, words: .none,
      place: Place("textes.lock.yml"))
    let lock = TextLock(day: .test, delivery: nil, versions: ["a": [version]])
    #expect(read(lock.yaml).lock?.yaml == lock.yaml)
  }

  /// What an editor changes, the fault that it makes, and its line and column.
  @Test(arguments: [
    ("lu: 2026-11-27", "lu: 27/11/2026", "date-impossible", 2, 5),
    ("lu: 2026-11-27", "lu: 2026-11-29", "date-future", 2, 5),
    ("lu: 2026-11-27\n", "", "cle-manquante", 2, 1),
    ("livraison", "livraisons", "cle-inconnue", 3, 1),
    ("etat: VIGUEUR", "etat: VIGEUR", "etat-inconnu", 7, 9),
    ("debut: 2022-03-01", "debut: 2022-02-30", "date-impossible", 8, 10),
    ("fin: 2999-01-01", "fin: [2999-01-01]", "type-inattendu", 9, 8),
    ("  mots: ", "  mot: ", "cle-manquante", 5, 3),
    ("  version: LEGIARTI000000000001\n", "", "cle-manquante", 5, 3),
    ("versions:\n", "versions: non\n", "yaml-illisible", 5, 1),
    ("  mots: 8", "  mots: huit8", "empreinte-impossible", 10, 9),
  ])
  func anEditIsToldWithItsPlace(
    _ old: String, _ new: String, _ id: String, _ line: Int, _ column: Int
  ) throws {
    let text = Self.lock.yaml.replacing(old, with: new)
    try #require(text != Self.lock.yaml)
    let read = read(text)
    #expect(read.lock == nil)
    #expect(
      read.faults.contains {
        $0.id == id && $0.place == Place("textes.lock.yml", line: line, column: column)
      }, "\(read.faults.map(\.text))")
  }

  @Test func aVersionWrittenTwiceIsTold() {
    let row = Self.lock.yaml.split(separator: "versions:\n")[1]
    #expect(read(Self.lock.yaml + row).faults.map(\.id) == ["version-en-double"])
  }
}
