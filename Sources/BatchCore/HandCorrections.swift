/// What someone set right by hand: columns and words that a file names in its own way.
///
/// They change how a file is read; what is carried stays as it stands.
package struct HandCorrections: Sendable {
  /// The name under which a column is read, by its place; an empty one is read as nothing.
  package var columns: [Int: String]
  /// The code of an answer, as rows say it.
  package var words: [SaidAnswer: UInt8]

  package init(columns: [Int: String] = [:], words: [SaidAnswer: UInt8] = [:]) {
    self.columns = columns
    self.words = words
  }

  /// The names under which columns are read.
  func applied(to names: [String]) -> [String] {
    names.enumerated().map { columns[$0.offset] ?? $0.element }
  }
}
