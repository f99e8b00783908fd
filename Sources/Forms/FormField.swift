/// What someone fills in: what it holds, and the days that it may be.
package struct FormField: Equatable, Sendable {
  /// What to fill in, in French, in UTF-8.
  package let label: [UInt8]
  /// What it holds.
  package let kind: Kind
  /// The days that it may be, where it holds one.
  package let bounds: [DayBound]

  package init(label: String, kind: Kind, bounds: [DayBound] = []) {
    self.init(label: Array(label.utf8), kind: kind, bounds: bounds)
  }

  init(label: [UInt8], kind: Kind, bounds: [DayBound]) {
    self.label = label
    self.kind = kind
    self.bounds = bounds
  }

  /// What a field holds.
  package enum Kind: String, CaseIterable, Sendable {
    /// A line of text.
    case text = "texte"
    /// Several lines.
    case lines = "lignes"
    /// A day, such as `28/11/2026`.
    case day = "jour"
    /// A number of hours or of euros.
    case number = "nombre"
    /// One of the options.
    case choice = "choix"
  }
}
