import Content
import ContentReading
import Diagnostics
import Law
import Testing
import TestSupport

/// The evaluation of accessibility: each criterion once, with a known result and its evidence.
struct EvaluationFaultTests {
  private static let path = "accessibilite.yml"
  private static let rest = "titre: \"Le critère ?\", resultat: C, moyens: [lecture], preuve: "
  private static let first = "{critere: \"1.1\", \(rest)\"Vu.\"}"

  private static func evaluation(
    _ ids: String, _ old: String, _ marked: String, suggesting suggestion: String? = nil
  ) -> Breakage {
    Breakage(ids, at: path, old, marked, suggesting: suggestion)
  }

  /// A change of the first criterion.
  private static func of(
    _ old: String, _ marked: String, _ ids: String, suggesting suggestion: String? = nil
  ) -> Breakage {
    evaluation(ids, first, first.replacing(old, with: marked), suggesting: suggestion)
  }

  static let breakages = [
    evaluation("date-impossible", "2026-11-20", "1️⃣hier"),
    evaluation("date-future", "2026-11-20", "1️⃣2026-11-30"),
    evaluation("cle-inconnue", "objet: \"HTML\"", "objet: x, 1️⃣page: y"),
    evaluation("cle-inconnue", "limites:", "1️⃣etat: conforme\nlimites:"),
    evaluation(
      "critere-manquant", "- \(first)\n  - {critere: \"1.2\"", "1️⃣- {critere: \"1.2\""),
    evaluation(
      "critere-manquant id-en-double", "- \(first)\n  - {critere: \"1.2\"",
      "1️⃣- \(first)\n  - {critere: 2️⃣\"1.1\""),
    evaluation(
      "critere-manquant valeur-inconnue", "- \(first)", "1️⃣- {critere: 2️⃣\"1.10\", \(rest)\"x\"}"),
    of("resultat: C", "resultat: 1️⃣oui", "valeur-inconnue"),
    of("[lecture]", "[1️⃣lectur]", "valeur-inconnue", suggesting: "lecture"),
    of("[lecture]", "1️⃣[]", "cle-manquante"),
    of(", preuve: \"Vu.\"", "", "cle-manquante"),
    of("preuve: \"Vu.\"", "preuve: 1️⃣\" \"", "type-inattendu"),
    evaluation("adresse-refusee", "adresse: glossaire", "adresse: 1️⃣/glossaire"),
    evaluation("adresse-refusee", "limites:", "plan-d-actions: 1️⃣\"http://x\"\nlimites:"),
    evaluation("evaluation-perimee", "2026-11-20", "1️⃣2023-11-20"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    let trial = try Trial(breakage)
    #expect(trial.faults.map(\.id) == breakage.ids)
    if !trial.marks.isEmpty { #expect(trial.faults.map(\.place) == trial.marks) }
    if let suggestion = breakage.suggestion {
      #expect(trial.faults.first?.message.contains("« \(suggestion) »") == true)
    }
  }

  private static func statement(
    _ change: (String) -> String
  ) throws -> AccessibilityStatement {
    var content = TinyContent()
    content.put(change(content.text(of: path)), at: path)
    return try #require(content.read().knowledge.accessibility)
  }

  @Test func theRateCountsWhatApplies() throws {
    let statement = try Self.statement { $0 }
    #expect(statement.criteria.count == 106)
    #expect(statement.applicable == 14)
    #expect(statement.rate == 85)
    #expect(statement.state == .partial)
  }

  /// Full means every criterion, partial at least half of them.
  @Test func theStateFollowsFromTheCounts() throws {
    let full = try Self.statement { $0.replacing("resultat: NC", with: "resultat: C") }
    #expect(full.rate == 100)
    #expect(full.state == .full)
    let none = try Self.statement { $0.replacing("resultat: C,", with: "resultat: NC,") }
    #expect(none.rate == 0)
    #expect(none.state == .none)
    let half = try Self.statement {
      $0.replacing("resultat: C,", with: "resultat: NC,", maxReplacements: 5)
    }
    #expect(half.rate == 50)
    #expect(half.state == .partial)
    let less = try Self.statement {
      $0.replacing("resultat: C,", with: "resultat: NC,", maxReplacements: 6)
    }
    #expect(less.state == .none)
  }

  /// Three years after, no criterion counts, and the build says so without stopping.
  @Test func anOldEvaluationNoLongerCounts() throws {
    let statement = try Self.statement { $0.replacing("2026-11-20", with: "2023-11-20") }
    #expect(!statement.isValid)
    #expect(statement.state == .none)
    let young = try Self.statement { $0.replacing("2026-11-20", with: "2023-11-21") }
    #expect(young.isValid)
    #expect(young.state == .partial)
  }

  /// A fault in the evaluation is told alone: the page that it makes still has its name.
  @Test func aFaultBreaksNoLink() throws {
    var content = TinyContent()
    try content.replace("(sources)", with: "(accessibilite)", in: "pages/a-propos.md")
    try content.replace(
      Self.first, with: Self.first.replacing("resultat: C", with: "resultat: x"), in: Self.path)
    #expect(content.read().faults.map(\.id) == ["valeur-inconnue"])
  }
}
