extension [UInt8] {
  /// The bytes of a text written in the code.
  package init(_ text: StaticString) {
    self = text.withUTF8Buffer { unsafe Array($0) }
  }

  /// Whether the bytes end with those of a text written in the code.
  package func ends(with ending: StaticString) -> Bool {
    stands(ending, at: count - ending.utf8CodeUnitCount)
  }

  /// Whether the bytes at a place are those of a text written in the code.
  package func stands(_ text: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe self[place + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the bytes are those of a text written in the code.
  ///
  /// Called where words are compared, and nowhere copied: the module of the search weighs 4 kB less.
  @inline(never)
  package func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && ends(with: text)
  }
}

extension [UInt8] {
  /// Appends some of the bytes of a text.
  package mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    unsafe text.withUnsafeBufferPointer { buffer in
      unsafe self.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }
}

extension Span<UInt8> {
  /// Whether the bytes at a place are those of a text written in the code.
  func stands(_ text: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + text.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe self[place + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }
}
