import French

/// A word of a text.
package struct Word {
  /// Its folded letters and digits.
  package var letters: [UInt8]
  /// Where it stands in the source, in bytes.
  package let range: Range<Int>
  /// Whether it says nothing of the subject.
  package var isStop = false

  /// Whether it is a number.
  package var isNumber: Bool { letters.first.map(Sign.isDigit) ?? false }
}
