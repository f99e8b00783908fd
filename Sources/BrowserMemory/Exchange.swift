#if arch(wasm32)
/// The memory that the page and the module share: one block, for the request and then its reply.
///
/// The page reserves memory, writes a request there, calls a function, and reads the reply there.
package struct Exchange {
  private nonisolated(unsafe) static var block = unsafe UnsafeMutableRawBufferPointer(
    start: nil, count: 0)

  /// Memory for so many bytes; what the block holds is kept where it is large enough already.
  package static func reserve(_ count: Int) -> UnsafeMutableRawPointer? {
    if unsafe block.count < count {
      unsafe block.deallocate()
      unsafe block = .allocate(byteCount: count, alignment: 16)
    }
    return unsafe block.baseAddress
  }

  /// The first bytes of the block.
  package static func request(_ count: Int) -> [UInt8] {
    unsafe Array(block.prefix(count))
  }

  /// Puts a reply into the block; how many bytes it has.
  package static func reply(_ bytes: [UInt8]) -> Int {
    _ = unsafe reserve(bytes.count)
    unsafe block.copyBytes(from: bytes)
    return bytes.count
  }
}

/// Memory for a request or a reply of so many bytes; where it begins.
@_expose(wasm, "reserve")
@_cdecl("reserve")
func reserve(_ count: Int) -> UnsafeMutableRawPointer? {
  unsafe Exchange.reserve(count)
}
#endif
