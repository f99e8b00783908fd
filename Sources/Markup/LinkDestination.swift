/// Where a link may lead.
package enum LinkDestination {
  /// The schemes that a link may use.
  package static let schemes = ["https", "http", "mailto", "tel"]

  /// Whether a link is harmless: within the site, or with a known scheme.
  ///
  /// Browsers drop control characters and spaces before they read a scheme, so none is accepted.
  package static func isAccepted(_ destination: String) -> Bool {
    let bytes = destination.utf8
    guard !bytes.isEmpty, !bytes.starts(with: "//".utf8),
      bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return false }
    return scheme(of: destination).map(schemes.contains) ?? true
  }

  /// The scheme in lower case, where the destination has one; found byte by byte, as browsers do.
  package static func scheme(of destination: String) -> String? {
    let bytes = destination.utf8
    guard let end = bytes.firstIndex(where: isEndOfScheme),
      bytes[end] == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: bytes[..<end], as: UTF8.self).lowercased()
  }

  /// Whether a destination has a scheme that a link may use.
  package static func hasKnownScheme(_ destination: ArraySlice<UInt8>) -> Bool {
    guard let end = destination.firstIndex(where: { isEndOfScheme($0) }),
      destination[end] == UInt8(ascii: ":")
    else { return false }
    let scheme = String(decoding: destination[..<end], as: UTF8.self).lowercased()
    return schemes.contains(scheme)
  }

  private static func isEndOfScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
    default: false
    }
  }
}
