import Answering
import ArgumentParser
import CodableJSON
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
      "Une réponse, par son identifiant, son nom ou un mot courant (« CLM ») ; « inconnu » pour "
        + "« je ne sais pas ». À répéter.",
      valueName: "question=réponse"))
  var given: [String] = []

  @Flag(exclusivity: .exclusive)
  var output: Output?

  @Option(
    name: .customLong("pour"),
    help: ArgumentHelp(
      "À qui parle le courriel : agent, ou employeur pour celui de l'agent.", valueName: "lecteur"))
  var reader: EmailText.Reader = .agent

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Adresse complète du site, pour les liens du courriel ; sinon CPF_URL, sinon aucun lien.",
      valueName: "adresse"))
  var base: String?

  @Option(
    name: .customLong("depuis"),
    help: ArgumentHelp(
      "L'adresse d'une réponse gardée (« …#statut=…&le=…&etat=… ») : dit d'abord ce qui a changé "
        + "depuis.",
      valueName: "adresse"))
  var kept: String?

  @Option(
    name: .customLong("site"),
    help: ArgumentHelp(
      "Dossier du site construit, pour citer les fiches ; sinon CPF_SITE, puis _site.",
      valueName: "dossier"),
    completion: .directory)
  var site: String?

  /// What stands without an option: an answer that lacks its own, or a mistake.
  @Argument(help: .hidden)
  var loose: [String] = []

  func validate() throws {
    guard let first = loose.first else { return }
    throw ValidationError(
      first.contains("=")
        ? "il manque -r devant « \(first) » : cpf verifier -r \(loose.joined(separator: " -r "))"
        : "l'argument « \(first) » n'est pas attendu")
  }

  func run() throws {
    let kept = try kept.map { try KeptAnswer($0) }
    let answers = try GivenAnswers(parsing: given + (kept?.arguments ?? []), as: .option)
    if !answers.understood.isEmpty {
      Console.say("Compris : \(answers.understood.joined(separator: ", ")).")
    }
    let library = try EntryLibrary(at: site)
    let email = EmailWriter(reader: reader, site: try SiteAddress(base), library: library)
    if kept == nil, library.rules == nil, let settled = answers.settled() {
      return try write(settled, for: answers, library, email)
    }
    let checker = try library.checker()
    let consultation = try answers.consult(checker)
    if let kept {
      let news = kept.news(in: consultation).flatMap { Wrap.lines($0, indent: 0, hanging: 2) }
      Console.say(news.joined(separator: "\n"))
    }
    switch (consultation, output) {
    case (.open, nil) where Console.isInteractive, (.open, .email) where Console.isInteractive:
      var dialogue = Dialogue(checker, answers, library, email, endsWithEmail: output == .email)
      try dialogue.run()
    case (.open, _), (.settled, _):
      try write(consultation, for: answers, library, email)
    }
  }

  private func write(
    _ consultation: Consultation, for answers: GivenAnswers, _ library: EntryLibrary,
    _ email: EmailWriter
  ) throws {
    switch output {
    case .json:
      print(try JSONText.write(library.document(consultation, after: answers)))
    case .link: print(consultation.address(after: answers))
    case .email, nil:
      let entries = library.entries(for: consultation)
      if output == .email, case .settled(let finding, _) = consultation {
        print(email.text(of: finding))
      } else {
        print(
          Report(
            consultation, entries, unknown: answers.unknown,
            letters: library.letters(for: consultation), under: library.rules
          ).text)
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
      case .email: "Écrit la réponse en courriel prêt à envoyer ; demande d'abord ce qui manque."
      }
    }
  }
}
