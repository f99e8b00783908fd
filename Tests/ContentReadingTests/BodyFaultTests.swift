import Diagnostics
import Testing
import TestSupport

/// The Markdown of an answer: what a page may not hold, and links that lead nowhere.
struct BodyFaultTests {
  private static let start = "À l'organisme d'accueil"
  private static let body = """

    À l'organisme d'accueil : voir le [permis](permis#duree) à côté.

    ## Accueil public

    Les heures *restent* des heures, comme [ci-dessus](#accueil-public).

    """

  static let breakages = [
    Breakage("reponse-vide", "---\n" + body, "1️⃣---\n"),
    Breakage("reponse-vide", "---\n" + body, "1️⃣---\n\n  \n"),
    Breakage("reponse-vide", "---\n" + body, "1️⃣---"),
    Breakage("reponse-sans-phrase", start, "1️⃣## D'abord\n\n\(start)"),
    Breakage("reponse-sans-phrase", start, "   1️⃣- \(start)"),
    Breakage("reponse-sans-phrase", start, "1️⃣> \(start)"),
    Breakage("reponse-sans-phrase", start, "1️⃣```\nx\n```\n\n\(start)"),
    Breakage("reponse-sans-phrase", start, "1️⃣***\n\n\(start)"),
    Breakage("titre-de-niveau-1", "## Accueil", "1️⃣# Accueil"),
    Breakage("titre-de-niveau-1", "## Accueil public", "1️⃣Accueil public\n======"),
    Breakage("lien-casse", "[permis](permis#duree)", "1️⃣[permis](permi)", suggesting: "permis"),
    Breakage("lien-casse", "[permis](permis#duree)", "é 1️⃣[permis](faq/permis)"),
    Breakage("lien-casse", "*restent*", "**é 1️⃣[*x*](rien#du-tout)**"),
    Breakage(
      "ancre-cassee", "[permis](permis#duree)", "1️⃣[permis](permis#dure)", suggesting: "duree"),
    Breakage("ancre-cassee", "[permis](permis#duree)", "1️⃣[permis](permis#)"),
    Breakage(
      "ancre-cassee", "[ci-dessus](#accueil-public)", "1️⃣[ci-dessus](#accueil-publi)",
      suggesting: "accueil-public"),
    Breakage("html-refuse", "*restent*", "« é » 1️⃣<b>restent"),
    Breakage("html-refuse", start, "\(start)\n\n1️⃣<script>\nalert(1)\n</script>\n\nEt"),
    Breakage("image-refusee", "*restent*", "« é » 1️⃣![x](https://exemple.fr/x.png)"),
    Breakage("lien-refuse", "*restent*", "« é » 1️⃣[x](javascript:alert(1))"),
    Breakage("lien-refuse", "*restent*", "1️⃣[x](//exemple.fr)"),
    Breakage("lien-refuse", "*restent*", "1️⃣[x]()"),
    Breakage(
      "lien-casse", "[permis](permis#duree)", "1️⃣[permis](/faq/permis/)", suggesting: "permis"),
    Breakage(
      "lien-casse", "[permis](permis#duree)", "1️⃣[permis](../2-formations/permis.md#duree)",
      suggesting: "permis"),
    Breakage(
      "lien-casse", "[permis](permis#duree)", "1️⃣[permis](www.exemple.fr)",
      suggesting: "https://www.exemple.fr"),
    Breakage("titre-trop-bas", "## Accueil public", "1️⃣#### Accueil public"),
    Breakage(
      "repetition", "## Accueil public", "## Accueil public\n\nIci.\n\n1️⃣## Accueil public"),
    Breakage("accolade-seule", "*restent*", "« é » 1️⃣{{droits.plafond au plus"),
    Breakage("accolade-seule", "*restent*", "`{{a}` \\* &amp; **1️⃣{droits.plafond}**"),
    Breakage("accolade-seule", "*restent*", "{{droits.plafond}} 1️⃣}} *restent*"),
    Breakage("markdown-inconnu", start, "\(start)\n\n1️⃣| a | b |\n|---|---|\n| 1 | 2 |\n\nEt"),
    Breakage("markdown-inconnu", start, "\(start)\n\na | b\n1️⃣--- | ---\n1 | 2\n\nEt"),
    Breakage("markdown-inconnu", "*restent*", "\\* é 1️⃣~~restaient~~"),
    Breakage("markdown-inconnu", "*restent*", "`[^1]` **restent**1️⃣[^1]"),
    Breakage(
      "markdown-inconnu", "*restent*",
      "<https://exemple.fr> [x](https://exemple.fr)\n1️⃣https://exemple.fr"),
    Breakage("markdown-inconnu", "*restent*", "`www.x.fr` é 1️⃣www.exemple.fr"),
    Breakage("markdown-inconnu", "*restent*", "a == b et 1️⃣==restent=="),
    Breakage("markdown-inconnu", "*restent*", "- x\n- 1️⃣[ ] à faire\n- [fait]"),
    Breakage("markdown-inconnu", "*restent*", "restent\n1️⃣::: note\nrestent\n:::"),
    Breakage("markdown-inconnu", "## Accueil public", "1️⃣##Accueil\n\n## Accueil public"),
    Breakage("markdown-inconnu", "*restent*", "restent\n\n1️⃣-Une heure\n-Deux heures"),
    Breakage("markdown-inconnu", "*restent*", "restent\n\n1️⃣1.Une heure"),
    Breakage("markdown-inconnu", "*restent*", "é 1️⃣**restent"),
    Breakage("markdown-inconnu", "*restent*", "é 1️⃣[oubli](permis et *le reste*"),
    Breakage("markdown-inconnu", "*restent*", "- x\n  - é 1️⃣[oubli](un permis)"),
  ]

