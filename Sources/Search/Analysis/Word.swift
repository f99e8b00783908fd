import French

/// A word of a text.
struct Word {
  /// Its folded letters and digits.
  var letters: [UInt8]
  /// Where it stands in the source, in bytes.
  let range: Range<Int>
  /// Whether it says nothing of the subject.
  var isStop = false

  /// Whether it is a number.
  var isNumber: Bool { letters.first.map(Sign.isDigit) ?? false }
}
