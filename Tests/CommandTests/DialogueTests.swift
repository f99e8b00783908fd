import TestSupport
import Testing

/// The checker's dialogue, typed as an adviser would, on a real pseudo-terminal.
struct DialogueTests {
  @Test func leadsToTheSameAnswerAsFlags() throws {
    let terminal = try PseudoTerminal("cpf", ["-r", "statut=titulaire"])
    try terminal.answer("det", to: "Quelle est votre situation")
    try terminal.answer("1", to: "Qui vous accueille")
    try terminal.answer("vae", to: "Quelle formation")
    try terminal.wait(for: "OUI, mais adressez votre demande")
    try terminal.answer("f", to: "projet d'évolution professionnelle est-il formulé")
    try terminal.answer("", to: "t : la réponse en courriel ; r")
    #expect(terminal.end() == 0)
    #expect(terminal.screen.contains("verifier/titulaire/detachement/public/vae/"))
  }

  @Test func endsAtOnceWhereNothingElseMatters() throws {
    let terminal = try PseudoTerminal("cpf", [])
    try terminal.answer("15", to: "Quel est votre statut")
    try terminal.answer("", to: "t : la réponse en courriel ; r")
    #expect(terminal.end() == 0)
    let verdict = "PAS DE CPF D'AGENT PUBLIC À CE TITRE"
    #expect(terminal.screen.ranges(of: verdict).count == 1)
    #expect(!terminal.screen.contains("répondez aux questions"))
  }

  @Test func goesBackExplainsSumsUpAndDoesNotKnow() throws {
    let terminal = try PseudoTerminal("cpf", ["-r", "statut=retraite-invalidite"])
    try terminal.answer("r", to: "Avez-vous repris")
    try terminal.wait(for: "C'est la première question.")
    try terminal.answer("?", to: "")
    try terminal.wait(for: "oui, en euros")
    try terminal.answer("2", to: "")
    try terminal.answer("s", to: "Quelle formation demandez-vous ?")
    try terminal.wait(for: "Avec un emploi public")
    try terminal.answer("r", to: "")
    try terminal.answer("douze", to: "Avez-vous repris")
    try terminal.wait(for: "Tapez un numéro")
    try terminal.answer("j", to: "")
    try terminal.answer("d", to: "Quelle formation demandez-vous ?")
    try terminal.answer("j", to: "Avez-vous repris")
    try terminal.answer("dip", to: "Quelle formation demandez-vous ?")
    #expect(terminal.end() == 0)
    #expect(terminal.screen.contains("Encore possible"))
  }

  @Test func answersFollowUpsAfterTheVerdict() throws {
    let arguments = ["statut=cdd", "situation=en-poste", "employeurs=un", "formation=diplome"]
    let terminal = try PseudoTerminal("cpf", arguments.flatMap { ["-r", $0] } + ["-r", "x=y"])
    #expect(terminal.end() == 64)

    let other = try PseudoTerminal("cpf", arguments.dropLast().flatMap { ["-r", $0] })
    try other.answer("diplome", to: "Quelle formation")
    try other.answer("aucun", to: "formulé")
    try other.answer("heures i", to: "suffisent-elles")
    try other.answer("1", to: "compléter")
    try other.answer("autre", to: "Qui assure")
    try other.answer("oui", to: "délibération")
    try other.answer("3", to: "déjà été refusée")
    try other.answer("q", to: "t : la réponse en courriel ; r")
    #expect(other.end() == 0)
    for rule in ["R20", "R25", "R27", "R22", "R72"] { #expect(other.screen.contains(rule)) }
  }

  /// Where nothing is left to ask, and where the follow-ups are passed over.
  @Test func writesTheEmailOnEveryResult() throws {
    let closed = try PseudoTerminal("cpf", [])
    try closed.answer("retraite", to: "Quel est votre statut")
    try closed.answer("t", to: "t : la réponse en courriel ; r")
    try closed.wait(for: "Objet : votre compte personnel de formation")
    try closed.wait(for: "Cordialement")
    try closed.answer("?", to: "")
    try closed.answer("r", to: "Tapez t, r, d, s")
    try closed.answer("cdd", to: "Quel est votre statut")
    try closed.answer("q", to: "Quelle est votre situation")
    #expect(closed.end() == 0)

    let open = try PseudoTerminal("cpf", ["-r", "statut=apprenti", "-r", "cotisation-opco=non"])
    try open.answer("vae", to: "Quelle formation")
    try open.answer("f", to: "formulé")
    try open.answer("t", to: "t : la réponse en courriel ; r")
    try open.wait(for: "Objet : votre compte personnel de formation")
    try open.answer("", to: "")
    #expect(open.end() == 0)
  }

  @Test func staysWithinEightyColumnsWithoutColour() throws {
    let terminal = try PseudoTerminal("cpf", ["-r", "statut=titulaire"])
    try terminal.answer("?", to: "situation")
    try terminal.answer("1", to: "")
    try terminal.answer("q", to: "Combien d'employeurs")
    #expect(terminal.end() == 0)
    #expect(!terminal.screen.contains("\u{1B}"))
    for line in terminal.screen.split(whereSeparator: \.isNewline) { #expect(line.count <= 88) }
  }

  @Test func quitsWhenAsked() throws {
    let terminal = try PseudoTerminal("cpf", ["verifier"])
    try terminal.answer("q", to: "Quel est votre statut")
    #expect(terminal.end() == 0)
  }
}

extension PseudoTerminal {
  /// Waits for a question and its prompt, and types a line.
  fileprivate func answer(_ line: String, to question: String) throws {
    if !question.isEmpty { try wait(for: question) }
    try wait(for: "> ")
    type(line)
  }
}
