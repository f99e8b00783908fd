/// The drawing beside the name of the site.
package struct Logo: Hashable, Sendable {
  /// The name of the file in the site: `logo.svg` or `logo.png`.
  package let name: String
  /// The bytes, as they are published.
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
