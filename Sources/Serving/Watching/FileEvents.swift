import Foundation

/// What the kernel tells of folders that are watched (inotify).
///
/// It owns the descriptor: it cannot be copied, and its end closes it.
struct FileEvents: ~Copyable {
  private let descriptor: CInt

  /// Something that happened in a watched folder.
  struct Event {
    /// The number of the watch; -1 where the kernel lost count of what happened.
    let watch: CInt
    /// What happened, as bits.
    let mask: UInt32
    /// The name in the folder; empty where the folder itself is meant.
    let name: String
  }

  /// What changes the files of a folder.
  private static let changes = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB
      | IN_DELETE_SELF | IN_MOVE_SELF)

  init() throws(WatchRefusal) {
    descriptor = inotify_init1(CInt(IN_CLOEXEC))
    guard descriptor >= 0 else { throw WatchRefusal(folder: nil, code: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Watches a folder; watching it again changes nothing.
  ///
  /// - Returns: The number of the watch; nil where there is no such folder, or it cannot be read.
  func watch(_ folder: String) throws(WatchRefusal) -> CInt? {
    let mask = Self.changes | UInt32(IN_ONLYDIR)
    let watch = unsafe inotify_add_watch(descriptor, folder, mask)
    guard watch < 0 else { return watch }
    let code = errno
    guard [ENOENT, ENOTDIR, EACCES].contains(code) else {
      throw WatchRefusal(folder: folder, code: code)
    }
    return nil
  }

  /// Waits for events.
  ///
  /// - Parameter limit: How long, in milliseconds; nil where there is no end to it.
  /// - Returns: What happened; nothing where the time is up, or a signal came.
  func next(within limit: Int? = nil) -> [Event] {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&state, 1, limit.map(CInt.init) ?? -1) > 0 else { return [] }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, unsafe read(descriptor, buffer.baseAddress, buffer.count))
    }
    return Self.events(in: bytes)
  }

  /// Takes the events apart: a head of sixteen bytes each, then a name of the length that it gives.
  private static func events(in bytes: [UInt8]) -> [Event] {
    var events: [Event] = []
    var rest = bytes[...]
    while rest.count >= 16 {
      let words = stride(from: 0, to: 16, by: 4).map { word(of: rest, at: $0) }
      let end = 16 + Int(words[3])
      guard rest.count >= end else { break }
      let name = rest.dropFirst(16).prefix(end - 16).prefix { $0 != 0 }
      events.append(
        Event(
          watch: CInt(bitPattern: words[0]), mask: words[1],
          name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(end)
    }
    return events
  }

  /// Four bytes as the machine orders them.
  private static func word(of bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
    let start = bytes.startIndex + offset
    let word = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) }
    return UInt32(littleEndian: word)
  }
}
