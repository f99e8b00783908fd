import Diagnostics
import Templates
import Testing

/// What stands in the templates folder without a use.
struct StrayFileTests {
  /// The paths of the strays in a folder of which « page » is used.
  private func strays(_ files: [String: String]) -> [String] {
    let files = files.map { path, text in
      InputFile(
        path: path, components: path.split(separator: "/").map(String.init),
        bytes: Array(text.utf8))
    }
    let log = FaultLog()
    TemplateSet(files, in: "T", log).reportStrays(besides: ["page"], and: ["modele.md"], log)
    #expect(log.faults.allSatisfy { $0.kind == .misplacedFile || $0.kind == .notUTF8 })
    return log.faults.filter { $0.kind == .misplacedFile }.map(\.place.path).sorted()
  }

  @Test func whatIsUsedIsNoStray() {
    let files = [
      "page.mustache": "{{> partie}}\n", "partie.mustache": "a {{> autre }}",
      "autre.mustache": "{{> page}}", "modele.md": "", "assets/style.css": "", "assets/a/b.md": "",
    ]
    #expect(strays(files) == [])
  }

  @Test func whatNothingIsMadeOfIsToldWhereItStands() {
    let files = [
      "page.mustache": "", "orphelin.mustache": "{{> suite}}", "suite.mustache": "", "notes.md": "",
      "anciens/page.mustache": "", "anciens/modele.md": "",
    ]
    #expect(
      strays(files) == [
        "anciens/modele.md", "anciens/page.mustache", "notes.md", "orphelin.mustache",
        "suite.mustache",
      ])
  }
}
