@testable import DecisionTree
import Eligibility
import Law
import Testing
import TestSupport

/// The proof of sound rules, and what it says of rules broken on purpose.
struct ProofTests {
  private let diagram: Diagram

  init() throws {
    diagram = try Diagram.shared.get()
  }

  @Test func soundRulesHaveNoDefect() {
    let proof = diagram.proof()
    #expect(proof.defects.isEmpty)
    #expect(proof.isComplete)
    for check in Proof.Check.allCases { #expect(proof.defects(of: check).isEmpty) }
  }

  @Test func aWrongRuleIsNamedWithItsArticlesAndTheShortestSituation() throws {
    let broken = diagram.changingEdge(of: .status, to: "retraite") {
      $0.with(rules: [.formerAgent])
    }
    let defects = broken.proof().defects(of: .singleValue)
    let defect = try #require(defects.first)
    #expect(defects.count == 1)
    #expect(defect.answers.map(\.id) == ["retraite"])
    #expect(defect.rules == [.retired, .formerAgent])
    #expect(defect.text.contains("il y manque R02"))
    #expect(defect.text.contains("il y a en trop R14"))
    #expect(defect.rules[0].texts.map(\.rawValue) == ["decret-2017-928-art-10-1"])
  }

  @Test func aWrongRuleInASharedNodeIsToldOnceWithTheShortestSituation() throws {
    let broken = diagram.changingEdge(of: .licence, to: "personnel") { $0.with(rules: []) }
    let defects = broken.proof().defects(of: .singleValue)
    #expect(!defects.isEmpty)
    #expect(Set(defects.map(\.answers)).count == defects.count)
    let shortest = try #require(diagram.proof().paths > 0 ? defects.first : nil)
    #expect(shortest.answers.count == 4)
    #expect(shortest.answers.map(\.id).suffix(2) == ["permis", "personnel"])
    #expect(shortest.rules.contains(.closedLicence))
  }

  @Test func aMissingAnswerIsNamed() throws {
    let broken = diagram.changingChoices(of: .host) { $0.filter { $0.answer.id != "prive" } }
    let proof = broken.proof()
    let defect = try #require(proof.defects(of: .totality).first)
    #expect(defect.text.contains("« accueil »"))
    #expect(defect.text.contains("il y manque prive"))
    #expect(defect.answers.map(\.id) == ["titulaire", "detachement"])
    #expect(defect.rules == [.publicAgent])
    #expect(proof.defects(of: .reach).map(\.rules) == [[.privateHost]])
  }

  @Test func anAnswerOfferedTwiceIsNamed() {
    let broken = diagram.changingChoices(of: .host) { $0 + $0.prefix(1) }
    #expect(broken.proof().defects(of: .totality).count == 1)
  }

  @Test func aWrongFollowUpIsNamed() throws {
    let broken = diagram.changingEdge(of: .refusals, to: "deux-annees") { $0.with(rules: []) }
    let defects = broken.proof().defects(of: .singleValue)
    #expect(defects.contains { $0.rules.contains(.thirdRefusal) })
    #expect(defects.allSatisfy { $0.answers.last?.id == "deux-annees" })
  }

  @Test func aMaskedRuleIsNamedWithThoseThatMaskIt() throws {
    let nodes = diagram.nodes.map { node in
      node.mapping { edge in
        guard let place = edge.rules.firstIndex(of: .outsideStatute) else { return edge }
        var rules = edge.rules
        rules.insert(.severalEmployers, at: place)
        return edge.with(rules: rules)
      }.mapping { edge in
        edge.rules.contains(.outsideStatute)
          ? edge : edge.with(rules: edge.rules.filter { $0 != .severalEmployers })
      }
    }
    let defects = Diagram(nodes: nodes).proof().defects(of: .masking)
    let defect = try #require(defects.first)
    #expect(defects.count == 1)
    #expect(defect.rules == [.severalEmployers, .outsideStatute])
    #expect(defect.text.contains("R30") && defect.text.contains("R01"))
    #expect(defect.answers.map(\.id) == ["vacataire"])
  }

  @Test func questionsThatNeverEndAreNamedAndNothingElseIsTried() throws {
    let root = diagram.root
    let broken = diagram.changingEdge(of: .host, to: "prive") { $0.with(target: root) }
    let proof = broken.proof()
    #expect(!proof.isComplete)
    #expect(proof.defects.map(\.check) == [.termination])
    #expect(proof.defects[0].answers.map(\.id) == ["titulaire", "detachement", "prive"])
    #expect(proof.defects[0].rules.contains(.privateHost))
  }

  @Test func aTextThatNoRuleCitesIsNamed() {
    let rules = Rule.allCases.filter { $0 != .consortiumPublicLaw }
    let texts = diagram.unusedTexts(of: rules).map(\.text)
    #expect(
      texts == ["aucune règle, aucun barème et aucun délai ne cite le texte « decret-2013-292 »"])
  }
}
