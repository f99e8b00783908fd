import ArgumentParser
import CommandLineTools
import DecisionTree
import TreeComparison

/// `cpf arbre comparer`: what an earlier diagram answered otherwise, as situations.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comparer",
    abstract: "Dit dans quelles situations la réponse a changé depuis un ancien diagramme.",
    discussion: """
      L'ancien diagramme est un fichier écrit par « cpf arbre --format json ». Sont comparés le \
      verdict, la demande, l'acquisition, l'unité, le décideur, le payeur et les conditions.
      """)

  @Argument(help: ArgumentHelp("L'ancien diagramme, en JSON.", valueName: "ancien.json"))
  var file: String

  @Flag(help: "Finit avec le code 1 s'il y a des différences.")
  var strict = false

  func run() throws {
    let earlier = try DiagramFile.read(file)
    let comparison = try compare(earlier, DiagramDocument(try Diagram()))
    print(ComparisonReport(comparison, since: earlier.date).text)
    if strict, !comparison.isEmpty { throw ExitCode(1) }
  }

  private func compare(
    _ earlier: DiagramDocument, _ later: DiagramDocument
  ) throws -> DiagramComparison {
    do {
      return try DiagramComparison(from: earlier, to: later)
    } catch {
      Console.say(
        "Erreur : \(file) : ce diagramme et celui du programme ont trop peu en commun : ils font plus "
          + "de \(TooManySituations.limit) situations à comparer")
      throw ExitCode(1)
    }
  }
}
