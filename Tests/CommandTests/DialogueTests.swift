import TestSupport
import Testing

/// The checker's dialogue, typed as an adviser would.
struct DialogueTests {
  @Test func leadsToTheSameAnswerAsFlags() throws {
    let terminal = try PseudoTerminal("cpf", ["-r", "statut=titulaire"])
    try terminal.wait(for: "> ")
    terminal.type("7")
    try terminal.wait(for: "Qui vous accueille")
    try terminal.wait(for: "> ")
    terminal.type("1")
    try terminal.wait(for: "> ")
    terminal.type("vae")
    #expect(terminal.end() == 0)
    #expect(terminal.screen.contains("verifier/titulaire/detachement/public/vae/"))
  }

  @Test func goesBackExplainsAndDoesNotKnow() throws {
    let terminal = try PseudoTerminal("cpf", [])
    try terminal.wait(for: "> ")
    terminal.type("15")
    #expect(terminal.end() == 0)
    #expect(terminal.screen.contains("AUTRE DISPOSITIF"))

    let other = try PseudoTerminal("cpf", ["-r", "statut=retraite-invalidite"])
    try other.wait(for: "> ")
    other.type("r")
    try other.wait(for: "C'est la première question.")
    try other.wait(for: "> ")
    other.type("?")
    try other.wait(for: "oui, en euros")
    try other.wait(for: "> ")
    other.type("2")
    try other.wait(for: "Quelle formation demandez-vous ?")
    try other.wait(for: "> ")
    other.type("r")
    try other.wait(for: "Avez-vous repris une activité ?")
    try other.wait(for: "> ")
    other.type("douze")
    try other.wait(for: "Tapez un numéro")
    try other.wait(for: "> ")
    other.type("j")
    try other.wait(for: "> ")
    other.type("1")
    #expect(other.end() == 0)
    #expect(other.screen.contains("Encore possible"))
  }

  @Test func quitsWhenAsked() throws {
    let terminal = try PseudoTerminal("cpf", ["verifier"])
    try terminal.wait(for: "> ")
    terminal.type("q")
    #expect(terminal.end() == 0)
  }
}