  @Test(arguments: [
    "`{{a` et `| x |`", "a | b", "[x](https://exemple.fr/~~a)", "~ 3", "a == b == c", "==",
    "[www.exemple.fr](https://www.exemple.fr)", "voir ::: ici",
    "#3", "-3 heures", "2.5 heures", "le\n- là",
    "- [x](https://exemple.fr)",
    "[crochets] (et parenthèses)",
    "    {{a\n", "moncompteformation.gouv.fr",
  ])
  func whatOnlyLooksLikeAMarkIsAccepted(words: String) throws {
    #expect(try Trial(Breakage("*restent*", "restent\n\n\(words)")).faults == [])
  }

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  @Test func deepNestingIsAFaultInItsPlace() throws {
    let quotes = { String(repeating: ">", count: $0) }
    let breakage = Breakage(
      "imbrication", "Les heures *restent*", "\(quotes(100))1️⃣\(quotes(900)) Elles *restent*")
    let trial = try Trial(breakage)
    let fault = try #require(trial.faults.first { $0.id == "imbrication" })
    #expect([fault.place] == trial.marks)
    trial.expect(breakage)
  }

  @Test func theAnchorsThatExistAreListed() throws {
    let trial = try Trial(Breakage("(permis#duree)", "(permis#xxxxxxxx)"))
    #expect(trial.faults.map(\.id) == ["ancre-cassee"])
    #expect(trial.faults.first?.notes.contains { $0.contains("duree") } == true)
  }

  @Test(arguments: ["https://exemple.fr/a#b", "http://exemple.fr", "mailto:rh@exemple.fr"])
  func anAddressOutOfTheSiteIsAccepted(address: String) throws {
    #expect(try Trial(Breakage("(permis#duree)", "(\(address))")).faults.isEmpty)
  }

  @Test func aLinkOverTwoLinesIsToldWhereItBegins() throws {
    let trial = try Trial(
      Breakage("lien-casse", "*restent* des", "é 1️⃣[deux\nlignes](rien)"))
    #expect(trial.faults.map(\.id) == ["lien-casse"])
    #expect(trial.faults.map(\.place) == trial.marks)
  }
}
