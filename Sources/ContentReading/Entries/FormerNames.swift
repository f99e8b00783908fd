import CommonMark
import Diagnostics
import French

/// The earlier names of entries; each still leads to its entry.
struct FormerNames {
  /// The id that an entry has now, by an earlier name.
  private(set) var current: [String: String] = [:]
  /// The names that cannot stand in an address, or that something else has.
  private(set) var faults: [Fault] = []
  /// The ids of entries that are left out, since they are drafts.
  private let leftOut: Set<String>

  /// - Parameters:
  ///   - drafts: The entries, in the order of their files.
  ///   - ids: The ids of all entries, those that could not be read too.
  ///   - leftOut: The ids of the entries that are left out.
  init(_ drafts: [EntryDraft], ids: [String], besides leftOut: Set<String>) {
    self.leftOut = leftOut
    var owners: [String: String] = [:]
    let addresses = Set(ids.map { $0.lowercased() })
    for draft in drafts {
      for (name, place) in draft.formerNames {
        if let message = Self.objection(to: name, addresses, owners[name]) {
          faults.append(Fault(.refusedFormerName, at: place, message))
        } else {
          owners[name] = draft.path
          current[name] = draft.id
        }
      }
    }
  }

  /// Why a name cannot be kept; nil where it can.
  ///
  /// - Parameter addresses: The ids of all entries in lower case.
  private static func objection(
    to name: String, _ addresses: Set<String>, _ owner: String?
  ) -> String? {
    if Slug.make(name) != name {
      return "l'ancien nom « \(name) » doit être en minuscules, sans accent, avec des tirets"
    }
    if addresses.contains(name) {
      return "« \(name) » est le nom d'une fiche : il ne peut pas mener à une autre"
    }
    return owner.map { "l'ancien nom « \(name) » est déjà donné dans \($0)" }
  }

  /// What to propose in place of a name that no entry has.
  func phrase(for name: String, among ids: some Sequence<String>) -> String {
    if leftOut.contains(name) {
      return " ; cette fiche est un brouillon (« brouillon: oui ») : publiez-la ou ôtez ce renvoi"
    }
    return current[name].map { " ; cette fiche s'appelle maintenant « \($0) »" }
      ?? Suggestion.phrase(for: name, among: ids)
  }
}
