import Eligibility
import Foundation
import Testing
import TestSupport

@testable import DecisionTree
@testable import TreeComparison

/// What differs between two diagrams, in as few situations as describe it.
struct ComparisonTests {
  private let diagram: Diagram
  private let today: DiagramDocument

  init() throws {
    diagram = try Diagram.shared.get()
    today = DiagramDocument(diagram)
  }

  @Test func aDiagramDoesNotDifferFromItself() throws {
    #expect(try DiagramComparison(from: today, to: today).isEmpty)
  }

  @Test func anExportThatIsReadBackIsSoundAndDoesNotDiffer() throws {
    let document = try JSONDecoder().decode(
      DiagramDocument.self, from: JSONEncoder().encode(today))
    #expect(document.fault == nil)
    #expect(try DiagramComparison(from: document, to: today).isEmpty)
  }

  @Test func aChangedEffectIsToldInItsSituations() throws {
    var earlier = today
    earlier.rules["R05"]?.effect.fields[.verdict] = "non"
    let comparison = try DiagramComparison(from: earlier, to: today)
    let group = try #require(comparison.groups.first)
    #expect(comparison.groups.count == 1)
    #expect(group.text == "situation=disponibilite, activite=aucune")
    #expect(group.differences == [.field(.verdict, was: "non", is: "plus-tard")])
    #expect(group.rules.map(\.id) == ["R05"])
    #expect(group.rules.map(\.role) == [.changed])
    #expect(group.rules.allSatisfy { !$0.references.isEmpty })
    #expect(group.count == 2)
  }

  @Test func aConditionAddedIsToldInItsSituations() throws {
    let later = today.addingCondition("nouvelle", to: "R02")
    let comparison = try DiagramComparison(from: today, to: later)
    #expect(comparison.groups.map(\.text) == ["statut=retraite"])
    #expect(comparison.groups.map(\.differences) == [[.condition("nouvelle", isNew: true)]])
    #expect(comparison.groups.flatMap(\.rules).map(\.id) == ["R02"])
  }

  /// An agent who is elected too is the same agent: one group, with the situations of both.
  @Test func anAgentWithAnElectedOfficeIsNoGroupApart() throws {
    let later = today.addingCondition("nouvelle", to: Rule.probationer.rawValue)
    let comparison = try DiagramComparison(from: today, to: later)
    #expect(comparison.groups.map(\.text) == ["statut=stagiaire"])
    #expect(comparison.groups.map(\.includesElected) == [true])
    let situations = try AnswerSpace.findings().count { $0.rules.contains(.probationer) }
    #expect(comparison.groups.map(\.count) == [situations])
    let office = today.addingCondition("nouvelle", to: Rule.electedAgent.rawValue)
    let ofOffice = try DiagramComparison(from: today, to: office).groups
    #expect(ofOffice.map(\.text) == ["statut=elu, qualite-agent=oui"])
    #expect(ofOffice.map(\.includesElected) == [false])
  }

  @Test func aConditionOfAFollowUpIsToldByItsAnswerAlone() throws {
    let comparison = try DiagramComparison(
      from: today.addingCondition("ancienne", to: "R27"), to: today)
    #expect(comparison.groups.map(\.text) == ["deliberation=oui"])
    #expect(comparison.groups.map(\.differences) == [[.condition("ancienne", isNew: false)]])
    #expect(comparison.groups.flatMap(\.rules).map(\.id) == ["R27"])
  }

