/// Where a link may lead.
package enum LinkDestination {
  /// The schemes that a link may use.
  package static let schemes = ["https", "http", "mailto"]

  /// Whether a link is harmless: within the site, or with a known scheme.
  ///
  /// Browsers drop control characters and spaces before they read a scheme, so none is accepted.
  static func isAccepted(_ destination: String) -> Bool {
    guard destination.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }),
      !destination.hasPrefix("//")
    else { return false }
    return scheme(of: destination).map(schemes.contains) ?? true
  }

  /// The scheme in lower case, where the destination has one.
  package static func scheme(of destination: String) -> String? {
    guard let end = destination.firstIndex(where: { ":/?#".contains($0) }),
      destination[end] == ":"
    else { return nil }
    return destination[..<end].lowercased()
  }
}
