/// A part of a document, with how much a word in it counts.
enum Field: Int, CaseIterable {
  case question, keywords, phrases, wordings, answer, section

  /// How much a word counts.
  var weight: Double {
    switch self {
    case .question: 4
    case .keywords: 4
    case .phrases: 5
    case .wordings: 8
    case .answer: 0.5
    case .section: 0.5
    }
  }

  /// How much a word loses in a long text of this kind, from 0 to 1.
  var lengthPenalty: Double {
    switch self {
    case .question, .keywords: 0.3
    case .phrases: 0.2
    case .wordings: 0.6
    case .answer: 0.6
    case .section: 0
    }
  }

  /// Whether the places of words are kept, so that neighbours can be preferred.
  var hasPositions: Bool {
    switch self {
    case .question, .keywords, .phrases: true
    case .wordings, .answer, .section: false
    }
  }

  /// Whether a word of it is one by which callers ask.
  var isAsked: Bool {
    switch self {
    case .question, .keywords, .phrases, .wordings: true
    case .answer, .section: false
    }
  }
}
