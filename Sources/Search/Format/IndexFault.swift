/// Why bytes are no index that this program reads.
package enum IndexFault: Error, Hashable, Sendable {
  /// They do not begin as an index does.
  case notAnIndex
  /// They are an index of another version of the format.
  case version(UInt32)
  /// They are not as many as they say.
  case length(expected: Int, found: Int)
  /// They are not those that were written.
  case checksum
  /// They say something impossible at a place, in bytes from the beginning.
  case malformed(at: Int)
}
