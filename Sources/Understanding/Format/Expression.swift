/// Words that establish something.
struct Expression: Sendable {
  /// The number of what they establish.
  let meaning: Int
  /// The terms in order, with families, gaps and beginnings, as `WordsFormat` has them.
  let terms: [Int]
}
