/// The answers of a row as small numbers: 0 for none, 1 for « je ne sais pas », then the choices.
struct AnswerCodes: Sendable {
  private let tables: [CellWords]
  private let radixes: [UInt128]
  private let names: CellWords

  init(_ book: RuleBook) {
    let words = book.questions.map { ["", book.roles.unknown] + $0.answers }
    tables = words.map { CellWords($0) }
    names = CellWords(book.questions.map { $0.id })
    radixes = words.map { UInt128($0.count) }
  }

  /// The place of the question whose id stands in a range.
  func question(named bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    names.code(of: bytes, range).map { Int($0) }
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
