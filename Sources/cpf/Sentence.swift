import ArgumentParser
import CommandLineTools
import Diagnostics
import French

/// Tells a caller's sentence from a command: « cpf je suis en CDD ».
enum Sentence {
  /// The arguments with the command that they leave unsaid.
  ///
  /// A word that is nearly a command's name is a slip in it where nothing else makes a sentence of
  /// the arguments.
  static func reading(_ arguments: [String]) -> [String] {
    guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else {
      return arguments
    }
    let nearest = Suggestion.nearest(to: first, among: names)
    let isSentence = arguments.count > 1 && !arguments.contains { $0.hasPrefix("-r") }
    if let nearest {
      guard isSentence else {
        // The parser refuses the word, and FrenchUsage says which was meant.
        Console.say("« \(first) » n'est pas une commande ; vouliez-vous dire « cpf \(nearest) » ?")
        return arguments
      }
      Console.say(
        "« \(first) » est lu comme le début d'une phrase ; la commande s'écrit « cpf \(nearest) ».")
    }
    return [Comprehend.configuration.commandName ?? ""] + arguments
  }

  private static let names =
    CPF.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
}
