import Answering
import Foundation
import Testing

/// The rule of an authority as a built site has it: a file that somebody changed is no rule.
struct LocalRulesFileTests {
  private func hasRules(_ changes: [String: Any]) throws -> Bool {
    var file: [String: Any] = [
      "version": 1, "collectivite": "Commune d'Exemple", "verifie": "2026-11-20",
      "deliberation": "2026-03-12", "plafond-annee-centimes": 150_000, "campagnes": [Any](),
      "delai": 30,
    ]
    file.merge(changes) { $1 }
    let data = try JSONSerialization.data(withJSONObject: file)
    return try JSONDecoder().decode(LocalRulesFile.self, from: data).rules != nil
  }

  @Test func aFileOfThisVersionHasRules() throws {
    #expect(try hasRules([:]))
  }

  @Test func sumsAndDaysThatNoContentCanGiveAreRefused() throws {
    for sum in [Int.min, -1, 0, 100_000_001, Int.max] {
      for key in ["plafond-heure-centimes", "plafond-projet-centimes", "plafond-annee-centimes"] {
        #expect(try !hasRules([key: sum]), "\(key) \(sum)")
      }
    }
    for days in [-1, 0, 366, 99_999] { #expect(try !hasRules(["delai": days]), "\(days)") }
  }

  @Test func textsThatCommandATerminalAreRefused() throws {
    for key in ["collectivite", "deplacements", "destinataire"] {
      #expect(try !hasRules([key: "a\u{1B}[31mb"]), "\(key)")
    }
  }
}
