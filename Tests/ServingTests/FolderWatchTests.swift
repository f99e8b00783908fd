import Foundation
import Testing

@testable import Serving

/// What is seen of folders that change, and what is said where they cannot be watched.
struct FolderWatchTests {
  private let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    .appending(path: "cpf-watch-\(UUID().uuidString)")

  private func make(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: root.appending(path: path), withIntermediateDirectories: true)
  }

  /// What changed waits in the kernel until it is asked for.
  @Test(.timeLimit(.minutes(1)))
  func aFolderWithinAHiddenOneIsSeenToCome() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try make("")
    var watch = try FolderWatch([root.path + "/.travail/Content"])
    try make(".travail/Content")
    try watch.waitForChange()
  }

  @Test func whatIsNotThereIsNotWatched() throws {
    let events = try FileEvents()
    #expect(try events.watch(root.path) == nil)
    #expect(try events.watch("/dev/null") == nil)
  }

  /// No name is so long: the kernel refuses it, as it does where too many folders are watched.
  @Test func whatTheKernelRefusesIsTold() throws {
    let path = "/tmp/" + String(repeating: "a", count: 300)
    let refusal = #expect(throws: WatchRefusal.self) { _ = try FolderWatch([path]) }
    #expect(refusal?.code == ENAMETOOLONG)
    #expect(refusal?.text.contains("« \(path) »") == true)
  }

  @Test(arguments: [
    ("Content/faq", ENOSPC, "max_user_watches"), (nil, EMFILE, "max_user_instances"),
  ])
  func aLimitIsNamed(folder: String?, code: CInt, limit: String) {
    let refusal = WatchRefusal(folder: folder, code: code)
    #expect(refusal.text.contains("fs.inotify.\(limit)"))
    #expect(refusal.text.contains(folder ?? "des dossiers"))
  }
}
