import Answering
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

  @Flag(exclusivity: .exclusive)
  var output: Output?

  @Option(
    name: .customLong("site"),
    help: ArgumentHelp(
      "Dossier du site construit, pour citer les fiches ; sinon CPF_SITE, puis _site.",
      valueName: "dossier"))
  var site: String?

  func run() throws {
    let answers = try GivenAnswers(parsing: given)
    if let settled = answers.settled() {
      return try write(settled, for: answers, EntryLibrary(at: site))
    }
    let checker = Checker(try Diagram())
    let consultation = try answers.consult(checker)
    let library = try EntryLibrary(at: site)
    switch consultation {
    case .open where Console.isInteractive && output == nil:
      var dialogue = Dialogue(checker, answers, library)
      try dialogue.run()
    case .open, .settled:
      try write(consultation, for: answers, library)
    }
  }

  private func write(
    _ consultation: Consultation, for answers: GivenAnswers, _ library: EntryLibrary
  ) throws {
    switch output {
    case .json:
      let document = AnswerDocument(
        consultation, given: answers.document, changes: consultation.changes,
        entries: library.entries(for: consultation))
      print(try JSONText.write(document))
    case .link: print(consultation.address(after: answers))
    case .email, nil:
      let entries = library.entries(for: consultation)
      if output == .email, case .settled(let finding, _) = consultation {
        print(EmailReply(finding, entries).text)
      } else {
        print(Report(consultation, entries, unknown: answers.unknown).text)
      }
    }
  }
}

extension Check {
  /// What to write in place of the report, without asking what is missing.
  enum Output: EnumerableFlag {
    case json, link, email

    static func name(for output: Output) -> NameSpecification {
      switch output {
      case .json: .customLong("json")
      case .link: .customLong("lien")
      case .email: .customLong("texte")
      }
    }

    static func help(for output: Output) -> ArgumentHelp? {
      switch output {
      case .json: "Écrit la réponse en JSON, sans rien demander."
      case .link: "Écrit seulement l'adresse de la page."
      case .email: "Écrit une réponse prête à coller dans un courriel."
      }
    }
  }
}
