import ContentReading
import Diagnostics
import Testing
import TestSupport

/// The bytes of a file: what Windows editors add is accepted, what is not text is refused.
struct EncodingTests {
  private static let breakages =
    FieldFaultTests.breakages + SituationFaultTests.breakages + BodyFaultTests.breakages
    + YAMLFaultTests.breakages

  /// The same faults in the same places, whatever the ends of lines.
  @Test(arguments: breakages) func windowsFilesGiveTheSameFaults(breakage: Breakage) throws {
    let trial = try Trial(breakage)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let windows = trial.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let macintosh = windows.utf8.filter { $0 != UInt8(ascii: "\n") }
    for bytes in [Array(windows.utf8), mark + trial.text.utf8, mark + windows.utf8, macintosh] {
      var content = trial.content
      content.put(bytes: bytes, at: breakage.path)
      #expect(content.read().faults == trial.faults)
    }
  }

  @Test func aWholeFolderFromWindowsHasNoFault() {
    var content = TinyContent()
    for (path, bytes) in content.files {
      let windows = bytes.flatMap { $0 == UInt8(ascii: "\n") ? [0x0D, 0x0A] : [$0] }
      content.put(bytes: [0xEF, 0xBB, 0xBF] + windows, at: path)
    }
    #expect(content.read().faults.isEmpty)
  }

  /// Latin-1, a cut letter, an overlong one, half a surrogate, one past the end of Unicode.
  @Test(
    arguments: [
      [0xE9, 0x20], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
      [0xF0, 0x9F, 0x98, 0x41],
    ] as [[UInt8]])
  func whatIsNotUTF8IsRefusedAtItsByte(wrong: [UInt8]) {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      var content = TinyContent()
      let before = "---\nquestion: \"é😀"
      content.put(bytes: mark + before.utf8 + wrong + "\n".utf8, at: TinyContent.licence)
      let faults = content.read().faults
      #expect(faults.map(\.id) == ["pas-utf-8"])
      #expect(faults.map(\.place) == [TinyContent.place(TinyContent.licence, line: 2, column: 18)])
    }
  }

  /// What old versions of Notepad call Unicode.
  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func aFileInUTF16IsToldSo(mark: [UInt8]) {
    var content = TinyContent()
    content.put(bytes: mark + "---".utf8.flatMap { [$0, 0] }, at: TinyContent.licence)
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["pas-utf-8"])
    #expect(faults.first?.message.contains("UTF-16") == true)
  }

  @Test func aNulByteIsRefusedAtItsPlace() {
    var content = TinyContent()
    content.put("---\nquestion: \"é\u{0}\n", at: TinyContent.licence)
    content.put("\u{0}", at: "site.yml")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["octet-nul", "octet-nul"])
    #expect(
      faults.map(\.place) == [
        TinyContent.place(TinyContent.licence, line: 2, column: 14), TinyContent.place("site.yml"),
      ])
  }

  /// A line of an old Macintosh ends with a carriage return alone, and counts for all other faults.
  @Test func aCarriageReturnEndsALineHereToo() {
    var content = TinyContent()
    content.put(bytes: Array("---\rquestion: \"é".utf8) + [0xFF], at: TinyContent.licence)
    let places = content.read().faults.map(\.place)
    #expect(places == [TinyContent.place(TinyContent.licence, line: 2, column: 14)])
  }
}
