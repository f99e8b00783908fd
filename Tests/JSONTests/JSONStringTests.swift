import Foundation
import JSON
import Testing

/// What is written is read again by another's reader, wherever it stands.
struct JSONStringTests {
  private static let texts = [
    "", "a\"b\\c", "\n\r\t\u{1}\u{1F}", "é€😀", "\u{7F}", "</script><!-- & -->",
  ]

  @Test(arguments: texts, [JSONString.Place.file, .script])
  func stringsComeBackTheSame(text: String, place: JSONString.Place) throws {
    var written: [UInt8] = []
    let bytes = Array(text.utf8)
    JSONString.append(bytes.span, 0..<bytes.count, for: place, to: &written)
    let read = try JSONSerialization.jsonObject(with: Data(written), options: .fragmentsAllowed)
    #expect(read as? String == text)
    if place == .script {
      #expect(!written.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
    }
  }

  @Test func aPartOfATextIsWritten() {
    var written: [UInt8] = []
    JSONString.append(Array("ab\"cd".utf8).span, 1..<4, for: .file, to: &written)
    #expect(String(decoding: written, as: UTF8.self) == "\"b\\\"c\"")
  }

  @Test func aWholeDocumentIsReadAgain() throws {
    var writer = JSONWriter()
    writer.open("{")
    writer.write(-3, under: "nombre")
    writer.write(["a", "\""], under: "liste")
    writer.open("[", under: "vide")
    writer.close("]")
    writer.close("}")
    let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? NSDictionary
    #expect(read == ["nombre": -3, "liste": ["a", "\""], "vide": [String]()])
  }
}
