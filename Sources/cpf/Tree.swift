import ArgumentParser
import CodableJSON
import CommandLineTools
import DecisionTree

/// `cpf arbre`: the decision diagram, its proof, and what changed since another one.
struct Tree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arbre",
    abstract: "Écrit le diagramme des décisions, ou en vérifie les règles.",
    usage: """
      cpf arbre [--format <forme>] [--verifier]
      cpf arbre comparer <ancien.json> [--strict]
      """,
    discussion: """
      Sans option, le diagramme en texte : un passage commun n'est écrit qu'une fois, « voir 12 » y \
      renvoie.
      """,
    subcommands: [Compare.self])

  /// How the diagram is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, dot, mermaid, texte
  }

  @Option(
    help: ArgumentHelp("Forme du diagramme ; texte par défaut.", valueName: "forme"))
  var format: Format?

  @Flag(name: .customLong("verifier"), help: "Vérifie les règles sur toutes les situations.")
  var verifies = false

  func validate() throws {
    if verifies, format != nil {
      throw ValidationError("--verifier et --format ne vont pas ensemble ; ôtez l'un des deux")
    }
  }

  func run() throws {
    let diagram = try Diagram()
    if verifies {
      let proof = diagram.proof()
      print(ProofReport(proof).text)
      if !proof.defects.isEmpty { throw ExitCode(1) }
    } else {
      print(try export(diagram))
    }
  }

  private func export(_ diagram: Diagram) throws -> String {
    switch format ?? .texte {
    case .json: try JSONText.write(DiagramDocument(diagram))
    case .dot: diagram.dot
    case .mermaid: diagram.mermaid
    case .texte: diagram.outline
    }
  }
}
