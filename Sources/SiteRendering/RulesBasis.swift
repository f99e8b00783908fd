import Answering
import DecisionTree
package import Diagnostics
package import Eligibility
package import Law
import Templates

/// What pages show of the rules, whatever the content says.
///
/// The rules stand in the program: they change with the day alone. Who builds again and again works
/// this out once.
package struct RulesBasis: Sendable {
  /// The day whose law is told.
  package let day: CalendarDay
  let diagram: Diagram
  let proof: Proof
  let checker: Checker
  /// The follow-ups from each node of the diagram on.
  let precisions: [[Precision]]
  /// Every path of the checker and every beginning of one.
  let checkerPaths: [Path]
  /// What is asked of each status, by the path to its page.
  let schemes: [Path: QuestionScheme]
  /// The rules as pages show them.
  let ruleViews: [Rule: PreparedView<RuleView>]
  /// For each rule, answers that apply it.
  package var answersByRule: [Rule: [Answer]] { diagram.answersByRule }
  /// What is wrong with the rules, and with the drawings of them.
  let faults: [Fault]

  /// Works everything out.
  ///
  /// - Parameters:
  ///   - day: The day whose law is told.
  ///   - draw: What draws graphs; nil where no program can.
  ///   - log: Receives why nil is returned: the rules do not conclude.
  package init?(on day: CalendarDay, drawnBy draw: Draw?, _ log: FaultLog) {
    self.day = day
    do {
      diagram = try Diagram()
    } catch {
      log.add(Fault(misstep: error))
      return nil
    }
    proof = diagram.proof()
    checker = Checker(diagram)
    precisions = diagram.precisions
    checkerPaths = diagram.checkerPaths
    ruleViews = Dictionary(
      uniqueKeysWithValues: Rule.allCases.map { ($0, PreparedView(RuleView($0, on: day))) })
    let drawing = FaultLog()
    schemes = diagram.schemes(drawnBy: draw, drawing)
    faults = proof.defects.map(Fault.init) + drawing.faults
  }
}

extension Fault {
  /// A defect of the rules, told with the shortest situation that shows it.
  fileprivate init(_ defect: Proof.Defect) {
    let situation = defect.answers.map(\.assignment)
    let rules = defect.rules.map { rule in
      let texts = rule.texts.map(\.citation).joined(separator: " ; ")
      return "règle \(rule.rawValue) (\(texts))"
    }
    self.init(
      .defectiveRules, at: Place("Sources/Eligibility"), defect.text,
      notes: (situation.isEmpty ? [] : ["situation : \(situation.joined(separator: ", "))"])
        + rules)
  }

  /// Rules that do not conclude.
  fileprivate init(misstep: Misstep) {
    let text =
      switch misstep {
      case .unsettled(let situation): situation.text
      case .notAsked, .notOffered: "les règles ne concluent pas dans toutes les situations"
      }
    self.init(.defectiveRules, at: Place("Sources/Eligibility"), text)
  }
}
