package import Diagnostics

/// What a copy of the open data says of the articles that the site cites.
package struct LegalCopy: Sendable {
  /// The folder or the archive.
  package let path: String
  /// The versions of each cited article, by its id, in the order of their days.
  package let versions: [String: [ArticleVersion]]
  /// The ids of what its deliveries remove; what was read since stands in `versions` all the same.
  package let removed: Set<String>
  /// Whether the copy is whole: then an article that it lacks does not exist.
  package let isWhole: Bool
  /// How many files the copy holds.
  package let files: Int
  /// The latest delivery in it, such as `20261127-213015`; nil where no name tells.
  package let delivery: String?
  /// Everything wrong with it.
  package let faults: [Fault]
}

/// The name of a file of the open data, as far as it tells where the file comes from.
struct DeliveredFile: Hashable {
  /// The path as it is shown: that of the archive, then that within it.
  let path: String

  /// When it was delivered, such as `20261127-213015`; nil where the path does not tell.
  var delivery: String? {
    let bytes = Array(path.utf8)
    guard bytes.count >= 15 else { return nil }
    return (0...(bytes.count - 15)).last { Self.isStamp(bytes[$0..<($0 + 15)]) }
      .map { String(decoding: bytes[$0..<($0 + 15)], as: UTF8.self) }
  }

  /// Whether bytes are a day and an hour: eight digits, a hyphen, six digits.
  private static func isStamp(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes[bytes.startIndex + 8] == UInt8(ascii: "-") else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      index == 8 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  /// Whether it belongs to a whole copy, not to what one day changed.
  var isOfWholeCopy: Bool {
    delivery == nil || path.lowercased().contains("legi_global")
  }

  /// The path that is the same in every delivery: the one that a list of removals names.
  var lastingPath: String {
    let components = path.split(separator: "/")
    let first = components.lastIndex(of: "legi") ?? components.startIndex
    let lasting = components[first...].joined(separator: "/")
    return lasting.hasSuffix(".xml") ? String(lasting.dropLast(4)) : lasting
  }

  /// Whether it lists files that a delivery removes.
  var isListOfRemovals: Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasPrefix("liste_suppression_legi") && name.hasSuffix(".dat")
  }

  /// Whether it is an archive that is read too.
  static func isArchive(_ path: String) -> Bool {
    [".tar.gz", ".tgz", ".tar"].contains { path.lowercased().hasSuffix($0) }
  }
}
