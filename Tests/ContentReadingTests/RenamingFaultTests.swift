import Content
import ContentReading
import Diagnostics
import Law
import Testing
import TestSupport

/// The earlier names and the changes of entries.
struct RenamingFaultTests {
  private static let anchor = "mots-cles: [détachement, accueil]"

  static let breakages = [
    Breakage("ancien-nom-refuse", anchor, "anciens-noms: [1️⃣Détaché]"),
    Breakage("ancien-nom-refuse", anchor, "anciens-noms: [1️⃣permis]"),
    Breakage("ancien-nom-refuse", anchor, "anciens-noms: [1️⃣detachement]"),
    Breakage("ancien-nom-refuse", anchor, "anciens-noms: [detache, 1️⃣detache]"),
    Breakage("type-inattendu", anchor, "anciens-noms: 1️⃣detache"),
    Breakage("date-impossible", anchor, "changements: [{date: 1️⃣hier, objet: x}]"),
    Breakage("cle-manquante", anchor, "changements: [1️⃣{date: 2026-11-20}]"),
    Breakage("changement-non-verifie", anchor, "changements: [{date: 1️⃣2026-11-21, objet: x}]"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  @Test func twoEntriesMayNotHaveHadOneName() throws {
    var content = TinyContent()
    try content.replace(Self.anchor, with: "anciens-noms: [ancien]", in: TinyContent.secondment)
    try content.replace(
      "couvre: [000-Q01]", with: "couvre: [000-Q01]\nanciens-noms: [ancien]",
      in: TinyContent.licence)
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["ancien-nom-refuse"])
    #expect(faults.map(\.place) == [TinyContent.place(TinyContent.licence, line: 6, column: 16)])
    #expect(faults.first?.message.contains(TinyContent.secondment) == true)
  }

  /// Wherever an entry is named, its earlier name is told apart from a mistake.
  @Test func theNewNameIsProposedForTheOldOne() throws {
    var content = TinyContent()
    try content.replace(Self.anchor, with: "anciens-noms: [ancien]", in: TinyContent.secondment)
    try content.replace("[detachement]", with: "[ancien]", in: "site.yml")
    try content.replace("(detachement)", with: "(ancien)", in: TinyContent.licence)
    try content.replace(
      "couvre: [000-Q01]", with: "couvre: [000-Q01]\nvoir-aussi: [ancien]", in: TinyContent.licence)
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["fiche-inconnue", "lien-casse", "fiche-inconnue"])
    #expect(faults.allSatisfy { $0.message.contains("s'appelle maintenant « detachement »") })
  }

  @Test func theLastChangeIsTheNewest() throws {
    var content = TinyContent()
    try content.replace(
      Self.anchor,
      with: "changements: [{date: 2026-01-02, objet: b}, {date: 2026-02-01, objet: a}]",
      in: TinyContent.secondment)
    let (knowledge, faults) = content.read()
    #expect(faults == [])
    #expect(knowledge.entry("detachement")?.lastRevision?.subject == "a")
    #expect(knowledge.entry("detachement")?.changed.iso == "2026-02-01")
    #expect(knowledge.entry("permis")?.changed.iso == "2026-11-20")
    #expect(knowledge.lastChanged.map(\.id) == ["permis", "detachement"])
  }
}
