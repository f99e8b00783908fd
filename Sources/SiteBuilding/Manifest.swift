import SiteRendering

/// The list of the files that a build wrote, kept beside them: `.cpf-site`.
///
/// Its first line names the format and its version. Where nothing was wrong, the next is `origine`, the
/// digest of what the site was made of, and what was counted of it. Then comes a line a file: the
/// SHA-256 digest, the size in bytes, the path from the folder. In a path, `\n` stands for a line break
/// and `\\` for a backslash. The second version told no origin; the first was the paths alone, each
/// ended by a zero byte.
struct Manifest: Equatable, Sendable {
  /// The name of the list inside the folder.
  static let name = ".cpf-site"
  private static let title = "cpf-site "
  private static let versions = 2...3
  private static let originTitle = "origine "
  /// The first version that told an origin.
  private static let originVersion = 3

  /// What is known of a file; nothing where the list is of the first version.
  struct Entry: Equatable, Sendable {
    /// The digest, as `sha256sum` prints it.
    let digest: String
    /// The size in bytes.
    let size: Int

    /// What is to be known of a file of the site.
    init(of bytes: [UInt8]) {
      digest = SHA256.hexadecimal(of: bytes)
      size = bytes.count
    }

    init(digest: String, size: Int) {
      self.digest = digest
      self.size = size
    }
  }

  /// The files, by path.
  let entries: [String: Entry?]
  /// What the site was made of; nil where that is not known, or where there were warnings.
  let origin: SiteOrigin?

  init(_ entries: [String: Entry?], origin: SiteOrigin? = nil) {
    (self.entries, self.origin) = (entries, origin)
  }

  /// The list of an empty folder.
  static let empty = Manifest([:])

  /// Why a list cannot be read.
  enum Refusal: Error {
    /// A later version of the program wrote it.
    case laterVersion
    /// A line of it is wrong.
    case line(Int)
  }

  /// Reads a list.
  init(reading bytes: [UInt8]) throws(Refusal) {
    guard bytes.starts(with: Self.title.utf8), !bytes.contains(0) else {
      guard bytes.last == 0 else { throw .line(1) }
      let paths = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      entries = Dictionary(paths.map { ($0, nil) }, uniquingKeysWith: { first, _ in first })
      origin = nil
      return
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let told = String(decoding: lines[0].dropFirst(Self.title.utf8.count), as: UTF8.self)
    guard let version = Self.versions.first(where: { "\($0)" == told }) else { throw .laterVersion }
    origin =
      version < Self.originVersion ? nil : lines.dropFirst().first.flatMap(Self.readOrigin)
    var entries: [String: Entry?] = [:]
    for (number, line) in lines.enumerated().dropFirst(origin == nil ? 1 : 2) {
      guard let (path, entry) = Self.read(line) else { throw .line(number + 1) }
      entries[path] = entry
    }
    self.entries = entries
  }

  private static func readOrigin(_ line: ArraySlice<UInt8>) -> SiteOrigin? {
    let parts = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    let counts = parts.dropFirst(2).compactMap { Int($0) }.filter { $0 >= 0 }
    guard line.starts(with: originTitle.utf8), parts.count > 1, parts[1].utf8.count == 64,
      counts.count == parts.count - 2, let figures = Site.Figures(counts: counts)
    else { return nil }
    return SiteOrigin(digest: parts[1], figures: figures)
  }

  private static func read(_ line: ArraySlice<UInt8>) -> (path: String, Entry)? {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard parts.count == 3, parts[0].count == 64,
      let size = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    return (path(parts[2]), Entry(digest: String(decoding: parts[0], as: UTF8.self), size: size))
  }

  /// A path that was put on one line.
  private static func path(_ line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line, as: UTF8.self)
    guard line.contains(UInt8(ascii: "\\")) else { return text }
    let pieces = text.split(separator: "\\\\", omittingEmptySubsequences: false)
    return pieces.map { $0.replacing("\\n", with: "\n") }.joined(separator: "\\")
  }

  /// The list as bytes.
  var bytes: [UInt8] {
    let lines = entries.sorted { $0.key < $1.key }.compactMap { path, entry in
      entry.map { "\($0.digest) \($0.size) \(Self.onOneLine(path))\n" }
    }
    let origin = origin.map {
      let counts = $0.figures.counts.map(String.init).joined(separator: " ")
      return "\(Self.originTitle)\($0.digest) \(counts)\n"
    }
    let title = "\(Self.title)\(Self.versions.upperBound)\n"
    return Array(([title, origin ?? ""] + lines).joined().utf8)
  }

  private static func onOneLine(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\n") }) else {
      return path
    }
    return path.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }
}
