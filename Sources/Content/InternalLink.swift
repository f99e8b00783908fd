import Markup

/// Where a link within the site leads.
package struct InternalLink: Hashable, Sendable {
  /// The id of the entry; nothing for the same page.
  package let entry: String?
  /// The anchor, where there is one.
  package let anchor: String?

  /// Reads `id`, `id#ancre` or `#ancre`; nothing for a link with a scheme.
  package init?(_ destination: String) {
    guard LinkDestination.scheme(of: destination) == nil else { return nil }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    entry = parts[0].isEmpty ? nil : String(parts[0])
    anchor = parts.count > 1 ? String(parts[1]) : nil
  }
}
