import Foundation

/// Tells when something below some folders changes, whether they are there or not.
///
/// The folders around them are watched too: one that was deleted or renamed is seen when it comes
/// back.
struct FolderWatch: ~Copyable {
  private let events: FileEvents
  private let roots: [String]
  /// The names that matter in a watched folder; nil where all do.
  private var names: Names

  /// Names by the number of the watch.
  private typealias Names = [CInt: Set<String>?]

  /// How long nothing may happen before a change is told, in milliseconds: editors write a file in
  /// several steps.
  private static let calm = 10
  /// How many times in a row that calm is awaited, so that endless changes are told too.
  private static let patience = 20

  /// - Parameter folders: Their paths.
  init(_ folders: [String]) throws(WatchRefusal) {
    let events = try FileEvents()
    let roots = folders.map { URL(filePath: $0).absoluteURL.standardizedFileURL.path }
    names = try Self.follow(roots, by: events)
    self.roots = roots
    self.events = events
  }

  /// Waits until something changed, then until it is calm.
  mutating func waitForChange() throws(WatchRefusal) {
    let names = names
    while !events.next().contains(where: { Self.matters($0, names) }) {}
    var turns = 0
    while turns < Self.patience, !events.next(within: Self.calm).isEmpty { turns += 1 }
    self.names = try Self.follow(roots, by: events)
  }

  /// Whether an event is about what is watched: below a folder that is read, no name that begins with
  /// a dot matters.
  private static func matters(_ event: FileEvents.Event, _ names: Names) -> Bool {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
    guard let known = names[event.watch] else { return false }
    return known?.contains(event.name) ?? !event.name.hasPrefix(".")
  }

  /// Watches every folder that is there now.
  private static func follow(
    _ roots: [String], by events: borrowing FileEvents
  ) throws(WatchRefusal) -> Names {
    var names: Names = [:]
    for root in roots {
      try followAncestors(of: root, by: events, &names)
      try followTree(root, by: events, &names)
    }
    return names
  }

  private static func followAncestors(
    of root: String, by events: borrowing FileEvents, _ names: inout Names
  ) throws(WatchRefusal) {
    var url = URL(filePath: root)
    while url.path != "/" {
      let name = url.lastPathComponent
      url.deleteLastPathComponent()
      guard let watch = try events.watch(url.path) else { continue }
      switch names[watch] {
      case .some(nil): break
      case .some(let known?): names[watch] = known.union([name])
      case nil: names[watch] = [name]
      }
    }
  }

  private static func followTree(
    _ folder: String, by events: borrowing FileEvents, _ names: inout Names
  ) throws(WatchRefusal) {
    guard let watch = try events.watch(folder) else { return }
    names[watch] = .some(nil)
    let children = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in children where !name.hasPrefix(".") {
      let path = folder + "/" + name
      // A link to a folder is not read, nor watched: it could lead round in a circle.
      if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil {
        try followTree(path, by: events, &names)
      }
    }
  }
}
