import DecisionTree
import Eligibility
import French
import Markup
import Templates

/// All the questions of a status: an image, and the same as nested lists.
struct SchemeView: TemplateView {
  let image: String?
  let description: String
  let outline: HTMLFragment

  init(_ scheme: QuestionScheme, from address: PageAddress) {
    image = scheme.drawing.map { address.toRoot + $0.path }
    description = "\(scheme.title) (schéma ; la liste qui suit dit la même chose)"
    outline = HTMLFragment(OutlineWriter(scheme.diagram).html)
  }

  static let fields: ViewFields<SchemeView> = [
    .literal("image", ifAny: { $0.image }),
    .text("description") { $0.description },
    .html("parcours") { $0.outline },
  ]
}

/// Writes questions as nested lists: each once, with a link where it comes back.
private struct OutlineWriter {
  private(set) var html = ""
  private let diagram: VerdictDiagram
  private var written: Set<Int> = []

  init(_ diagram: VerdictDiagram) {
    self.diagram = diagram
    write(diagram.root)
  }

  private mutating func write(_ index: Int) {
    guard case .question(let question, let branches) = diagram.nodes[index],
      let number = diagram.numbers[index]
    else { return }
    written.insert(index)
    html += "<p id=\"question-\(number)\">\(text("\(number). \(question.text)"))</p>\n<ul>\n"
    for branch in branches { write(branch) }
    html += "</ul>\n"
  }

  private mutating func write(_ branch: VerdictDiagram.Branch) {
    html += "<li>\(text(branch.answers.map(\.label).joined(separator: " ; ")))"
    if let number = diagram.numbers[branch.target], written.contains(branch.target) {
      html += " → <a href=\"#question-\(number)\">question \(number)</a>"
    } else if let end = diagram.nodes[branch.target].ending {
      html += " → <strong>\(text(end))</strong>"
    } else {
      html += "\n"
      write(branch.target)
    }
    html += "</li>\n"
  }

  private func text(_ words: String) -> String {
    HTML.escape(Typography.typeset(words))
  }
}
