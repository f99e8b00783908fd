import Foundation
import TestSupport
import Testing

/// `cpf delais`, as it is run.
struct DeadlinesCommandTests {
  private func json(_ arguments: String...) throws -> [String: Any] {
    let run = try ProgramRun("cpf", ["delais", "--json", "--au", "2026-11-28"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any] ?? [:]
  }

  /// The keys that hold a day, as the contract names them.
  private func days(_ object: [String: Any]) -> [String: String] {
    object.compactMapValues { $0 as? String }
  }

  @Test func theKeysAreThoseOfTheCase() throws {
    #expect(
      days(try json("--demande", "2026-11-28")) == [
        "demande": "2026-11-28", "silence": "2027-01-28", "motifs": "2027-03-28",
        "recours": "2027-03-30",
      ])
    #expect(
      days(try json("--demande", "2026-11-28", "--refus", "10/12/2026")) == [
        "demande": "2026-11-28", "refus": "2026-12-10", "recours": "2027-02-11",
      ])
    #expect(
      Set(try json("--demande", "2026-01-15", "--refus", "2026-03-16").keys) == [
        "demande", "refus", "silence", "recours", "details", "a-savoir",
      ])
  }

  @Test(arguments: [
    ["--demande", "2026-02-30"], ["--demande", "2026-11-28", "--refus", "2026-11-27"], [],
    ["--demande", "2026-11-28", "--premier-refus", "2099-01-01"],
  ])
  func wrongDaysAreToldAndNothingIsPrinted(arguments: [String]) throws {
    let run = try ProgramRun("cpf", ["delais"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("accepté"))
  }

  /// Of a day that has not come, nothing is said to have been received.
  @Test func daysToComeAreToldAsSuch() throws {
    let run = try ProgramRun(
      "cpf", ["delais", "--au", "2026-11-28", "--demande", "2026-11-01", "--refus", "2031-01-01"])
    #expect(run.output.contains("Demande reçue le dimanche 1er novembre 2026"))
    #expect(run.output.contains("Refus écrit qui serait reçu le mercredi 1er janvier 2031"))
  }

  @Test func theCalendarIsAFile() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      "cpf", ["delais", "--demande", "2026-11-28", "--ics", "dates.ics"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let text = try String(
      contentsOf: folder.url.appending(path: "dates.ics"), encoding: .utf8)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let lost = try ProgramRun(
      "cpf", ["delais", "--demande", "2026-11-28", "--ics", "nulle/part.ics"], in: folder.url)
    #expect(lost.status == 1)
    #expect(lost.errors.contains("nulle/part.ics"))
  }
}
