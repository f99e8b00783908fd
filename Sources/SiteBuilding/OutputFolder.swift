import Diagnostics
import Foundation

/// The folder that a site is published to, and the names beside it that a build uses.
struct OutputFolder: Sendable {
  /// The folder as it was given, for messages.
  let shown: String
  /// Where it stands, links followed.
  let path: String
  /// The folder that it stands in.
  let parent: String
  private let name: String

  /// - Parameters:
  ///   - output: The folder as it was given.
  ///   - inputs: Folders that it must stay out of.
  init(_ output: String, apartFrom inputs: [String]) throws(PublishingError) {
    shown = output
    let given = URL(filePath: output, directoryHint: .isDirectory).standardizedFileURL.path
    if case .link? = DiskFile.kind(at: given), DiskFile.isFolder(at: given) == nil {
      throw PublishingError(
        .refusedOutput, output, "ce lien symbolique ne mène à rien ; donnez un autre dossier")
    }
    path = Self.real(given)
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    parent = end == path.startIndex ? "/" : String(path[..<end])
    name = String(path[end...].dropFirst())
    try refuseOverlap(with: inputs)
    if DiskFile.isFolder(at: path) == false {
      throw PublishingError(.refusedOutput, shown, "ce n'est pas un dossier")
    }
    try refuseMountPoint()
  }

  /// The new site, while it is written.
  var fresh: String { beside("neuf") }
  /// The site that a new one took the place of, while it is taken away.
  var former: String { beside("ancien") }
  /// The list of the files of the new site, before it stands among them.
  var list: String { beside("liste") }
  /// The file that only one build at a time can hold.
  var lock: String { beside("verrou") }

  private func beside(_ role: String) -> String {
    "\(parent == "/" ? "" : parent)/.\(name).cpf-site-\(role)"
  }

  /// The files that an earlier build wrote; nil where nothing stands there.
  func manifest() throws(PublishingError) -> Manifest? {
    guard DiskFile.kind(at: path) != nil else { return nil }
    if let bytes = DiskFile.bytes(at: "\(path)/\(Manifest.name)") {
      return try manifest(reading: bytes)
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw PublishingError(.refusedOutput, shown, "ce dossier ne peut pas être lu")
    }
    guard names.isEmpty else {
      throw PublishingError(
        .refusedOutput, shown,
        "ce dossier n'est pas vide et ne vient pas de cpf-site : rien n'y est touché ; choisissez "
          + "un dossier nouveau ou vide avec --output")
    }
    return .empty
  }

  private func manifest(reading bytes: [UInt8]) throws(PublishingError) -> Manifest {
    do throws(Manifest.Refusal) {
      return try Manifest(reading: bytes)
    } catch {
      throw PublishingError(.refusedOutput, "\(shown)/\(Manifest.name)", Self.message(error))
    }
  }

  private static func message(_ refusal: Manifest.Refusal) -> String {
    switch refusal {
    case .laterVersion:
      "une version plus récente de cpf-site a écrit ce site : mettez le programme à jour, ou "
        + "choisissez un autre dossier avec --output"
    case .line(let number):
      "la ligne \(number) n'est pas de celles qu'écrit cpf-site : on ne sait plus quels fichiers "
        + "viennent de lui ; choisissez un dossier nouveau ou vide avec --output"
    }
  }

  private func refuseOverlap(with inputs: [String]) throws(PublishingError) {
    let output = path == "/" ? path : path + "/"
    for input in inputs {
      let url = URL(filePath: input, directoryHint: .isDirectory).standardizedFileURL
      let folder = Self.real(url.path) + "/"
      if output.hasPrefix(folder) || folder.hasPrefix(output) {
        throw PublishingError(
          .refusedOutput, shown,
          "le site ne peut pas être écrit dans « \(input) », ni ce dossier dans le site")
      }
    }
  }

  /// A folder that is a disk of its own cannot change places with one beside it.
  private func refuseMountPoint() throws(PublishingError) {
    guard let own = DiskFile.status(at: path), let outer = DiskFile.status(at: parent),
      path == "/" || own.st_dev != outer.st_dev
    else { return }
    throw PublishingError(
      .refusedOutput, shown,
      "un disque est monté ici : le site ne peut pas y être mis en place d'un seul coup ; donnez un "
        + "dossier à l'intérieur, par exemple « \(shown)/site »")
  }

  /// The path with every link followed, also where its end does not exist yet.
  private static func real(_ path: String) -> String {
    var existing = URL(filePath: path, directoryHint: .isDirectory)
    var rest: [String] = []
    while existing.path.count > 1, !FileManager.default.fileExists(atPath: existing.path) {
      rest.insert(existing.lastPathComponent, at: 0)
      existing.deleteLastPathComponent()
    }
    let start = existing.resolvingSymlinksInPath().path
    return ([start == "/" && !rest.isEmpty ? "" : start] + rest).joined(separator: "/")
  }
}
