import Templates

/// A link with its words.
struct LinkView: TemplateView {
  let title: String
  let address: String
  var summary: HTMLFragment = .none

  static let fields: ViewFields<LinkView> = [
    .text("titre") { $0.title },
    .literal("adresse") { $0.address },
    .html("extrait") { $0.summary },
  ]
}
