import French
import Testing
import TestSupport

struct DigitsTests {
  @Test func numbersAreWrittenAsTheStandardLibraryWritesThem() {
    var generator = SeededGenerator(seed: 29)
    let any = (0..<1_000).map { _ in Int.random(in: .min ... .max, using: &generator) }
    for number in [0, 9, 10, -1, -10, .max, .min] + any {
      var bytes = Array("x".utf8)
      bytes.append(digitsOf: number)
      #expect(String(decoding: bytes, as: UTF8.self) == "x\(number)")
    }
  }
}
