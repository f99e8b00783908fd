/// A value that a template shows.
package protocol TemplateView: Sendable {
  /// Every name that a template may use, with what stands behind it.
  static var fields: ViewFields<Self> { get }
}

/// The names of a view; the one table for checking templates and for filling them.
package struct ViewFields<View: TemplateView>: Sendable, ExpressibleByArrayLiteral {
  /// A name and what stands behind it.
  package struct Field: Sendable {
    let name: String
    let kind: ViewShape.Kind
    let value: @Sendable (View) -> FieldValue
  }

  private let fields: [Field]
  /// What stands behind each name.
  private let readers: [@Sendable (View) -> FieldValue]

  /// - Parameter fields: The names, each once.
  package init(arrayLiteral fields: Field...) {
    self.init(fields)
  }

  /// - Parameter fields: The names, each once.
  package init(_ fields: [Field]) {
    self.fields = fields
    readers = fields.map(\.value)
  }

  /// The names and kinds.
  var shape: ViewShape {
    ViewShape(
      fields: Dictionary(
        uniqueKeysWithValues: fields.enumerated().map { index, field in
          (field.name, ViewShape.Field(kind: field.kind, index: index))
        }))
  }

  /// What a view has behind each name, in the order of the names.
  func values(of view: View) -> [FieldValue] {
    var values: [FieldValue] = []
    values.reserveCapacity(readers.count)
    for reader in readers { values.append(reader(view)) }
    return values
  }
}

/// What stands behind a name in one view.
enum FieldValue: Sendable {
  /// Words in French, to be typeset and escaped.
  case words(String)
  /// Characters to be escaped.
  case literal(String)
  /// Words or characters that are typeset and escaped already, in UTF-8.
  case printed([UInt8])
  case html(HTMLFragment)
  case flag(Bool)
  case views([[FieldValue]])
  case absent
}

extension ViewFields.Field {
  /// Words in French, with the spaces and apostrophes that print asks for.
  package static func text(_ name: String, _ value: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, kind: .text) { .words(value($0)) }
  }

  /// Words that may be absent.
  package static func text(
    _ name: String, ifAny value: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name: name, kind: .text) { value($0).map(FieldValue.words) ?? .absent }
  }

  /// Characters shown as they are: addresses, ids, dates.
  package static func literal(
    _ name: String, _ value: @escaping @Sendable (View) -> String
  ) -> Self {
    Self(name: name, kind: .text) { .literal(value($0)) }
  }

  /// Characters shown as they are, which may be absent.
  package static func literal(
    _ name: String, ifAny value: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name: name, kind: .text) { value($0).map(FieldValue.literal) ?? .absent }
  }

  /// HTML that the program wrote.
  package static func html(
    _ name: String, _ value: @escaping @Sendable (View) -> HTMLFragment
  ) -> Self {
    Self(name: name, kind: .html) { .html(value($0)) }
  }

  /// Yes or no.
  package static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, kind: .flag) { .flag(value($0)) }
  }

  /// Views one after another.
  package static func views<Item: TemplateView>(
    _ name: String, _ value: @escaping @Sendable (View) -> [Item]
  ) -> Self {
    Self(name: name, kind: .views { Item.fields.shape }) { view in
      let items = value(view)
      var values: [[FieldValue]] = []
      if items.isEmpty { return .views(values) }
      values.reserveCapacity(items.count)
      let fields = Item.fields
      for item in items { values.append(fields.values(of: item)) }
      return .views(values)
    }
  }
}
