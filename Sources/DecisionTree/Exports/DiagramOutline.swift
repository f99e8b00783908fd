import Eligibility

extension Diagram {
  /// The diagram as indented text: each shared sub-tree once, with a number for those that share
  /// it.
  package var outline: String {
    var outline = Outline(self)
    outline.write(root, depth: 0)
    return outline.lines.joined(separator: "\n")
  }
}

/// The lines of a diagram, written from the first question on.
private struct Outline {
  private(set) var lines: [String] = []
  private let diagram: Diagram
  /// The numbers of the questions written so far.
  private var numbers: [Int: Int] = [:]

  init(_ diagram: Diagram) {
    self.diagram = diagram
  }

  /// Writes a question that has not been written yet, and all that follows from it.
  mutating func write(_ node: Int, depth: Int) {
    guard let heading = heading(of: node) else { return }
    numbers[node] = numbers.count + 1
    add("\(numbers.count). \(heading)", depth)
    for step in diagram.steps(from: node) { write(step, depth: depth + 1) }
  }

  private mutating func write(_ step: Diagram.Step, depth: Int) {
    let label = "- " + step.label(separator: " · ")
    if let number = numbers[step.target] {
      add("\(label) → voir \(number)", depth)
    } else if diagram.nodes[step.target] == .end {
      add("\(label) → fin", depth)
    } else {
      add(label, depth)
      write(step.target, depth: depth + 1)
    }
  }

  private func heading(of node: Int) -> String? {
    switch diagram.nodes[node] {
    case .question(let question, _): "\(question.text) (\(question.rawValue))"
    case .followUp(let question, _, _): "\(question.text) (\(question.rawValue), facultative)"
    case .end: nil
    }
  }

  private mutating func add(_ text: String, _ depth: Int) {
    lines.append(String(repeating: "  ", count: depth) + text)
  }
}
