import Foundation

/// What shows that an archive came whole; libarchive looks at none of it, and ends where there is no
/// more.
enum ArchiveSeal {
  /// Reads an archive to its end.
  ///
  /// - Throws: Where the two empty blocks that close a tar are missing, where the sum and the length
  ///   at the end of a gzip are not those of what it holds, or where anything follows.
  static func check(_ path: String) throws(ArchiveProblem) {
    let archive = try ArchiveCursor.content(of: path)
    guard try archive.next() != nil else { return }
    var content = Content()
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while case let count = try archive.read(into: &block), count > 0 {
      content.add(block[..<count])
    }
    if archive.isCompressed, content.seal != last(8, of: path) {
      throw ArchiveProblem(
        message: "l'archive est abîmée, ou quelque chose la suit : la somme de contrôle qui la "
          + "finit n'est pas celle de ce qu'elle contient")
    }
    guard content.isClosed else {
      throw ArchiveProblem(
        message: "l'archive est coupée, ou quelque chose la suit : elle ne finit pas par deux "
          + "blocs vides")
    }
  }

  /// The last bytes of a file; fewer where it has no more, or cannot be read.
  private static func last(_ count: UInt64, of path: String) -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    guard let length = try? file.seekToEnd(), length >= count,
      (try? file.seek(toOffset: length - count)) != nil, let bytes = try? file.readToEnd()
    else { return [] }
    return Array(bytes)
  }

  /// What was read of an archive, as far as its end tells of it.
  private struct Content {
    private var sum = CRC32()
    private var length: UInt32 = 0
    /// How many bytes at the end are nulls.
    private var nulls = 0

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      sum.add(bytes)
      length &+= UInt32(truncatingIfNeeded: bytes.count)
      let end = bytes.reversed().prefix { $0 == 0 }.count
      nulls = end == bytes.count ? nulls + end : end
    }

    /// Whether it ends with two blocks of 512 nulls.
    var isClosed: Bool { nulls >= 1024 && length % 512 == 0 }

    /// What a gzip of it ends with (RFC 1952, 2.3.1): the sum and the length, the lowest byte first.
    var seal: [UInt8] {
      [sum.value, length].flatMap { number in
        stride(from: 0, to: 32, by: 8).map { UInt8(truncatingIfNeeded: number >> $0) }
      }
    }
  }
}

/// The sum of gzip (RFC 1952, 8).
struct CRC32 {
  private var register: UInt32 = 0xFFFF_FFFF

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320
    }
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    let table = Self.table
    var register = register
    for byte in bytes {
      register = table[Int(UInt8(truncatingIfNeeded: register) ^ byte)] ^ register >> 8
    }
    self.register = register
  }

  /// The sum of what was added.
  var value: UInt32 { ~register }
}
