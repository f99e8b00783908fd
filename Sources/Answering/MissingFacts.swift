import DecisionTree
package import Eligibility

/// What to ask the HR service where too much is not known: a message ready to send.
package struct MissingFacts: Hashable, Sendable {
  /// The questions that have no answer, with what to ask and where to look.
  package let points: [Point]

  /// Something to find out.
  package struct Point: Hashable, Sendable {
    package let question: Question
    /// What to ask: « mon statut exact… ».
    package let request: String
  }

  /// - Parameter unknown: The questions whose answer is not known; follow-ups do not matter.
  package init(_ unknown: some Sequence<Question>) {
    points = unknown.sorted().compactMap { question in
      question.inquiry.map { Point(question: question, request: $0) }
    }
  }

  /// What stands above what is certain in spite of them.
  package static let certainHeading = "Ce qui est certain"

  /// How the message begins, and how it ends.
  package static let opening =
    "Bonjour,\n\nJe souhaite me former avec mon compte personnel de formation. Pour savoir quelles "
    + "règles s'appliquent à moi, pouvez-vous m'indiquer par écrit :"
  package static let closing = "Avec mes remerciements."

  /// The message; nil where nothing is to be asked.
  package var message: String? {
    guard !points.isEmpty else { return nil }
    let list = points.map { "- \($0.request)" }.joined(separator: " ;\n")
    return "\(Self.opening)\n\(list).\n\n\(Self.closing)"
  }
}
