import Diagnostics

/// The versions read so far; where several deliveries hold one, the latest counts.
struct VersionShelf {
  private var copies: [String: [String: Copy]] = [:]
  private var removals: [String: String] = [:]

  /// A version in the file of a delivery.
  private struct Copy {
    let delivery: String
    let version: ArticleVersion
  }

  /// Takes a version of a cited article out of a file.
  mutating func add(_ version: ArticleVersion, of article: CitedArticle, in file: DeliveredFile) {
    let copy = Copy(delivery: file.delivery ?? "", version: version)
    let path = file.lastingPath
    if let known = copies[article.id]?[path], copy.delivery < known.delivery { return }
    copies[article.id, default: [:]][path] = copy
  }

  /// Notes that a delivery removes files.
  mutating func remove(_ paths: some Sequence<String>, in file: DeliveredFile) {
    for path in paths {
      removals[path] = max(removals[path] ?? "", file.delivery ?? "")
    }
  }

  /// The ids of what was removed: a file bears the id of what it holds.
  var removed: Set<String> {
    Set(removals.keys.compactMap { $0.split(separator: "/").last.map(String.init) })
  }

  /// The versions of each article, each once, in the order of their days.
  var versions: [String: [ArticleVersion]] {
    copies.mapValues { copies in
      // A text that leaves force moves to another folder: one version may stand in two files.
      var latest: [String: Copy] = [:]
      for (path, copy) in copies.sorted(by: { $0.key < $1.key }) where !isRemoved(path, copy) {
        if let known = latest[copy.version.id], copy.delivery < known.delivery { continue }
        latest[copy.version.id] = copy
      }
      return latest.values.map(\.version).sorted { ($0.from.iso, $0.id) < ($1.from.iso, $1.id) }
    }
  }

  private func isRemoved(_ path: String, _ copy: Copy) -> Bool {
    removals[path].map { copy.delivery <= $0 } ?? false
  }
}
