extension Int {
  /// So many days, in French: « 1 jour », « 60 jours ».
  package var inDays: String { self == 1 ? "1 jour" : "\(self) jours" }
}
