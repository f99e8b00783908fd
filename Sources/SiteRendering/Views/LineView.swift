import Templates

/// A line of text.
struct LineView: TemplateView {
  let text: String

  static let fields: ViewFields<LineView> = [.text("texte") { $0.text }]
}
