import Content
import ContentReading
import Diagnostics
import Testing
import TestSupport

/// The words of callers: groups of two at least, phrases for entries that exist.
struct CallersWordsTests {
  private static func words(
    _ ids: String, _ old: String, _ marked: String, suggesting suggestion: String? = nil
  ) -> Breakage {
    Breakage(ids, at: "paroles.yml", old, marked, suggesting: suggestion)
  }

  static let breakages = [
    words("equivalent-seul", "[permis, auto-école]", "1️⃣[permis]"),
    words("type-inattendu", "[permis, auto-école]", "[permis, auto-école, 1️⃣{a: b}]"),
    words("cle-inconnue", "fiches:", "1️⃣fiche: []\nfiches:", suggesting: "fiches"),
    words("valeur-inconnue", "detachement", "1️⃣detachment", suggesting: "detachement"),
    words("cle-manquante", "fiche: detachement\n    phrases:", "1️⃣phrases:"),
    words("type-inattendu", "\"partir\"", "1️⃣[partir]"),
    words("type-inattendu", "\"prêté à une autre mairie\"", "1️⃣{a: b}"),
    words("cle-inconnue", "tournures:", "1️⃣tournure:", suggesting: "tournures"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  @Test func keepsWhatCallersSay() {
    let words = TinyContent().read().knowledge.callersWords
    #expect(words.equivalents == [["permis", "auto-école"]])
    #expect(words.phrases == ["detachement": ["travailler ailleurs", "partir"]])
    #expect(words.wordings == ["detachement": ["prêté à une autre mairie"]])
  }

  @Test func aSiteMayDoWithoutThem() {
    var content = TinyContent()
    content.remove("paroles.yml")
    let (knowledge, faults) = content.read()
    #expect(faults == [])
    #expect(knowledge.callersWords.phrases.isEmpty)
  }
}
