import DecisionTree
import Eligibility
import Law

/// A proof as a maintainer reads it: the figures, each statement, then what is wrong.
struct ProofReport {
  let text: String

  init(_ proof: Proof) {
    let lines =
      Self.figures(proof) + ["", "  Vérifié"]
      + Proof.Check.allCases.flatMap { Self.statement($0, proof) }
      + (proof.defects.isEmpty ? [] : ["", "  À corriger"])
      + proof.defects.flatMap(Self.lines)
    text = lines.joined(separator: "\n")
  }

  private static func figures(_ proof: Proof) -> [String] {
    let rows = [
      (proof.tuples, "listes complètes de réponses"),
      (proof.paths, "parcours des questions principales"),
      (proof.nodes, "nœuds partagés"),
      (proof.rules, "règles"),
      (proof.longest, "questions au plus sur un parcours"),
      (proof.defects(of: .consequence).count, "questions sans conséquence"),
      (proof.defects(of: .premise).count, "questions qui supposent une réponse ignorée"),
    ]
    let width = rows.map { $0.0.description.count }.max() ?? 0
    return rows.map { figure, label in
      let digits = figure.description
      return "  " + String(repeating: " ", count: width - digits.count) + "\(digits) \(label)"
    }
  }

  private static func statement(_ check: Proof.Check, _ proof: Proof) -> [String] {
    let count = proof.defects(of: check).count
    let outcome =
      switch count {
      case 0: proof.isComplete || check == .termination ? "oui" : "non vérifié"
      case 1: "NON, 1 défaut"
      case _: "NON, \(count) défauts"
      }
    return Wrap.lines("- \(check.statement) : \(outcome)", indent: 3, hanging: 2)
  }

  private static func lines(of defect: Proof.Defect) -> [String] {
    let situation = defect.answers.map(\.assignment)
    return Wrap.lines("- \(defect.text)", indent: 3, hanging: 2)
      + (situation.isEmpty
        ? []
        : Wrap.lines("situation : \(situation.joined(separator: ", "))", indent: 5, hanging: 2))
      + defect.rules.flatMap { rule in
        let texts = rule.texts.map(\.citation).joined(separator: " ; ")
        return Wrap.lines("\(rule.rawValue) : \(texts)", indent: 5, hanging: 2)
      }
  }
}
