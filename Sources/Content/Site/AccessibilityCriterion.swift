/// A criterion of the RGAA, with what came out of it and why.
package struct AccessibilityCriterion: Sendable {
  /// The number.
  package let number: Number
  /// The question that the standard asks.
  package let title: String
  /// What came out, on all the pages of the sample.
  package let result: Result
  /// How it was looked at.
  package let means: [Means]
  /// What was looked at, and what was seen.
  package let evidence: String

  package init(
    number: Number, title: String, result: Result, means: [Means], evidence: String
  ) {
    self.number = number
    self.title = title
    self.result = result
    self.means = means
    self.evidence = evidence
  }

  /// The number of a criterion, such as 10.4.
  package struct Number: Hashable, Sendable {
    package let theme: AccessibilityTheme
    /// The rank in the theme, from 1.
    package let rank: Int

    /// Every number of the standard, in its order.
    package static let all = AccessibilityTheme.allCases.flatMap { theme in
      (1...theme.criteria).map { Number(theme: theme, rank: $0) }
    }

    /// The number as it is written.
    package var text: String { "\(theme.rawValue).\(rank)" }
  }

  /// What came out: a criterion is met where it is on every page of the sample.
  package enum Result: String, CaseIterable, Sendable {
    case met = "C"
    case unmet = "NC"
    case inapplicable = "NA"

    /// The result in a word.
    package var label: String {
      switch self {
      case .met: "conforme"
      case .unmet: "non conforme"
      case .inapplicable: "non applicable"
      }
    }
  }

  /// How a criterion was looked at.
  package enum Means: String, CaseIterable, Sendable {
    case machine
    case reading = "lecture"
    case trial = "essai"

    /// The means in a few words.
    package var label: String {
      switch self {
      case .machine: "programme de contrôle"
      case .reading: "lecture de la page et de son code"
      case .trial: "essai dans le navigateur"
      }
    }
  }
}
