import CommonMark
import Diagnostics
import Templates

/// Bytes as a text of Markdown, and as a template.
enum TextFuzzing {
  static func readMarkdown(_ bytes: [UInt8]) {
    let (document, defects) = Document.parse(String(decoding: bytes, as: UTF8.self))
    precondition(defects.allSatisfy { $0.position.line >= 1 && $0.position.column >= 1 })
    _ = HTMLWriter().bytes(of: document)
  }

  /// The template is filled or its faults stand on its lines, and never both.
  static func readTemplate(_ bytes: [UInt8]) {
    let log = FaultLog()
    let file = InputFile(path: "essai.mustache", components: ["essai.mustache"], bytes: bytes)
    let template = TemplateSet([file], in: "T", log).template("essai", showing: View.self, log)
    precondition((template == nil) != log.faults.isEmpty)
    _ = template?.filled(with: View()).bytes
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for fault in log.faults where fault.place.path == file.path {
      precondition((1...lines).contains(fault.place.line), fault.text)
    }
  }

  /// A view with a name of every kind.
  private struct View: TemplateView {
    static let fields: ViewFields<View> = [
      .text("mot") { _ in "mot" }, .text("autre", ifAny: { _ in nil }),
      .literal("adresse") { _ in "a/" }, .html("html") { _ in HTMLFragment("<b>") },
      .flag("oui") { _ in true }, .flag("non") { _ in false },
      .views("liste") { _ in [Item(), Item()] },
    ]
  }

  private struct Item: TemplateView {
    static let fields: ViewFields<Item> = [
      .text("nom") { _ in "nom" }, .flag("seul") { _ in true },
    ]
  }
}
