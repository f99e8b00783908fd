/// The texts of a request: before each, how many bytes it has, in four bytes, the lowest first.
struct RequestTexts {
  /// The texts, in order.
  let all: [String]

  /// Reads a request; nil where it ends in the middle of a text.
  init?(_ bytes: [UInt8]) {
    var texts: [String] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let count = Self.count(&rest), count <= rest.count else { return nil }
      texts.append(String(decoding: rest.prefix(count), as: UTF8.self))
      rest = rest.dropFirst(count)
    }
    all = texts
  }

  private static func count(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.count >= 4 else { return nil }
    let value = rest.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    rest = rest.dropFirst(4)
    return Int(exactly: value)
  }
}
