import French

/// The answers of a row as small numbers: 0 for none, 1 for « je ne sais pas », then the choices.
struct AnswerCodes: Sendable {
  private let tables: [CellWords]
  private let radixes: [UInt128]

  init(_ book: RuleBook) {
    let words = book.questions.map { ["", book.roles.unknown] + $0.answers }
    tables = words.map { CellWords($0) }
    radixes = words.map { UInt128($0.count) }
  }

  /// The code of what stands in a range, spaces around it left out; nothing where it is no answer.
  func code(of bytes: Span<UInt8>, _ range: Range<Int>, to question: Int) -> UInt8? {
    if let code = tables[question].code(of: bytes, range) { return code }
    guard !range.isEmpty,
      Blanks.mayStand(around: bytes[range.lowerBound], bytes[range.upperBound - 1])
    else { return nil }
    var text: [UInt8] = []
    for place in range { text.append(bytes[place]) }
    let inner = Blanks.trimmed(text[...])
    guard inner.count < text.count else { return nil }
    return tables[question].code(of: text.span, inner.startIndex..<inner.endIndex)
  }

  /// All the codes of a row as one number; it traps where they no longer fit.
  func key(of codes: [UInt8]) -> UInt128 {
    var key: UInt128 = 0
    for (code, radix) in zip(codes, radixes) { key = key * radix + UInt128(code) }
    return key
  }
}
