import CCrypto

/// The digest SHA-256 (FIPS 180-4), as `sha256sum` prints it.
enum SHA256 {
  /// The digest of some bytes, as 64 lowercase digits of base sixteen.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    let length = Int(SHA256_DIGEST_LENGTH)
    let digest = unsafe [UInt8](unsafeUninitializedCapacity: length) { room, count in
      _ = unsafe CCrypto.SHA256(bytes, bytes.count, room.baseAddress)
      count = length
    }
    return String(decoding: digest.flatMap { [digit($0 >> 4), digit($0 & 15)] }, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
