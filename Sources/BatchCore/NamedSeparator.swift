/// The separator that the first line of a CSV file names for Excel: « sep=; ».
struct NamedSeparator {
  let separator: UInt8
  /// Where the header begins, on the line below.
  let end: Int

  /// - Returns: Nil where the first line is another, or no whole line yet.
  init?(_ bytes: [UInt8]) {
    let name = Array("sep=".utf8)
    guard bytes.starts(with: name), bytes.count > name.count,
      SeparatorCheck.separators.contains(bytes[name.count])
    else { return nil }
    let rest = bytes[(name.count + 1)...].prefix(2)
    let lineEnd = rest.first == Byte.carriageReturn ? 1 : 0
    guard rest.dropFirst(lineEnd).first == Byte.lineFeed else { return nil }
    separator = bytes[name.count]
    end = name.count + 2 + lineEnd
  }
}
