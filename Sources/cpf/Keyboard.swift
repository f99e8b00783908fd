import FoundationEssentials
import Glibc

/// A terminal that gives keys one by one, without showing them.
final class Keyboard {
  private var saved = termios()

  /// A key that was struck.
  enum Key: Equatable {
    case character(Character)
    case enter, escape, end
  }

  init() {
    unsafe tcgetattr(STDIN_FILENO, &saved)
    var raw = saved
    // Ctrl C comes as a key too, so that the terminal is always given back as it was.
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &raw)
  }

  deinit { unsafe tcsetattr(STDIN_FILENO, TCSANOW, &saved) }

  /// The next key; `end` where nothing comes any more.
  func next() -> Key {
    guard let first = byte() else { return .end }
    switch first {
    case 0x03, 0x04: return .end
    case 0x0A, 0x0D: return .enter
    case 0x1B:
      // An arrow key begins so too: what follows at once belongs to it, and says nothing here.
      while isMoreComing { _ = byte() }
      return .escape
    default:
      var bytes = [first]
      while String(validating: bytes, as: UTF8.self) == nil, bytes.count < 4, let more = byte() {
        bytes.append(more)
      }
      return .character(String(decoding: bytes, as: UTF8.self).first ?? " ")
    }
  }

  private var isMoreComing: Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) > 0
  }

  private func byte() -> UInt8? {
    var byte: UInt8 = 0
    return unsafe read(STDIN_FILENO, &byte, 1) == 1 ? byte : nil
  }
}
