/// The guide of faults: every kind, with what it means and how to mend it.
package enum FaultGuide {
  /// The title.
  package static let title = "Chaque faute, et comment la corriger"
  /// What the guide is, in a sentence.
  package static let summary =
    "Les noms qui figurent entre crochets dans les rapports, ce qu'ils veulent dire et le remède."

  /// The guide in Markdown: a heading for each topic, and one for each kind, whose anchor is its id.
  package static var text: String {
    let topics = FaultKind.Topic.allCases.map { topic in
      let kinds = FaultKind.allCases.filter { $0.topic == topic }
      return "## \(topic.rawValue)\n\n"
        + kinds.map { "### \($0.rawValue)\n\n\($0.meaning)\n" }.joined(separator: "\n")
    }
    return "\(summary)\n\n" + topics.joined(separator: "\n")
  }
}
