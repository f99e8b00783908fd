/// A site that may show pages of this one in its own.
package struct EmbeddingOrigin: Hashable, Sendable {
  /// As policies write it: `https://www.exemple.fr`, `https://*.exemple.fr`.
  package let text: String

  /// Reads a scheme and a host, perhaps with a port; nothing else may follow.
  ///
  /// Only this machine may be named without encryption, to try things out. A star stands for
  /// whatever comes before a domain, never for a whole ending such as « .fr ».
  package init?(_ text: String) {
    let parts = text.split(separator: "://", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let place = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard place.count <= 2, Self.isPort(place.dropFirst().first) else { return nil }
    switch parts[0] {
    case "https" where Self.isDomain(place[0]): break
    case "http" where ["localhost", "127.0.0.1"].contains(place[0]): break
    case _: return nil
    }
    self.text = text
  }

  private static func isPort(_ text: Substring?) -> Bool {
    guard let text else { return true }
    return text.allSatisfy { "0123456789".contains($0) }
      && Int(text).map { (1...65535).contains($0) } ?? false
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    let named = labels.first == "*" ? labels.dropFirst() : labels[...]
    return named.count >= 2 && named.allSatisfy(isLabel)
  }

  private static func isLabel(_ text: Substring) -> Bool {
    !text.isEmpty && text.first != "-" && text.last != "-"
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }
}
