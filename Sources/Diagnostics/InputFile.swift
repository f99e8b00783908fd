/// A file that people edit, as it was read.
package struct InputFile: Sendable {
  /// The path shown in faults, such as `Content/faq/3-pour-qui/detachement.md`.
  package let path: String
  /// The path from the folder it was read in, such as `["faq", "3-pour-qui", "detachement.md"]`.
  package let components: [String]
  /// The bytes of the file; nil where it could not be read, which its reader tells.
  package let bytes: [UInt8]?

  package init(path: String, components: [String], bytes: [UInt8]?) {
    self.path = path
    self.components = components
    self.bytes = bytes
  }
}
