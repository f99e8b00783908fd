/// The separator that the first line of a CSV file names for Excel: « sep=; ».
struct NamedSeparator {
  let separator: UInt8
  /// Where the header begins, on the line below.
  let end: Int

  /// - Returns: Nil where the first line is another, or no whole line yet.
  init?(_ bytes: [UInt8]) {
    // Some programs put the line in quotes, as any cell that holds the separator.
    let isQuoted = bytes.first == Byte.quote
    let name = Array((isQuoted ? "\"sep=" : "sep=").utf8)
    guard bytes.starts(with: name), bytes.count > name.count,
      SeparatorCheck.separators.contains(bytes[name.count])
    else { return nil }
    var rest = bytes[(name.count + 1)...]
    if isQuoted, rest.popFirst() != Byte.quote { return nil }
    if rest.first == Byte.carriageReturn { rest.removeFirst() }
    guard rest.popFirst() == Byte.lineFeed else { return nil }
    separator = bytes[name.count]
    end = rest.startIndex
  }
}
