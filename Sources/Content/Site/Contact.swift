import Markup

/// Where readers write: a mailbox, or a page with a form.
package struct Contact: Hashable, Sendable {
  private let address: String

  /// Reads `mailto:nom@domaine` or `https://…`; nothing for any other address.
  package init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    guard isPlain, !text.contains("\""), !text.contains("<") else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1)
    switch LinkDestination.scheme(of: text) {
    case "https" where text.hasPrefix("https://") && text.count > "https://".count: break
    case "mailto" where parts.count == 2 && Self.isMailbox(parts[1]): break
    case _: return nil
    }
    address = text
  }

  private static func isMailbox(_ text: Substring) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && !text.contains { "?&,;".contains($0) }
  }

  /// The address as a link; a mailbox gets a subject.
  package func link(about subject: String) -> String {
    guard address.hasPrefix("mailto:") else { return address }
    return address + "?subject=" + Self.percentEncoded(subject)
  }

  /// The address in words: the mailbox, or the address of the page.
  package var words: String {
    address.hasPrefix("mailto:") ? String(address.dropFirst("mailto:".count)) : address
  }

  private static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: encoded.append(byte)
      case _: encoded += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
