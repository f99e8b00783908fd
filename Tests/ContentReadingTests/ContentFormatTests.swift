import Content
import ContentReading
import Diagnostics
import TestSupport
import Testing

/// The format that `site.yml` states.
struct ContentFormatTests {
  private static let statement = "format: 2\n"

  private func faults(stating line: String) throws -> [Fault] {
    var content = TinyContent()
    try content.replace(Self.statement, with: line, in: "site.yml")
    return content.read().faults
  }

  @Test(arguments: ["", "format: 1\n"])
  func anEarlierOneIsReadWithANotice(_ line: String) throws {
    var content = TinyContent()
    try content.replace(Self.statement, with: line, in: "site.yml")
    let (knowledge, faults) = content.read()
    #expect(faults.map(\.id) == ["format-ancien"])
    #expect(faults.map(\.severity) == [.warning])
    #expect(faults.first?.notes.first?.contains("convertir-contenu") == true)
    #expect(knowledge.entries.count == TinyContent().read().knowledge.entries.count)
  }

  @Test func theSampleOfTheRepositoryStatesThePresentOne() throws {
    let stated = "format: \(ContentFormat.current)\n"
    #expect(TinyContent().text(of: "site.yml").contains(stated))
    #expect(try RealContent().faults.map(\.id) == [])
  }

  @Test func aLaterOneIsRefusedAndNothingElseIsTold() throws {
    var content = TinyContent()
    try content.replace(
      Self.statement, with: "format: 3\nune-cle-de-demain: x\n", in: "site.yml")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["format-trop-recent"])
    #expect(faults.map(\.severity) == [.error])
    #expect(faults.map(\.place) == [TinyContent.place("site.yml", line: 1, column: 9)])
  }

  @Test(arguments: ["format: deux\n", "format: 0\n", "format: -1\n", "format: 2.0\n"])
  func whatIsNoNumberIsRefused(_ line: String) throws {
    #expect(try faults(stating: line).map(\.id) == ["nombre-refuse"])
  }
}
