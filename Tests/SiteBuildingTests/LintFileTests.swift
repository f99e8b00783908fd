import Diagnostics
import Foundation
import Testing
import TestSupport

/// `cpf-site lint FICHIER`: what is wrong with one file, and nothing else.
struct LintFileTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    for path in [TinyContent.licence, TinyContent.secondment] {
      let text = TinyContent().text(of: path).replacing("verifie:", with: "verifié:")
      try site.write(text.utf8, to: "Content/\(path)")
    }
  }

  private func lint(_ words: String...) throws -> ProgramRun {
    try ProgramRun("cpf-site", ["lint", "--au", "2026-11-21"] + words, in: site.root)
  }

  @Test func aFileIsJudgedAlone() throws {
    for path in ["Content/\(TinyContent.licence)", site.path("Content/\(TinyContent.licence)")] {
      let run = try lint(path)
      #expect(run.status == 1)
      #expect(run.output.contains("Content/\(TinyContent.licence):4:1: erreur: [cle-inconnue]"))
      #expect(!run.output.contains(TinyContent.secondment))
    }
    #expect(try lint("Content/site.yml").output == "aucune faute\n")
    #expect(try lint("Content/site.yml").status == 0)
  }

  @Test func aFileOfAnotherFolderIsNamed() throws {
    let run = try lint("Templates/page.mustache", "Content/rien.md")
    #expect(run.status == 1)
    #expect(run.output.contains("Templates/page.mustache:1:1: erreur: [fichier-manquant]"))
    #expect(run.output.contains("Content/rien.md:1:1: erreur: [fichier-manquant]"))
  }

  /// The report that GitLab shows beside the lines of a merge request.
  @Test func gitlabIsToldInItsForm() throws {
    let run = try lint("Content/\(TinyContent.licence)", "--format", "gitlab")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let row = try #require(rows.first { $0["check_name"] as? String == "cle-inconnue" })
    let location = try #require(row["location"] as? [String: Any])
    #expect(location["path"] as? String == "Content/\(TinyContent.licence)")
    #expect((location["lines"] as? [String: Int]) == ["begin": 4])
    #expect(row["severity"] as? String == "major")
    #expect(Set(rows.compactMap { $0["fingerprint"] as? String }).count == rows.count)
  }

  /// Else GitLab tells every fault below a new line as a new one.
  @Test func aFaultKeepsItsFingerprintWhenItsLineMoves() throws {
    let file = "Content/\(TinyContent.licence)"
    let text =
      TinyContent().text(of: TinyContent.licence)
      .replacing("verifie:", with: "tire: a\ntire: b\nverifié:") + "\n<b>\n\n<b>\n"
    func report(_ text: String) throws -> (lines: [Int], fingerprints: [String]) {
      try site.write(text.utf8, to: file)
      let rows = try #require(
        try JSONSerialization.jsonObject(
          with: Data(try lint(file, "--format", "gitlab").output.utf8)) as? [[String: Any]])
      let places = rows.compactMap {
        ($0["location"] as? [String: Any])?["lines"] as? [String: Int]
      }
      return (
        places.compactMap { $0["begin"] }, rows.compactMap { $0["fingerprint"] as? String }
      )
    }
    let before = try report(text)
    let after = try report(text.replacing("---\n", with: "---\n# note\n", maxReplacements: 1))
    #expect(before.fingerprints.count > 2)
    #expect(Set(before.fingerprints).count == before.fingerprints.count)
    #expect(after.fingerprints == before.fingerprints)
    #expect(after.lines.contains { $0 > (before.lines.max() ?? 0) })
  }
}
