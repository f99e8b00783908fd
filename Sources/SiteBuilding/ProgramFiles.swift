import Foundation
import Parallel

/// The files that the program which runs is made of: its own, and those of its libraries.
enum ProgramFiles {
  /// The digest of what they hold, wherever they stand; nil where one of them is no longer there.
  static let digest: String? = {
    guard let paths else { return nil }
    let digests = Array(paths).mapInParallel(digest).compactMap(\.self)
    guard !digests.isEmpty, digests.count == paths.count else { return nil }
    return SHA256.hexadecimal(of: Array(digests.sorted().joined().utf8))
  }()

  /// The files whose code is in memory, from the table of the kernel; nil where one was taken away or
  /// replaced since.
  private static var paths: Set<String>? {
    // The kernel says that it is empty: only what reads to the end has it.
    guard let table = try? FileHandle(forReadingAtPath: "/proc/self/maps")?.readToEnd() else {
      return nil
    }
    var paths: Set<String> = []
    for line in String(decoding: table, as: UTF8.self).split(separator: "\n") {
      // Where it is and what may be done with it, numbers, and the path, where it is that of a file.
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count > 1, parts[1].contains("x"), let start = line.firstIndex(of: "/") else {
        continue
      }
      let path = line[start...]
      if path.hasSuffix(" (deleted)") { return nil }
      paths.insert(String(path))
    }
    return paths
  }

  /// The digest of the digests of its parts: a program is not held in memory twice.
  private static func digest(at path: String) -> String? {
    DiskFile.parts(at: path, SHA256.hexadecimal).map {
      SHA256.hexadecimal(of: Array($0.joined().utf8))
    }
  }
}