  @Test func anAnswerOfferedOnOneSideIsTold() throws {
    let fewer = DiagramDocument(
      diagram.changingChoices(of: .host) { $0.filter { $0.answer.id != "prive" } })
    let added = try DiagramComparison(from: fewer, to: today)
    #expect(added.groups.map(\.text) == ["situation=detachement, accueil=prive"])
    #expect(added.groups.map(\.differences) == [[.answer(isNew: true)]])
    #expect(added.groups.flatMap(\.rules).map(\.id) == ["R31", "R49"])
    #expect(
      added.vocabulary == [
        DiagramComparison.Term(question: "accueil", answer: "prive", isNew: true)
      ])
    let removed = try DiagramComparison(from: today, to: fewer)
    #expect(removed.groups.map(\.differences) == [[.answer(isNew: false)]])
    #expect(removed.vocabulary.map(\.isNew) == [false])
  }

  @Test func anEdgeThatLeadsElsewhereIsTold() throws {
    let other = diagram.changingEdge(of: .status, to: "retraite") {
      $0.with(rules: [.outsideStatute])
    }
    let comparison = try DiagramComparison(from: DiagramDocument(other), to: today)
    #expect(comparison.groups.map(\.text) == ["statut=retraite"])
    #expect(comparison.groups[0].rules.map(\.role) == [.added, .removed])
    #expect(comparison.groups[0].rules.map(\.id) == ["R02", "R01"])
  }

  /// A rule loses its effect: the groups describe the situations that differ, all of them and no
  /// other.
  @Test(arguments: [Rule.privateHost, .severalEmployers, .sickLeaveRetraining])
  func groupsCoverExactlyTheSituationsThatDiffer(rule: Rule) throws {
    var earlier = today
    earlier.rules[rule.rawValue]?.effect = EffectDocument(Rule.silence.effect)
    let core = try CoreComparison(from: earlier, to: today, within: WalkBudget(20_000))
    let groups = core.groups
    let matching = core.rows.map { row in groups.filter { $0.describes(row) } }
    let isExact = zip(matching, core.differences).allSatisfy { groups, differences in
      groups.isEmpty == differences.isEmpty
        && groups.allSatisfy { $0.differences == differences }
    }
    #expect(isExact)
    #expect(!groups.isEmpty)
  }

  /// Every core situation with every way through the follow-ups, against the rules of both sides.
  @Test func groupsOfFollowUpsCoverExactlyTheWaysThatDiffer() throws {
    var earlier = today
    earlier.rules["R17"]?.effect = EffectDocument(Rule.silence.effect)
    let core = try CoreComparison(from: earlier, to: today, within: WalkBudget(20_000))
    let groups = try FollowUpComparison(core).groups
    var generator = SeededPick()
    for row in core.rows where generator.picks(oneIn: 200) {
      guard let before = row.earlier, let after = row.later else { continue }
      let walk = ParallelWalk(
        earlier: earlier, later: today, throughFollowUps: true, budget: WalkBudget(20_000))
      let isExact = try walk.rows(from: before.node, after.node).allSatisfy { way in
        let was = earlier.outcome(of: before.rules + (way.earlier?.rules ?? []))
        let now = today.outcome(of: after.rules + (way.later?.rules ?? []))
        let matching = groups.filter { group in
          group.situation.allSatisfy { condition in
            let answer = row.answer(to: condition.question) ?? way.answer(to: condition.question)
            return answer.map(condition.answers.contains) ?? false
          }
        }
        let differences = now.differences(from: was)
        return matching.isEmpty == differences.isEmpty
          && matching.allSatisfy { $0.differences == differences }
      }
      #expect(isExact)
    }
  }
}

/// Picks one item in so many, the same ones on every run.
private struct SeededPick {
  private var count = 0

  mutating func picks(oneIn size: Int) -> Bool {
    count += 1
    return count % size == 0
  }
}

extension DiagramDocument {
  /// The document with one more condition in a rule.
  fileprivate func addingCondition(_ id: String, to rule: String) -> DiagramDocument {
    var document = self
    if let model = rules.values.lazy.flatMap(\.conditions).first {
      document.rules[rule]?.conditions.append(ClauseDocument(id: id, text: model.text))
    }
    return document
  }
}

extension DiagramComparison.Group {
  /// The situation as it is printed.
  fileprivate var text: String {
    situation.map { "\($0.question)=\($0.answers.joined(separator: "|"))" }.joined(separator: ", ")
  }

  fileprivate func describes(_ row: ParallelWalk.Row) -> Bool {
    situation.allSatisfy { condition in
      row.answer(to: condition.question).map(condition.answers.contains) ?? false
    }
  }
}
