import ArgumentParser
import Batch
import CheckerCore
import CommandLineTools
import DecisionTree
import Diagnostics
import Eligibility
import FoundationEssentials
import Law
import Letters
import RichText

/// `cpf lettre`: a letter, filled in as far as the case and the fields tell.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lettre",
    abstract: "Écrit un courrier pour un cas, ou son modèle.",
    discussion: """
      Sans nom, donne la liste des courriers. Sans réponse ni champ, écrit le modèle à compléter ; \
      avec les réponses d'un cas, ce qui ne le concerne pas tombe, et ce qui manque est dit.
      Exemple : cpf lettre demande -r statut=titulaire -r situation=en-poste -r employeurs=un \
      -r formation=vae -r heures=suffisantes -r refus=aucun --champ nom="Claude Martin"
      """)

  @Argument(
    help: ArgumentHelp("Le courrier ; sans lui, la liste.", valueName: "courrier"),
    completion: .custom { _, _, _ in (try? LetterLibrary(at: nil))?.letters.map(\.id) ?? [] })
  var id: String?

  @Option(
    name: [.customShort("r"), .customLong("reponse")], parsing: .singleValue,
    help: ArgumentHelp("Une réponse du cas. À répéter.", valueName: "question=réponse"))
  var given: [String] = []

  @Option(
    name: .customLong("champ"), parsing: .singleValue,
    help: ArgumentHelp("Ce qu'un champ contient. À répéter.", valueName: "nom=valeur"))
  var fields: [String] = []

  @Option(
    name: .customLong("sortie"),
    help: ArgumentHelp(
      "Le fichier à écrire : un document si son nom finit par .rtf, sinon du texte.",
      valueName: "fichier"), completion: .file())
  var output: String?

  @Option(
    name: .customLong("site"),
    help: ArgumentHelp(
      "Dossier du site construit ; sinon CPF_SITE, puis _site.", valueName: "dossier"),
    completion: .directory)
  var site: String?

  func run() throws {
    let library = try LetterLibrary(at: site)
    guard let id else { return print(library.list) }
    guard let letter = library.letters.first(where: { $0.id == id }) else {
      throw ValidationError(
        "le courrier « \(id) » n'existe pas ; courriers : "
          + library.letters.map(\.id).joined(separator: ", "))
    }
    let answers = try GivenAnswers(parsing: given, as: .option)
    let written = try letterCase(letter, answers)
    guard written.problems.isEmpty else {
      for problem in written.problems { Console.say("Erreur : \(problem.text).") }
      throw ExitCode(1)
    }
    try write(WrittenLetter(written))
  }

  private func letterCase(_ letter: Letter, _ answers: GivenAnswers) throws -> LetterCase {
    let checker = try LocalLibrary(at: site).checker()
    let codes = CheckerCodes.codes(answers.known, unknown: answers.unknown)
    var finding: Finding?
    if case .settled(let found, _) = try answers.consult(checker) { finding = found }
    return LetterCase(
      letter, try checker.consult(codes), given: codes, finding: finding, values: try values,
      today: .today)
  }

  /// What was filled in, by field.
  private var values: [String: String] {
    get throws(ValidationError) {
      var values: [String: String] = [:]
      for field in fields {
        let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
          throw ValidationError("--champ \(field) : on attend nom=valeur")
        }
        guard values.updateValue(String(parts[1]), forKey: String(parts[0])) == nil else {
          throw ValidationError("--champ \(parts[0]) : ce champ est donné deux fois")
        }
      }
      return values
    }
  }

  private func write(_ letter: WrittenLetter) throws {
    guard let output else { return print(letter.text, terminator: "") }
    let isDocument = output.lowercased().hasSuffix(".rtf")
    do throws(BatchRefusal) {
      let sink = try ByteSink(output, new: .ordinary)
      try sink.put(isDocument ? letter.document.bytes : Array(letter.text.utf8))
    } catch {
      throw Refusal(error.faults)
    }
  }
}

extension ByteSink {
  /// Writes the whole of a file, and puts it in its place.
  fileprivate func put(_ bytes: [UInt8]) throws(BatchRefusal) {
    do {
      try write(bytes)
    } catch let refusal as BatchRefusal {
      throw refusal
    } catch is BrokenPipe {
      return
    } catch {
      throw .cannotWrite("sortie")
    }
    try finish()
  }
}
