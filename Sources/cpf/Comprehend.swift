import Answering
import ArgumentParser
import CodableJSON
import CommandLineTools
import DecisionTree
import Eligibility

/// `cpf comprendre`: what a caller's sentence establishes, and the verdict or the one question left.
struct Comprehend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comprendre",
    abstract: "Comprend la phrase d'un appelant et donne le verdict, ou la question qui manque.",
    discussion: """
      Rien n'est supposé : chaque réponse tient à des mots de la phrase. « cpf » suivi de la phrase \
      suffit.
      Sur un terminal, une touche raye ce qui n'est pas juste, une autre répond à la question.
      Exemple : cpf je suis titulaire en clm je veux un bilan
      """)

  @Argument(help: ArgumentHelp("La phrase, avec ou sans guillemets.", valueName: "mots"))
  var words: [String]

  @Flag(name: .customLong("json"), help: "Écrit le tout en JSON, sans rien demander.")
  var isJSON = false

  @Option(
    help: ArgumentHelp("Dossier du site construit.", valueName: "dossier"), completion: .directory)
  var site: String?

  func run() throws {
    let desk = try AdviserDesk(LocalLibrary(at: site).checker(), at: site)
    let sentence = words.joined(separator: " ")
    if let notice = desk.callers.notice(of: sentence) { Console.say(notice) }
    if isJSON {
      print(try JSONText.write(try desk.document(sentence)))
    } else if Console.isInteractive {
      var form = DeskForm(desk, sentence)
      try form.run()
    } else {
      print(try desk.report(sentence))
    }
  }
}
