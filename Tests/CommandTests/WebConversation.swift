import Foundation
import Glibc

/// One request to a server of this machine, written byte by byte: no client mends what is sent.
final class WebConversation {
  private let descriptor: CInt
  private var received: [UInt8] = []

  /// The server said nothing for too long, or is not there.
  struct Silence: Error {
    let heard: String
  }

  /// How long the server may be silent, in seconds: the machine may be busy.
  private static let patience = 300

  /// Connects, and sends a text as it is.
  init(port: UInt16, sending text: String) throws {
    descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var limit = timeval(tv_sec: Self.patience, tv_usec: 0)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isOpen = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isOpen else { throw Silence(heard: "") }
    var bytes = Array(text.utf8)
    guard unsafe send(descriptor, &bytes, bytes.count, 0) == bytes.count else {
      throw Silence(heard: "")
    }
  }

  deinit { close(descriptor) }

  /// What the server sent up to a text, which is taken away with what stands before it.
  func take(through mark: String) throws -> String {
    let mark = Array(mark.utf8)
    while true {
      if let range = received.firstRange(of: mark) {
        defer { received.removeSubrange(..<range.upperBound) }
        return String(decoding: received[..<range.upperBound], as: UTF8.self)
      }
      guard try hear() else { throw Silence(heard: String(decoding: received, as: UTF8.self)) }
    }
  }

  /// Everything that the server sends before it hangs up.
  func takeAll() throws -> String {
    while try hear() {}
    return String(decoding: received, as: UTF8.self)
  }

  /// Waits for more; says whether the server is still there.
  private func hear() throws -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { throw Silence(heard: String(decoding: received, as: UTF8.self)) }
    received += bytes[..<count]
    return count > 0
  }
}
