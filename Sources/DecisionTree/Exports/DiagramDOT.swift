import Eligibility

extension Diagram {
  /// The diagram for Graphviz: questions as boxes, ends as points.
  ///
  /// Core choices are plain arrows, choices of follow-ups are dashed, and the ways past a follow-up
  /// are dotted. Each arrow says its choice and the rules that it adds.
  package var dot: String {
    let places = reachableNodes
    let lines =
      [
        "digraph cpf {",
        "  graph [rankdir=TB];",
        "  node [shape=box, style=rounded, fontname=\"sans-serif\"];",
        "  edge [fontname=\"sans-serif\", fontsize=10];",
      ]
      + places.map { "  n\($0) [\(dotAttributes(of: nodes[$0]))];" }
      + places.flatMap(steps).map { step in
        "  n\(step.origin) -> n\(step.target) "
          + "[label=\(step.label(separator: "\n").dotQuoted)\(dotStyle(of: step))];"
      } + ["}"]
    return lines.joined(separator: "\n")
  }

  private func dotAttributes(of node: Node) -> String {
    switch node {
    case .question(let question, _): "label=\(question.text.dotQuoted)"
    case .followUp(let question, _, _): "label=\(question.text.dotQuoted), style=\"rounded,dashed\""
    case .end: "shape=point, xlabel=\"fin\""
    }
  }

  private func dotStyle(of step: Step) -> String {
    switch nodes[step.origin] {
    case .question, .end: ""
    case .followUp: step.answer == nil ? ", style=dotted" : ", style=dashed"
    }
  }
}

extension Diagram {
  /// The nodes that some answers reach, the first question first.
  var reachableNodes: [Int] {
    let reached = Set(shortestPaths().keys)
    return nodes.indices.reversed().filter(reached.contains)
  }
}

extension Diagram.Step {
  /// What the arrow of the step says: the choice, then the rules.
  func label(separator: String) -> String {
    let choice = answer?.label ?? "sans réponse"
    return rules.isEmpty ? choice : choice + separator + rules.ids
  }
}

extension String {
  /// The text as a quoted string of Graphviz.
  var dotQuoted: String {
    let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}
