package import Search

extension FileHeader {
  /// A file of this kind.
  package func file(around body: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(raw: magic)
    writer.write(version)
    writer.write(UInt32(clamping: Self.bodyPlace + body.count))
    writer.write(Checksum.crc32(body[...]))
    writer.write(raw: body)
    return writer.bytes
  }
}
