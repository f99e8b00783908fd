import Content
import ContentReading
import Diagnostics
import Eligibility
import Testing
import TestSupport

/// What nothing uses: a source without a citation, a rule without an entry.
struct UnusedPartTests {
  @Test func aSourceThatNothingCitesIsAWarning() {
    var content = TinyContent()
    content.append(
      "- {id: oubliee, titre: \"Oubliée\", editeur: x, vu: 2026-11-20}\n", to: "sources.yml")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["source-inutilisee"])
    #expect(faults.map(\.severity) == [.warning])
    #expect(faults.map(\.place) == [TinyContent.place("sources.yml", line: 16, column: 8)])
    #expect(faults.first?.message.contains("« oubliee »") == true)
  }

  /// What cites it may be what could not be read.
  @Test func whileSomethingElseIsWrongSourcesAreNotJudged() throws {
    var content = TinyContent()
    try content.replace("source: etude", with: "source: etud", in: "contradictions.yml")
    #expect(content.read().faults.map(\.id) == ["source-inconnue"])
  }

  /// The one situation of the tiny content applies R11, and not the rule of the time savings.
  @Test func aRuleThatNoEntryExplainsIsAWarning() {
    let hostAnswers = [Answer("titulaire", to: .status), Answer("oui", to: .timeSavings)]
    let faults = TinyContent().read().knowledge.unexplainedRules(
      in: "Content", reachedBy: [.timeSavingsFirst: hostAnswers.compactMap(\.self)])
    #expect(Set(faults.map(\.id)) == ["regle-sans-fiche"])
    #expect(Set(faults.map(\.severity)) == [.warning])
    #expect(
      faults.contains { $0.message.contains("R53") && $0.message.contains("2017-928, art. 2") })
    #expect(!faults.contains { $0.message.contains("R11") })
    #expect(Set(faults.map(\.place.path)) == ["Content/faq"])
    let told = faults.first { $0.message.contains("R53") }?.notes.first
    #expect(told?.hasSuffix("reponses: {statut: titulaire, cet: oui}") == true)
  }
}
