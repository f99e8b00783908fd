import Diagnostics
import Templates

/// A view with a name of every kind.
struct TrialView: TemplateView {
  var word = "mot"
  var other: String?
  var html = HTMLFragment("<b>")
  var isSet = true
  var items = [TrialItem(name: "a"), TrialItem(name: "b")]

  static let fields: ViewFields<TrialView> = [
    .text("mot") { $0.word },
    .text("autre", ifAny: { $0.other }),
    .literal("adresse") { $0.word },
    .html("html") { $0.html },
    .flag("oui") { $0.isSet },
    .flag("non") { !$0.isSet },
    .views("liste") { $0.items },
    .views("vide") { _ in [TrialItem]() },
  ]

  /// A template filled with the view; nil where it has a fault.
  func fill(_ template: String, including partials: [String: String] = [:]) -> String? {
    let files = partials.merging(["essai": template]) { _, new in new }.map { name, text in
      InputFile(
        path: "\(name).mustache", components: ["\(name).mustache"], bytes: Array(text.utf8))
    }
    let log = FaultLog()
    let templates = TemplateSet(files, in: "Templates", log)
    let template = templates.template("essai", showing: Self.self, log)
    return template.map { String(decoding: $0.filled(with: self).bytes, as: UTF8.self) }
  }
}

/// A view inside another.
struct TrialItem: TemplateView {
  let name: String
  var items: [TrialItem] = []

  static let fields: ViewFields<TrialItem> = [
    .text("nom") { $0.name },
    .views("liste") { $0.items },
    .flag("seul") { $0.items.isEmpty },
  ]
}
