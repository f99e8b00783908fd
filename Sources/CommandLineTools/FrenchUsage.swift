import ArgumentParser

/// The messages of the argument parser, which speaks English only, in French.
enum FrenchUsage {
  /// What is said of a value that a command found wrong, with how that command is used.
  ///
  /// The parser tells that of what it found wrong itself; of the rest, how the program is used.
  static func message(
    of error: ValidationError, in command: any ParsableCommand.Type,
    of root: (some ParsableCommand).Type
  ) -> String {
    let usage = root.usageString(for: command)
    let name = usage.split(separator: " ").prefix { $0.first?.isLetter == true }
    return translate(
      """
      Error: \(error.message)
      Usage: \(usage)
        See '\(name.joined(separator: " ")) --help' for more information.
      """)
  }

  /// A help text or an error, with everything that the parser itself wrote put into French.
  static func translate(_ message: String) -> String {
    var text = message
    for (pattern, replacement) in phrases { text = text.replacing(pattern, with: replacement) }
    text = text.replacing(#/(?m)^Error: Unknown option '(.+?)'(\. Did you mean '(.+?)'\?)?$/#) {
      let suggestion = $0.output.3.map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
      return "Erreur : l'option « \($0.output.1) » n'existe pas" + suggestion
    }
    text = text.replacing(#/(?m)^Error: Missing value for '(.+?)'$/#) {
      "Erreur : il manque une valeur après « \($0.output.1) »"
    }
    text = text.replacing(#/(?m)^Error: Missing expected argument '(.+?)'$/#) {
      "Erreur : il manque l'argument « \($0.output.1) »"
    }
    text = text.replacing(#/(?m)^Error: Unexpected argument '(.+?)'$/#) {
      "Erreur : l'argument « \($0.output.1) » n'est pas attendu"
    }
    text = text.replacing(
      #/(?m)^Error: Value to be set with flag '(.+?)' had already been set with flag '(.+?)'$/#
    ) {
      "Erreur : « \($0.output.2) » et « \($0.output.1) » s'excluent : n'en donnez qu'un"
    }
    text = text.replacing(#/(?m)^Error: \d+ unexpected arguments: (.+?)$/#) {
      "Erreur : ces arguments ne sont pas attendus : \($0.output.1)"
    }
    text = text.replacing(
      #/(?m)^Error: The value '(.*?)' is invalid for '(.+?)'(\. Please provide one of (.+?)\.?)?$/#
    ) {
      let accepted = $0.output.4.map {
        " ; valeurs acceptées : \($0.replacing(#/ (?:and|or) /#, with: ", ").replacing("'", with: ""))"
      }
      return "Erreur : « \($0.output.1) » n'est pas une valeur de « \($0.output.2) »"
        + (accepted ?? "")
    }
    text = text.replacing(
      #/(?m)^Error: Can't generate completion scripts for '(.*?)'\.\n.*\n +(.+)$/#
    ) {
      "Erreur : « \($0.output.1) » n'est pas un interpréteur que les complétions connaissent ; acceptés : "
        + $0.output.2.split(separator: " ").joined(separator: ", ")
    }
    // The name and its value may stand on two lines.
    text = text.replacing(#/;(\s+)default:/#) { " ;\($0.output.1)par défaut :" }
    return text.replacing(#/(?m)^Error: /#, with: "Erreur : ")
      .replacing(#/(?m)^Help:  /#, with: "Aide : ")
  }

  /// What the parser writes word for word.
  private static let phrases: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "Utilisation : "),
    ("Usage: ", "Utilisation : "),
    ("ARGUMENTS:", "Arguments :"),
    ("OPTIONS:", "Options :"),
    ("SUBCOMMANDS:", "Commandes :"),
    ("[<options>]", "[options]"),
    ("<options>", "[options]"),
    ("<subcommand>", "<commande>"),
    ("(default as flag: ", "(sans valeur : "),
    ("(default: ", "(par défaut : "),
    ("(default)", "(par défaut)"),
    ("(values:", "(valeurs :"),
    ("Show the version.", "Affiche la version."),
    ("Show help information.", "Affiche cette aide."),
    // No apostrophe: it stands between two of them in the completions of shells.
    ("Show subcommand help information.", "Explique une commande."),
    ("for more information.", "pour en savoir plus."),
    ("for detailed help.", "pour l'aide d'une commande."),
    ("  See '", "  Voyez « "),
    ("--help' ", "--help » "),
    ("<commande>' ", "<commande> » "),
  ]
}
