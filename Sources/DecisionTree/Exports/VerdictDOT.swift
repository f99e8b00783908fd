import Eligibility

/// Writes a diagram of verdicts for Graphviz: numbered questions, each verdict beside its question.
///
/// The names of the graph and of its nodes are French, for they become the titles of the drawing.
package struct VerdictDOT {
  /// How wide a label may be, in letters.
  private static let width = 24

  private let diagram: VerdictDiagram
  /// The words as the drawing must show them.
  private let typography: (String) -> String

  /// - Parameter typography: Turns words into what is shown.
  package init(_ diagram: VerdictDiagram, typography: @escaping (String) -> String = { $0 }) {
    self.diagram = diagram
    self.typography = typography
  }

  /// The graph, on a white ground.
  ///
  /// - Parameter title: What the drawing shows.
  package func text(titled title: String) -> String {
    let lines =
      [
        "digraph \(title.dotQuoted) {",
        "  graph [rankdir=LR, bgcolor=white, pad=0.15, ranksep=0.3, nodesep=0.2];",
        "  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=12];",
        "  edge [fontname=\"sans-serif\", fontsize=11, arrowsize=0.7];",
      ] + diagram.nodes.indices.reversed().flatMap(lines) + ["}"]
    return lines.joined(separator: "\n")
  }

  /// A question, its ways, and the verdicts that they end in.
  private func lines(of index: Int) -> [String] {
    guard case .question(let question, let branches) = diagram.nodes[index] else { return [] }
    let heading = folded("\(number(of: index)). \(question.text)")
    return ["  \(name(of: index)) [label=\(heading.joined(separator: "\n").dotQuoted)];"]
      + branches.flatMap { lines(of: $0, from: index) }
  }

  private func lines(of branch: VerdictDiagram.Branch, from index: Int) -> [String] {
    let mark = branch.answers.count > 1 ? "• " : ""
    let choices = branch.answers.flatMap { folded(mark + $0.label) }.joined(separator: "\n")
    let end = diagram.nodes[branch.target].ending.map { end in
      (name: "\(end) \(number(of: index))".dotQuoted, label: folded(end))
    }
    let target = end?.name ?? name(of: branch.target)
    let way = "  \(name(of: index)) -> \(target) [label=\(choices.dotQuoted)];"
    guard let end else { return [way] }
    let label = end.label.joined(separator: "\n").dotQuoted
    return ["  \(target) [label=\(label), style=\"rounded,bold\"];", way]
  }

  /// The number of a question: each has one.
  private func number(of index: Int) -> Int {
    guard let number = diagram.numbers[index] else {
      preconditionFailure("only questions are drawn with a number")
    }
    return number
  }

  private func name(of index: Int) -> String {
    "question \(number(of: index))".dotQuoted
  }

  /// Words on lines that are not too long.
  private func folded(_ text: String) -> [String] {
    typography(text).split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + word.count < Self.width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}
