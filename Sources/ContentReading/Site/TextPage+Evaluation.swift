import CommonMark
import Content

extension TextPage {
  /// The evaluation as a page: it is made from the statement, so that they cannot differ.
  static func evaluation(_ statement: AccessibilityStatement) -> TextPage {
    let report = AccessibilityReport(statement)
    return TextPage(
      id: AccessibilityReport.name, title: AccessibilityReport.title, summary: report.summary,
      verified: statement.day, showsPublisher: false, isInFooter: false,
      body: Document.parse(report.text).document)
  }
}
