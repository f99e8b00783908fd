import Deadlines
package import Eligibility
import Entitlement
import Law

/// What was checked of the diagram, in figures, and what is wrong with it.
package struct Proof: Sendable {
  /// How many complete lists of core answers there are.
  package let paths: Int
  /// How many complete lists of answers there are, every follow-up answered.
  package let tuples: Int
  /// How many shared nodes they fold into.
  package let nodes: Int
  /// How many rules there are.
  package let rules: Int
  /// The most questions that any person is asked.
  package let longest: Int
  /// What is wrong, in French, the shortest situation first; empty for sound rules.
  package let defects: [Defect]

  /// Something wrong with the rules, with the shortest answers that show it.
  package struct Defect: Hashable, Sendable {
    /// Which of the statements does not hold.
    package let check: Check
    /// What is wrong, in French.
    package let text: String
    /// The shortest answers that show it.
    package let answers: [Answer]
    /// The rules involved.
    package let rules: [Rule]
  }

  /// Whether every statement was checked: one of a diagram that does not end is not.
  package var isComplete: Bool { defects(of: .termination).isEmpty }

  /// The defects of one statement.
  package func defects(of check: Check) -> [Defect] {
    defects.filter { $0.check == check }
  }
}

extension Proof {
  /// A statement that holds of sound rules, on every path.
  package enum Check: CaseIterable, Hashable, Sendable {
    case termination, totality, singleValue, reach, masking, texts, consequence, premise

    /// The statement in French.
    package var statement: String {
      switch self {
      case .termination: "chaque suite de réponses se termine, aucune question ne revient"
      case .totality:
        "chaque question offre les réponses que les règles acceptent, et chaque suite de réponses "
          + "aboutit à une réponse complète"
      case .singleValue: "chaque situation a une seule réponse, celle des règles"
      case .reach: "chaque règle est atteinte par au moins une situation"
      case .masking: "aucune règle n'est masquée par celles qui la suivent"
      case .consequence: "chaque question change quelque chose selon la réponse"
      case .premise: "aucune question ne suppose une réponse que l'on ignore"
      case .texts: "chaque texte est cité par au moins une règle ou un barème"
      }
    }
  }
}

extension Diagram {
  /// Checks every path, that every rule is reached and shows, and that every text is used.
  ///
  /// Follow-ups see their context and nothing else: they are checked once for each context, over
  /// all answers, each given or passed over. A diagram that does not end is checked no further,
  /// and has no figures.
  package func proof() -> Proof {
    let endless = endlessWays()
    guard endless.isEmpty else {
      return Proof(
        paths: 0, tuples: 0, nodes: nodes.count, rules: Rule.allCases.count, longest: 0,
        defects: endless)
    }
    var agreement = RulesAgreement(of: self)
    agreement.check()
    var defects =
      agreement.defects + unreachedRules() + maskedRules() + unusedTexts(of: Rule.allCases)
      + questionsWithoutConsequence()
    // Interviews are those of the rules themselves: where the diagram is not theirs, none is held.
    if agreement.defects.isEmpty { defects += Checker(self).questionsWithoutPremise() }
    return Proof(
      paths: total(from: root, \.isCoreEnd), tuples: total(from: root) { $0 == .end },
      nodes: nodes.count, rules: Rule.allCases.count, longest: longest(from: root),
      defects: defects.sorted {
        ($0.answers.count, $0.text) < ($1.answers.count, $1.text)
      })
  }

  private func unreachedRules() -> [Proof.Defect] {
    let reached = Set(reachableSteps().flatMap(\.rules))
    return Rule.allCases.filter { !reached.contains($0) }.map { rule in
      Proof.Defect(
        check: .reach, text: "aucune situation n'atteint la règle \(rule.rawValue)", answers: [],
        rules: [rule])
    }
  }

  /// The texts of the catalogue that none of some rules cites, no table of amounts and no deadline.
  func unusedTexts(of rules: [Rule]) -> [Proof.Defect] {
    let cited = Set(rules.flatMap(\.texts)).union(Topic.allCases.flatMap(\.texts))
      .union(Schedule.texts)
    return LegalText.allCases.filter { !cited.contains($0) }.map { text in
      Proof.Defect(
        check: .texts,
        text: "aucune règle, aucun barème et aucun délai ne cite le texte « \(text.rawValue) »",
        answers: [],
        rules: [])
    }
  }
}
