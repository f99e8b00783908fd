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
    for round in 0..<2_000 {
      let bytes = mutated(original, times: round % 4 + 1, using: &generator)
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

  /// Deletes, inserts, repeats or replaces a few bytes.
  private func mutated(
    _ original: [UInt8], times: Int, using generator: inout SeededGenerator
  ) -> [UInt8] {
    let alphabet = Array("---\n\n:[]{}\"'#&*!|> \t,é<`_~\r\0".utf8) + [0xFF, 0xC3, 0xE2]
    var bytes = original
    for _ in 0..<times where !bytes.isEmpty {
      let start = Int.random(in: bytes.indices, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 1...12, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes.insert(alphabet.randomElement(using: &generator) ?? 0x20, at: start)
      default: bytes[start] = alphabet.randomElement(using: &generator) ?? 0x20
      }
    }
    return bytes
  }

  /// Whether a place is on a line of the file.
  private func isInside(_ place: Place, _ bytes: [UInt8]) -> Bool {
    guard place.path.hasSuffix(TinyContent.secondment) else { return true }
    let text = String(decoding: bytes, as: UTF8.self)
    return place.column >= 1 && (1...(text.count(where: \.isNewline) + 1)).contains(place.line)
  }
}
