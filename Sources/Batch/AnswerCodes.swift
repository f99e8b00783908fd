import DecisionTree
import Eligibility

/// The answers of a row as small numbers: 0 for none, 1 for « je ne sais pas », then the choices.
struct AnswerCodes: Sendable {
  /// The questions; their places are used instead of them in the row loop.
  static let questions = CheckerCodes.questions

  private let tables: [WordTable]
  private let radixes: [UInt128]
  private let names = WordTable(questions.map(\.rawValue))

  init() {
    let words = Self.questions.map { ["", Answer.unknownID] + $0.answers.map(\.id) }
    tables = words.map(WordTable.init)
    radixes = words.map { UInt128($0.count) }
  }

  /// The place of the question whose id stands in a range.
  func question(named bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    names.code(of: bytes, range).map(Int.init)
  }

  /// The code of what stands in a range, spaces around it left out; nothing where it is no answer.
  func code(of bytes: Span<UInt8>, _ range: Range<Int>, to question: Int) -> UInt8? {
    if let code = tables[question].code(of: bytes, range) { return code }
    let inner = Self.trimmed(bytes, range)
    return inner == range ? nil : tables[question].code(of: bytes, inner)
  }

  /// All the codes of a row as one number; it traps where they no longer fit.
  func key(of codes: [UInt8]) -> UInt128 {
    var key: UInt128 = 0
    for (code, radix) in zip(codes, radixes) { key = key * radix + UInt128(code) }
    return key
  }

  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == Byte.space || bytes[start] == Byte.tab { start += 1 }
    while start < end, bytes[end - 1] == Byte.space || bytes[end - 1] == Byte.tab { end -= 1 }
    return start..<end
  }
}
