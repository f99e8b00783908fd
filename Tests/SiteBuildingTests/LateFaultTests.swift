import Diagnostics
import Foundation
import Testing
import TestSupport

/// What is found last is told with the rest.
struct LateFaultTests {
  /// Under `--strict` a warning stops the build, and hides nothing of what pages show.
  @Test func warningsDoNotHideThePagesFaults() throws {
    let site = try TemporarySite()
    var content = TinyContent()
    try content.replace(
      "accueil: {nom: \"Conseil statutaire\", pour: \"Agents affiliés\", telephone: \"01 99 00 12 34\"}\n",
      with: "", in: "site.yml")
    try site.write(content.files["site.yml"] ?? [], to: "Content/site.yml")
    try site.write("<h1><a href=\"nulle-part/\">x</a></h1>".utf8, to: "Templates/accueil.mustache")
    let kinds = try Set(site.refusal(isStrict: true).map(\.kind))
    #expect(kinds.isSuperset(of: [.missingReception, .brokenLink]))
  }

  /// Pages are made while what callers say is read: what is wrong with it stops the build all the
  /// same.
  @Test func tooManyFamiliesOfWordsAreTold() throws {
    let site = try TemporarySite()
    let names = (10..<27).map { "famille\($0)" }
    let families = names.map { "\($0): [mot\($0)]" }.joined(separator: ", ")
    let words = names.map { "\"chez @\($0)\"" }.joined(separator: ", ")
    let text = """
      familles: {\(families)}
      reponses:
        - {reponses: {statut: cdd}, mots: [\(words)]}

      """
    try site.write(text.utf8, to: "Content/mots.yml")
    let faults = try site.refusal()
    #expect(faults.contains { $0.kind == .unreadableWords && $0.message.contains("17 familles") })
    #expect(!FileManager.default.fileExists(atPath: site.output.path))
  }
}
