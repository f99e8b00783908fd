@testable import Batch
@testable import BatchCore
import JSON
import TestSupport
import Testing

/// The reader of lines of JSON beside another, the one that comes with Python.
@Suite(.enabled(if: Python.isInstalled, "Python is not installed"))
struct ObjectPythonTests {
  /// The members of an object, with the values that are texts; half a character is what stands for
  /// one that cannot be read.
  private static let reader = """
    import json
    class Pairs(list):
        pass
    def refuse(word):
        raise ValueError(word)
    def whole(text):
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    def read(data):
        try:
            value = json.loads(data.decode(), object_pairs_hook=Pairs, parse_constant=refuse,
                               parse_int=len, parse_float=len)
        except ValueError:
            return None
        if not isinstance(value, Pairs):
            return None
        return [[whole(name), whole(text) if isinstance(text, str) else None]
                for name, text in value]
    """

  @Test func bothReadTheSameMembers() throws {
    var generator = SeededGenerator(seed: 12)
    let sound = Array(
      #" {"statut":"cdd","âge":-3.5e+2,"x":[1,{"y":null}],"é\"\/":"\u00e9\ud83d\ude00\n😀","v":true} "#
        .utf8)
    let files = (0..<Mutation.rounds(6_000)).map { round in
      Mutation.of(
        sound, with: #"{}[]"":,\\u0d8eE-+.1tfnbr/"# + "\t\r\n ", times: round % 4 + 1,
        using: &generator)
    }
    let answers: [[[String?]]?] = try Python.answers(of: Self.reader, to: files)
    var compared = 0
    for (file, theirs) in zip(files, answers) where String(validating: file, as: UTF8.self) != nil {
      let ours = Self.members(of: file)
      if ours != nil { compared += 1 }
      #expect(ours == theirs, "\(String(decoding: file, as: UTF8.self).debugDescription)")
    }
    print("\(compared) of \(files.count) lines are objects")
    #expect(compared > files.count / 20)
  }

  private static func members(of bytes: [UInt8]) -> [[String?]]? {
    var scanner = ObjectScanner()
    guard (try? scanner.read(bytes.span, 0..<bytes.count)) != nil else { return nil }
    func text(_ range: Range<Int>) -> String {
      String(decoding: JSONString.value(bytes[range]), as: UTF8.self)
    }
    return scanner.members.map { [text($0.name), $0.kind == .string ? text($0.value) : nil] }
  }
}
