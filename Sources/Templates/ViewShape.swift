/// What a template may name in a view, and of what kind each name is.
struct ViewShape: Sendable {
  /// The names, each with its kind and its place among the fields of the view.
  let fields: [String: Field]

  /// A name that a template may use.
  struct Field: Sendable {
    let kind: Kind
    let index: Int
  }

  /// What stands behind a name.
  enum Kind: Sendable {
    /// Words, escaped: `{{nom}}`, and `{{#nom}}` where they may be absent.
    case text
    /// HTML that the program wrote: `{{{nom}}}`.
    case html
    /// Yes or no: `{{#nom}}`, `{{^nom}}`.
    case flag
    /// Views one after another, or at most one: `{{#nom}}`.
    case views(@Sendable () -> ViewShape)
  }
}
