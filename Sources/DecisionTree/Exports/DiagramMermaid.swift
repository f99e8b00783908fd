import Eligibility

extension Diagram {
  /// The diagram for Mermaid: questions as boxes, follow-ups as rounded boxes with dotted arrows.
  ///
  /// Mermaid draws at most 500 edges and 50,000 characters unless the page that shows the diagram
  /// raises `maxEdges` and `maxTextSize`.
  package var mermaid: String {
    let places = reachableNodes
    let lines =
      ["flowchart TD"]
      + places.map { "  n\($0)\(mermaidShape(of: nodes[$0]))" }
      + places.flatMap(steps).map { step in
        let label = step.label(separator: " · ").mermaidEscaped
        return "  n\(step.origin) \(mermaidArrow(of: step))|\"\(label)\"| n\(step.target)"
      }
    return lines.joined(separator: "\n")
  }

  private func mermaidShape(of node: Node) -> String {
    switch node {
    case .question(let question, _): "[\"\(question.text.mermaidEscaped)\"]"
    case .followUp(let question, _, _): "([\"\(question.text.mermaidEscaped)\"])"
    case .end: "((\"fin\"))"
    }
  }

  private func mermaidArrow(of step: Step) -> String {
    switch nodes[step.origin] {
    case .question, .end: "-->"
    case .followUp: "-.->"
    }
  }
}

extension String {
  /// The text as it stands between the quotes of Mermaid: its own escapes, no HTML.
  fileprivate var mermaidEscaped: String {
    let escapes: [Character: String] = [
      "#": "#35;", "\"": "#quot;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "`": "#96;", "\n": " ",
    ]
    return map { escapes[$0] ?? String($0) }.joined()
  }
}
