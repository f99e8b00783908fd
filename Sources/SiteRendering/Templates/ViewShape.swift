import CommonMark

/// What a template may name in a view, and of what kind each name is.
struct ViewShape: Sendable {
  /// The kind of each name.
  let kinds: [String: Kind]

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

/// A value that a template shows.
protocol TemplateView: Sendable {
  /// Every name that a template may use, with what stands behind it.
  static var fields: ViewFields<Self> { get }
}

/// The names of a view; the one table for checking templates and for filling them.
///
/// Every value is escaped here, scalar by scalar: the engine escapes letter by letter and would let
/// through a quotation mark that carries an accent.
struct ViewFields<View: TemplateView>: Sendable, ExpressibleByArrayLiteral {
  /// A name and what stands behind it.
  struct Field: Sendable {
    let name: String
    let kind: ViewShape.Kind
    let value: @Sendable (View) -> any Sendable
  }

  private let table: [String: Field]

  init(arrayLiteral fields: Field...) {
    table = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The names and kinds.
  var shape: ViewShape { ViewShape(kinds: table.mapValues(\.kind)) }

  /// What stands behind a name in a view.
  func value(of name: String, in view: View) -> (any Sendable)? {
    table[name]?.value(view)
  }
}

extension ViewFields.Field {
  /// Words in French, with the spaces and apostrophes that print asks for.
  static func text(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, kind: .text) { HTML.escape(FrenchTypography.apply(to: value($0))) }
  }

  /// Words that may be absent.
  static func text(_ name: String, ifAny value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, kind: .text) { view in
      value(view).map { HTML.escape(FrenchTypography.apply(to: $0)) } ?? Absent() as any Sendable
    }
  }

  /// Characters shown as they are: addresses, ids, dates.
  static func literal(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, kind: .text) { HTML.escape(value($0)) }
  }

  /// Characters shown as they are, which may be absent.
  static func literal(_ name: String, ifAny value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, kind: .text) { value($0).map(HTML.escape) ?? Absent() as any Sendable }
  }

  /// HTML that the program wrote.
  static func html(_ name: String, _ value: @escaping @Sendable (View) -> HTMLFragment) -> Self {
    Self(name: name, kind: .html) { value($0) }
  }

  /// Yes or no.
  static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, kind: .flag) { value($0) }
  }

  /// Views one after another.
  static func views<Item: TemplateView>(
    _ name: String, _ value: @escaping @Sendable (View) -> [Item]
  ) -> Self {
    Self(name: name, kind: .views { Item.fields.shape }) { value($0).map(MustacheView.init) }
  }
}
