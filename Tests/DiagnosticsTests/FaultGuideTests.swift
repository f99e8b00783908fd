import Diagnostics
import Foundation
import Testing
import TestSupport

/// The guide of faults, which is made from their kinds.
struct FaultGuideTests {
  /// The file of the repository; where there is none, it is written and the test fails.
  @Test func theFileIsTheGuide() throws {
    let file = Package.root.appending(path: "Docs/faults.md")
    let text = "# \(FaultGuide.title)\n\n\(FaultGuide.text)"
    guard FileManager.default.fileExists(atPath: file.path) else {
      try Data(text.utf8).write(to: file)
      Issue.record("Docs/faults.md was missing: read it and keep it")
      return
    }
    let isCurrent = try String(contentsOf: file, encoding: .utf8) == text
    #expect(isCurrent, "Docs/faults.md is stale: remove it and run this test to have it written")
  }

  /// A line says what went wrong, then what to do, and names no two kinds alike.
  @Test func everyKindSaysWhatItMeansAndHowToMendIt() {
    for kind in FaultKind.allCases {
      let parts = kind.meaning.split(separator: " ; ")
      #expect(parts.count >= 2, "\(kind.rawValue)")
      #expect(kind.meaning.hasSuffix("."), "\(kind.rawValue)")
      #expect(!kind.meaning.contains { $0.isNewline }, "\(kind.rawValue)")
    }
    #expect(Set(FaultKind.allCases.map(\.meaning)).count == FaultKind.allCases.count)
  }
}
