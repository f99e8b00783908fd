import Diagnostics
import Foundation
import Glibc

/// Reads a copy of the open data: an archive, or a folder of archives and files, in a stream.
package struct LegalCopyReader {
  private let citations: Citations
  private var shelf = VersionShelf()
  private var faults: [Fault] = []
  private var files = 0
  private var isWhole = false
  private var delivery: String?
  /// A dump that is no such dump would tell millions of faults.
  private static let faultLimit = 100

  private init(_ citations: Citations) {
    self.citations = citations
  }

  /// Reads what a copy says of the cited articles.
  ///
  /// - Parameters:
  ///   - path: A folder, or a `.tar.gz` or `.tar` archive.
  ///   - articles: The cited articles.
  package static func read(_ path: String, for articles: [CitedArticle]) -> LegalCopy {
    var reader = LegalCopyReader(Citations(articles))
    reader.read(path)
    let versions = reader.shelf.versions
    if reader.faults.isEmpty { reader.checkHoldings(versions, at: path) }
    return LegalCopy(
      path: path, versions: versions, removed: reader.shelf.removed, isWhole: reader.isWhole,
      files: reader.files, delivery: reader.delivery, faults: reader.faults)
  }

  private mutating func read(_ path: String) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return fault(.missingCopy, at: path, "ce dossier ou cette archive n'existe pas")
    }
    if isFolder.boolValue {
      readFolder(path)
    } else if DeliveredFile.isArchive(path) {
      readArchive(path)
    } else {
      fault(.unknownCopy, at: path, "on attend un dossier, ou une archive .tar.gz ou .tar")
    }
  }

  private mutating func readFolder(_ folder: String) {
    let root = FolderPath(folder).text
    guard let paths = FileManager.default.enumerator(atPath: root) else {
      return fault(.unreadableCopy, at: root, "ce dossier ne se lit pas")
    }
    while let name = paths.nextObject() as? String {
      let path = "\(root)/\(name)"
      if DeliveredFile.isArchive(name) {
        readArchive(path)
        continue
      }
      let isWanted = Self.isWanted(path, citations)
      guard isWanted || name.hasSuffix(".xml") else { continue }
      files += 1
      note(DeliveredFile(path: path))
      if isWanted, isOrdinary(path) { take(bytes(of: path), of: DeliveredFile(path: path)) }
    }
    if files == 0 { fault(.emptyCopy, at: root, "ce dossier ne contient aucun fichier de LEGI") }
  }

  /// Whether a path leads to a file; it is told where it leads to a pipe or a device, which may never
  /// end.
  private mutating func isOrdinary(_ path: String) -> Bool {
    var status = stat()
    let isKnown = unsafe stat(path, &status) == 0
    if !isKnown || status.st_mode & S_IFMT == S_IFREG { return true }
    fault(.unreadableFile, at: path, "ce n'est pas un fichier ordinaire")
    return false
  }

  private mutating func readArchive(_ path: String) {
    guard isOrdinary(path) else { return }
    let citations = citations
    do {
      let count = files
      try ArchiveWalk.walk(path) { name, load throws(ArchiveProblem) in
        let file = DeliveredFile(path: "\(path)/\(name)")
        files += 1
        note(file)
        if Self.isWanted(file.path, citations) { take(try load(), of: file) }
      }
      if files == count { fault(.emptyCopy, at: path, "cette archive est vide") }
    } catch {
      fault(.unreadableArchive, at: path, error.message)
    }
  }

  private static func isWanted(_ path: String, _ citations: Citations) -> Bool {
    citations.mayHold(path) || DeliveredFile(path: path).isListOfRemovals
  }

  /// Takes a file; one without bytes is too long or could not be read.
  private mutating func take(_ bytes: [UInt8]?, of file: DeliveredFile) {
    guard let bytes else {
      return fault(
        .unreadableFile, at: file.path,
        "ce fichier ne se lit pas, ou dépasse \(XMLWalk.sizeLimit) octets")
    }
    if file.isListOfRemovals {
      let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      return shelf.remove(lines.map(String.init), in: file)
    }
    switch ArticleFile.read(bytes, at: file.path, for: citations) {
    case .version(let version, let article): shelf.add(version, of: article, in: file)
    case .other: break
    case .faulty(let found): add(found)
    }
  }

  private mutating func note(_ file: DeliveredFile) {
    if file.isOfWholeCopy { isWhole = true }
    if let stamp = file.delivery { delivery = max(delivery ?? "", stamp) }
  }

  private func bytes(of path: String) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    do {
      let data = try handle.read(upToCount: XMLWalk.sizeLimit + 1) ?? Data()
      return data.count > XMLWalk.sizeLimit ? nil : Array(data)
    } catch {
      return nil
    }
  }

  /// What a copy that could be read lacks.
  private mutating func checkHoldings(_ versions: [String: [ArticleVersion]], at path: String) {
    guard isWhole else { return }
    let absent = citations.articles.filter { versions[$0.id]?.isEmpty ?? true }
    if absent.count == citations.articles.count {
      return fault(.foreignCopy, at: path, "cette copie ne contient aucun des textes cités")
    }
    // A decree that only changed others may have no consolidated text: its absence tells nothing.
    for article in absent where article.number != nil {
      fault(
        .missingArticle, at: path, "\(article.name) n'est pas dans \(article.text.name)")
    }
  }

  private mutating func fault(_ kind: FaultKind, at path: String, _ message: String) {
    add([Fault(kind, at: Place(path), message)])
  }

  private mutating func add(_ found: [Fault]) {
    for fault in found where faults.count <= Self.faultLimit {
      faults.append(
        faults.count < Self.faultLimit
          ? fault
          : Fault(
            .tooManyFaults, at: fault.place,
            "plus de \(Self.faultLimit) fautes ; les suivantes ne sont pas dites"))
    }
  }
}

extension ConsolidatedText {
  /// The text as it is named in a fault.
  var name: String {
    switch self {
    case .cid(let cid): cid
    case .number(let number): "le texte n° \(number)"
    }
  }
}
