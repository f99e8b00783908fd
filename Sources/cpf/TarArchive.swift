import FoundationEssentials

/// The plain files of a tar archive, as POSIX lays it out (ustar).
struct TarArchive {
  /// The contents, by path.
  private let files: [String: Data]

  private static let block = 512

  /// - Parameter bytes: A whole archive.
  /// - Returns: nil where it is damaged, or holds what is no plain file.
  init?(_ bytes: Data) {
    var files: [String: Data] = [:]
    var rest = bytes
    while let header = Header(rest.prefix(Self.block)) {
      rest = rest.dropFirst(Self.block)
      guard rest.count >= header.size else { return nil }
      files[header.path] = rest.prefix(header.size)
      rest = rest.dropFirst((header.size + Self.block - 1) / Self.block * Self.block)
    }
    // Two empty blocks end an archive.
    guard rest.count >= 2 * Self.block, rest.allSatisfy({ $0 == 0 }) else { return nil }
    self.files = files
  }

  /// The contents of a file; nil where there is none of this name.
  subscript(path: String) -> Data? { files[path] }

  /// What stands before the contents of a file.
  private struct Header {
    let path: String
    let size: Int

    /// - Returns: nil where these bytes are no header of a plain file.
    init?(_ block: Data) {
      let bytes = Array(block)
      guard bytes.count == TarArchive.block, bytes[257..<262].elementsEqual("ustar".utf8),
        bytes[156] == UInt8(ascii: "0"), let sum = Self.number(bytes[148..<156]),
        sum == Self.sum(of: bytes), let size = Self.number(bytes[124..<136])
      else { return nil }
      let parts = [bytes[345..<500], bytes[0..<100]].map {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      path = parts.filter { !$0.isEmpty }.joined(separator: "/")
      self.size = size
    }

    /// The sum of the bytes of a header, in which its own digits count as spaces.
    private static func sum(of bytes: [UInt8]) -> Int {
      let digits = 148..<156
      return bytes.indices.reduce(0) {
        $0 + Int(digits.contains($1) ? UInt8(ascii: " ") : bytes[$1])
      }
    }

    /// A number in octal digits.
    private static func number(_ field: ArraySlice<UInt8>) -> Int? {
      let digits = field.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
      return UInt32(String(decoding: digits, as: UTF8.self), radix: 8).map { Int($0) }
    }
  }
}
