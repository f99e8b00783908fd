import Foundation

/// Tells when something below some folders changes, whether they are there or not.
///
/// The folders around them are watched too: one that was deleted or renamed is seen when it comes
/// back.
struct FolderWatch: ~Copyable {
  private let events: FileEvents
  private let roots: [String]
  /// The names that matter in a watched folder; nil where all do.
  private var names: [CInt: Set<String>?] = [:]

  /// How long nothing may happen before a change is told, in milliseconds: editors write a file in
  /// several steps.
  private static let calm = 10
  /// How many times in a row that calm is awaited, so that endless changes are told too.
  private static let patience = 20

  /// - Parameter folders: Their paths.
  init(_ folders: [String]) throws(FileEvents.Refused) {
    events = try FileEvents()
    roots = folders.map { URL(filePath: $0).absoluteURL.standardizedFileURL.path }
    follow()
  }

  /// Waits until something changed, then until it is calm.
  mutating func waitForChange() {
    let names = names
    while !events.next().contains(where: { Self.matters($0, names) }) {}
    var turns = 0
    while turns < Self.patience, !events.next(within: Self.calm).isEmpty { turns += 1 }
    follow()
  }

  /// Whether an event is about what is watched; names that begin with a dot are not read either.
  private static func matters(
    _ event: FileEvents.Event, _ names: [CInt: Set<String>?]
  ) -> Bool {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
    guard !event.name.hasPrefix("."), let known = names[event.watch] else { return false }
    return known?.contains(event.name) ?? true
  }

  /// Watches every folder that is there now.
  private mutating func follow() {
    names = [:]
    for root in roots {
      followAncestors(of: root)
      followTree(root)
    }
  }

  private mutating func followAncestors(of root: String) {
    var url = URL(filePath: root)
    while url.path != "/" {
      let name = url.lastPathComponent
      url.deleteLastPathComponent()
      guard let watch = events.watch(url.path) else { continue }
      switch names[watch] {
      case .some(nil): break
      case .some(let known?): names[watch] = known.union([name])
      case nil: names[watch] = [name]
      }
    }
  }

  private mutating func followTree(_ folder: String) {
    guard let watch = events.watch(folder) else { return }
    names[watch] = .some(nil)
    let children = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in children where !name.hasPrefix(".") {
      let path = folder + "/" + name
      // A link to a folder is not read, nor watched: it could lead round in a circle.
      if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil {
        followTree(path)
      }
    }
  }
}
