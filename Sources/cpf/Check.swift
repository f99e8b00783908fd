import ArgumentParser
import CommandLineTools
import DecisionTree
import Eligibility

/// `cpf verifier`: whether the account can be used, who decides and who pays.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier",
    abstract: "Dit si le compte s'utilise, qui décide et qui paie.",
    discussion: """
      Sur un terminal, les questions qui manquent sont posées une à une.
      Exemple : cpf verifier -r statut=titulaire -r situation=detachement -r accueil=public \
      -r formation=vae
      """)

  @Option(
    name: [.customShort("r"), .customLong("reponse")], parsing: .singleValue,
    help: ArgumentHelp(
      "Une réponse ; « inconnu » pour « je ne sais pas ». À répéter.",
      valueName: "question=réponse"))
  var given: [String] = []

  @Flag(name: .customLong("json"), help: "Écrit la réponse en JSON, sans rien demander.")
  var isJSON = false

  @Flag(name: .customLong("lien"), help: "Écrit seulement l'adresse de la page.")
  var showsLinkOnly = false

  @Flag(name: .customLong("texte"), help: "Écrit une réponse prête à coller dans un courriel.")
  var isEmail = false

  @Option(
    name: .customLong("site"),
    help: ArgumentHelp(
      "Dossier du site construit, pour citer les fiches ; sinon CPF_SITE, puis _site.",
      valueName: "dossier"))
  var site: String?

  func validate() throws {
    guard [isJSON, showsLinkOnly, isEmail].count(where: \.self) <= 1 else {
      throw ValidationError("--json, --lien et --texte s'excluent : n'en donnez qu'un")
    }
  }

  func run() throws {
    let answers = try GivenAnswers(parsing: given)
    let settled = answers.settled()
    let diagram = try Diagram(withFollowUps: settled == nil)
    let consultation = try settled ?? answers.consult(diagram)
    let library = try EntryLibrary(at: site)
    switch consultation {
    case .open where Console.isInteractive && !isJSON && !showsLinkOnly && !isEmail:
      var dialogue = Dialogue(diagram, answers, library)
      try dialogue.run()
    case .open, .settled:
      try write(consultation, for: answers, diagram, library)
    }
  }

  private func write(
    _ consultation: Consultation, for answers: GivenAnswers, _ diagram: Diagram,
    _ library: EntryLibrary
  ) throws {
    if isJSON {
      let document = AnswerDocument(
        consultation, given: answers.document, changes: diagram.changes(of: consultation),
        entries: library.entries(for: consultation, diagram))
      print(try JSONText.write(document))
    } else if showsLinkOnly {
      print(consultation.address(after: answers))
    } else {
      let entries = library.entries(for: consultation, diagram)
      if isEmail, case .settled(let finding, _) = consultation {
        print(EmailReply(finding, entries).text)
      } else {
        print(Report(consultation, diagram, entries).text)
      }
    }
  }
}
