import Content
import Foundation
import Testing
import TestSupport

/// The evaluation of this package's own site, as a file of the repository.
struct EvaluationReportTests {
  /// The file is made from the content; where there is none, it is written and the test fails.
  @Test func theFileIsTheReport() throws {
    let statement = try #require(try RealContent.shared.get().knowledge.accessibility)
    let file = Package.root.appending(path: "Docs/rgaa.md")
    let text = "# \(AccessibilityReport.title)\n\n\(AccessibilityReport(statement).text)"
    guard FileManager.default.fileExists(atPath: file.path) else {
      try Data(text.utf8).write(to: file)
      Issue.record("Docs/rgaa.md was missing: read it and keep it")
      return
    }
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == text
    #expect(isCurrent, "Docs/rgaa.md is stale: remove it and run this test to have it written")
  }
}
