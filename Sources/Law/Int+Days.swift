package import French

extension Int {
  /// So many days, in French: « 1 jour », « 60 jours ».
  package var inDays: String { dayBytes.string }

  /// The same as bytes.
  package var dayBytes: TextBytes { self == 1 ? "1 jour" : "\(self) jours" }
}
