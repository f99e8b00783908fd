/// Something that makes some bytes no JSON object (RFC 8259): the first that there is.
package struct JSONFlaw: Sendable {
  /// Where it is.
  package let place: FileFault.Place

  /// - Returns: Nil where the bytes are an object.
  package init?(_ bytes: [UInt8]) {
    var objects = ObjectScanner()
    do throws(ObjectScanner.Fault) {
      try objects.read(bytes.span, 0..<bytes.count)
      return nil
    } catch {
      place = FileFault.Place(at: error.position, in: bytes)
    }
  }
}
