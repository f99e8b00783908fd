import ArgumentParser
import CodableJSON
import CommandLineTools
import Diagnostics
import FoundationEssentials
import French

/// The entries of a built site, in full.
struct EntryShelf {
  /// Where the export stands in a built site.
  static let path = "faq.json"

  private let entries: [ExportedEntry]

  private struct Export: Decodable {
    let fiches: [ExportedEntry]
  }

  /// - Throws: What `BuiltSite.file` throws; `Refusal` where the export is damaged.
  init(at site: String?) throws {
    let (place, bytes) = try BuiltSite.file(Self.path, in: site)
    guard let export = try? JSONText.read(Export.self, from: bytes) else {
      throw place.damage(to: Self.path, "fiches")
    }
    entries = export.fiches
  }

  /// The entries of the built site, where it has them; nil where an index stands alone.
  ///
  /// - Throws: What `BuiltSite.found` throws; `Refusal` where the export is damaged.
  static func found(at site: String?) throws -> EntryShelf? {
    guard try BuiltSite.found(in: site)?.has(path) == true else { return nil }
    return try EntryShelf(at: site)
  }

  /// The names that an entry had before; none where there is no such entry.
  func formerNames(of id: String) -> [String] {
    entries.first { $0.id == id }?.anciensNoms ?? []
  }

  /// The names of the entries.
  var ids: [String] { entries.map(\.id) }

  /// The entry with an id, or one that it had.
  ///
  /// - Parameter search: What finds an entry by other words.
  /// - Throws: `ValidationError`, in French, where there is no such entry.
  func entry(_ id: String, orBy search: String) throws -> ExportedEntry {
    let name = id.hasPrefix("faq/") ? String(id.dropFirst(4).prefix { $0 != "/" }) : id
    if let entry = entries.first(where: { $0.id == name || $0.anciensNoms.contains(name) }) {
      return entry
    }
    let nearest = Suggestion.phrase(for: name, among: entries.map(\.id))
    throw ValidationError(
      "la fiche « \(id) » n'existe pas\(nearest.isEmpty ? " ; cherchez-la : \(search)" : nearest)")
  }
}
