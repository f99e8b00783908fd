import Testing
import TestSupport

@testable import French

/// « Vouliez-vous dire »: the nearest name, and only if it is near.
struct SuggestionTests {
  private let situations = [
    "en-poste", "maladie", "citis", "conge-parental", "conge-maternite", "detachement",
    "mise-a-disposition", "disponibilite", "disponibilite-sante", "reclassement",
    "conge-formation",
  ]

  @Test(arguments: [
    ("detachment", "detachement"), ("détachement", "detachement"), ("Detachement", "detachement"),
    ("dispo", nil), ("maladei", "maladie"), ("mladie", "maladie"), ("amladie", "maladie"),
    ("conge-matternite", "conge-maternite"), ("conge_formation", "conge-formation"),
    ("disponibilite-sant", "disponibilite-sante"), ("poste", nil), ("xyz", nil), ("", nil),
    ("en-poste", "en-poste"), ("EN POSTE", "en-poste"),
  ])
  func theNearestNameIsProposed(written: String, meant: String?) {
    #expect(Suggestion.nearest(to: written, among: situations) == meant)
  }

  @Test func amongEquallyNearNamesTheFirstInTheAlphabetIsProposed() {
    #expect(Suggestion.nearest(to: "cdx", among: ["cdi", "cdd"]) == "cdd")
    #expect(Suggestion.nearest(to: "cdx", among: ["cdd", "cdi"]) == "cdd")
  }

  @Test func aSwapCountsForOne() {
    #expect(Suggestion.distance(from: "ab", to: "ba") == 1)
    #expect(Suggestion.distance(from: "formaiton", to: "formation") == 1)
    #expect(Suggestion.nearest(to: "cid", among: ["cdi"]) == "cdi")
  }

  @Test func nothingIsProposedAmongNothing() {
    #expect(Suggestion.nearest(to: "cdi", among: []) == nil)
    #expect(Suggestion.phrase(for: "xyz", among: situations).isEmpty)
    #expect(Suggestion.phrase(for: "maladei", among: situations).contains("« maladie »"))
  }

  /// Against the definition, written as a recursion.
  @Test func distanceIsThatOfTheDefinition() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<150 {
      let (left, right) = (word(using: &generator), word(using: &generator))
      let expected = distance(left[...], right[...])
      #expect(Suggestion.distance(from: String(left), to: String(right)) == expected)
      #expect(Suggestion.distance(from: String(right), to: String(left)) == expected)
    }
  }

  private func word(using generator: inout SeededGenerator) -> [Character] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      "abc".randomElement(using: &generator) ?? "a"
    }
  }

  private func distance(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
    var best = min(
      distance(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1),
      distance(left.dropLast(), right) + 1, distance(left, right.dropLast()) + 1)
    if left.dropLast().last == b, right.dropLast().last == a {
      best = min(best, distance(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return best
  }
}
