import Mustache

/// A view as the template engine sees it: by its declared names, never by reflection.
struct MustacheView: MustacheParent, Sendable {
  private let look: @Sendable (String) -> (any Sendable)?

  init<View: TemplateView>(_ view: View) {
    look = { View.fields.value(of: $0, in: view) }
  }

  func child(named name: String) -> Any? { look(name) }
}

/// HTML that the program wrote, as opposed to words that must be escaped.
struct HTMLFragment: MustacheCustomRenderable, Hashable, Sendable {
  /// The HTML.
  let renderText: String
  /// Whether there is none.
  var isNull: Bool { renderText.isEmpty }

  init(_ html: String) {
    renderText = html
  }
}

/// A name that a view has, behind which nothing stands this time.
struct Absent: MustacheCustomRenderable, Sendable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
