import ArgumentParser
import CommandLineTools

/// The checker.
struct CPF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cpf",
    abstract: "Répond aux questions sur le compte personnel de formation des agents territoriaux.",
    version: Console.version,
    subcommands: [
      Check.self, Comprehend.self, RightsCommand.self, Convert.self, DeadlinesCommand.self,
      SearchCommand.self, ReadEntry.self,
      BatchCommand.self, LetterCommand.self, Tree.self, AssistantCommand.self,
    ],
    defaultSubcommand: Check.self)
}

@main
enum CheckerProgram {
  static func main() {
    Console.run(CPF.self, Sentence.reading(Array(CommandLine.arguments.dropFirst())))
  }
}
