/// A view whose words are typeset and escaped once, for what many pages show.
package struct PreparedView<View: TemplateView>: Sendable {
  /// What stands behind each name of the view, ready to be written.
  let values: [FieldValue]

  package init(_ view: View) {
    values = View.fields.values(of: view).map(\.printed)
  }
}

extension FieldValue {
  /// The value as it is written.
  fileprivate var printed: FieldValue {
    switch self {
    case .words, .literal:
      var (bytes, printed): ([UInt8], [UInt8]) = ([], [])
      write(into: &bytes, by: &printed)
      return .printed(bytes)
    case .views(let items): return .views(items.map { $0.map(\.printed) })
    case .printed, .html, .flag, .absent: return self
    }
  }
}

extension ViewFields.Field {
  /// Views that were prepared, one after another.
  package static func views<Item: TemplateView>(
    _ name: String, _ value: @escaping @Sendable (View) -> [PreparedView<Item>]
  ) -> Self {
    Self(name: name, kind: .views { Item.fields.shape }) { view in
      var values: [[FieldValue]] = []
      for item in value(view) { values.append(item.values) }
      return .views(values)
    }
  }
}
