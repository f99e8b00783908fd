import Content
import ContentReading
import Diagnostics
import Testing
import TestSupport

/// Whatever bytes an entry is made of, it is read or it is told what is wrong.
struct MutationTests {
  @Test func aMutatedEntryIsReadOrFaulty() {
    var generator = SeededGenerator(seed: 11)
    let original = TinyContent().files[TinyContent.secondment] ?? []
    for round in 0..<Mutation.rounds(400) {
      let bytes = Mutation.of(
        original, with: "---\n\n:[]{}\"'#&*!|> \t,é<`_~\r\0", times: round % 4 + 1,
        using: &generator)
      var content = TinyContent()
      content.put(bytes: bytes, at: TinyContent.secondment)
      let (knowledge, faults) = content.read()
      let isRead = knowledge.entry("detachement") != nil
      #expect(isRead || !faults.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
      for fault in faults {
        let isInText = isInside(fault.place, bytes)
        #expect(isInText, "\(fault.text)\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  /// Whether a place is on a line of the file.
  private func isInside(_ place: Place, _ bytes: [UInt8]) -> Bool {
    guard place.path.hasSuffix(TinyContent.secondment) else { return true }
    let text = String(decoding: bytes, as: UTF8.self)
    return place.column >= 1 && (1...(text.count(where: \.isNewline) + 1)).contains(place.line)
  }
}
