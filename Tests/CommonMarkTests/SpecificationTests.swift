import Foundation
import Testing
import TestSupport

/// Every example of the specification of CommonMark, as we write it and as libcmark does.
///
/// The specification is not ours to carry: `Scripts/commonmark.sh` fetches it.
struct SpecificationTests {
  private static let file = Package.root.appending(path: ".build/commonmark/spec-0.30.txt")
  private static let isThere = FileManager.default.fileExists(atPath: file.path)

  /// An example: a text, and its HTML by the specification.
  private struct Example {
    let markdown: String
    let html: String
  }

  @Test(.enabled(if: isThere, "The specification is not there: sh Scripts/commonmark.sh"))
  func everyAcceptedExampleIsWrittenAsLibcmarkWritesIt() throws {
    let examples = Self.examples(in: try String(contentsOf: Self.file, encoding: .utf8))
    #expect(examples.count == 652)
    var refused: [String: Int] = [:]
    for (number, example) in examples.enumerated() {
      // The text is the one that the specification means.
      #expect(ReferenceHTML.withEverything(of: example.markdown) == example.html)
      let comparison = Comparison(of: example.markdown)
      #expect(
        comparison.refusals == comparison.reasons,
        "\(number + 1): \(example.markdown.debugDescription) \(comparison.theirs)")
      guard comparison.refusals.isEmpty else {
        refused[comparison.refusals.sorted().joined(separator: ", "), default: 0] += 1
        continue
      }
      #expect(comparison.isSame, "\(number + 1): \(comparison.ours) \(comparison.theirs)")
    }
    let accepted = examples.count - refused.values.reduce(0, +)
    print("\(accepted) examples accepted and the same; refused: \(refused)")
  }

  /// The examples of the specification: between two fences, a text, a point, its HTML; `→` is a tab.
  private static func examples(in specification: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    return specification.components(separatedBy: "\n\(fence) example\n").dropFirst().map { part in
      let body = part.components(separatedBy: "\n\(fence)\n")[0].replacing("→", with: "\t") + "\n"
      let halves =
        body.hasPrefix(".\n")
        ? ["", String(body.dropFirst(2))] : body.components(separatedBy: "\n.\n")
      return Example(
        markdown: halves[0].isEmpty ? "" : halves[0] + "\n", html: halves.count > 1 ? halves[1] : ""
      )
    }
  }
}
