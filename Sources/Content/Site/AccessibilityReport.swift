import Law

/// The evaluation criterion by criterion, in Markdown: a page of the site, and a file of the
/// repository.
package struct AccessibilityReport {
  /// The name of the page.
  package static let name = "rgaa"
  /// The title.
  package static let title = "Accessibilité : les 106 critères, un à un"
  private let statement: AccessibilityStatement

  package init(_ statement: AccessibilityStatement) {
    self.statement = statement
  }

  /// What the report is, in a sentence.
  package var summary: String {
    "Ce qui a été regardé, comment, et ce qui en est sorti : \(counts)."
  }

  private var counts: String {
    AccessibilityCriterion.Result.allCases.map { result in
      let count = statement.count(of: result)
      return "\(count) critère\(count > 1 ? "s" : "") \(result.label)\(count > 1 ? "s" : "")"
    }.joined(separator: ", ")
  }

  /// The report: the rate, how it was made, then a heading for each theme and for each criterion.
  package var text: String {
    let themes = AccessibilityTheme.allCases.map { theme in
      let criteria = statement.criteria.filter { $0.number.theme == theme }
      return "## \(theme.rawValue). \(theme.title)\n\n"
        + criteria.map(section).joined(separator: "\n")
    }
    return """
      \(summary.markdown) Référentiel : \(statement.standard.markdown), évaluation du \
      \(statement.day.long), taux \(statement.rate) %, état « \(statement.state.label) ».

      \(statement.method.map(\.markdown).joined(separator: "\n\n"))

      ## Pages regardées

      \(statement.sample.map { "- \($0.title.markdown) : `\($0.address)`" }.joined(separator: "\n"))

      \(themes.joined(separator: "\n"))
      """
  }

  private func section(_ criterion: AccessibilityCriterion) -> String {
    """
    ### \(criterion.number.text) \(criterion.result.label)

    \(criterion.title.markdown)

    \(criterion.evidence.markdown) (\(criterion.means.map(\.label).joined(separator: ", ")))

    """
  }
}

extension String {
  /// The text so that Markdown shows it as it is.
  fileprivate var markdown: String {
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if "\\`*_[]<>&#!|~".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
