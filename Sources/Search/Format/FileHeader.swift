import French

/// What begins each file that search and understanding read: letters that name its kind, a version,
/// how long the file is, and a sum of what follows.
package struct FileHeader: Sendable {
  /// The four bytes that begin a file.
  package let magic: [UInt8]
  /// The version written and read.
  package let version: UInt32

  /// Where what the sum covers begins, in bytes.
  package static let bodyPlace = 16

  package init(magic: StaticString, version: UInt32) {
    self.magic = [UInt8](magic)
    self.version = version
  }

  /// Checks that a file is of this kind and version, and whole.
  ///
  /// - Throws: Why it is not.
  package func check(_ bytes: [UInt8]) throws(IndexFault) {
    var reader = ByteReader(bytes, in: 0..<bytes.count)
    guard bytes.starts(with: magic) else { throw .notAnIndex }
    _ = try reader.word32()
    let found = try reader.word32()
    guard found == version else { throw .version(found) }
    let length = Int(clamping: try reader.word32())
    guard length == bytes.count else { throw .length(expected: length, found: bytes.count) }
    let checksum = try reader.word32()
    guard checksum == Checksum.crc32(bytes[Self.bodyPlace...]) else { throw .checksum }
  }
}
