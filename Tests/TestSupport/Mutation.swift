import Foundation

/// Texts with a few bytes changed, the same ones for the same seed.
package enum Mutation {
  /// How many inputs a suite makes up: `CPF_FUZZ`, or what the suite does in every run of the tests.
  package static func rounds(_ usual: Int) -> Int {
    ProcessInfo.processInfo.environment["CPF_FUZZ"].flatMap { Int($0) } ?? usual
  }

  /// Deletes, inserts, repeats or replaces a few bytes.
  ///
  /// - Parameters:
  ///   - alphabet: What is put in, beside bytes that are no text.
  ///   - times: How often something is changed.
  package static func of(
    _ original: [UInt8], with alphabet: String, times: Int,
    using generator: inout SeededGenerator
  ) -> [UInt8] {
    let letters = Array(alphabet.utf8) + [0, 0xFF, 0xC3, 0xE2]
    var bytes = original
    for _ in 0..<times where !bytes.isEmpty {
      let start = Int.random(in: bytes.indices, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 1...12, using: &generator))
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes.insert(letters.randomElement(using: &generator) ?? 0x20, at: start)
      case _: bytes[start] = letters.randomElement(using: &generator) ?? 0x20
      }
    }
    return bytes
  }
}
