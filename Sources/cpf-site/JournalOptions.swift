import ArgumentParser

/// What a command may be told of what it says on standard error.
struct JournalOptions: ParsableArguments {
  /// How it says it.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case texte, json
  }

  @Flag(help: "Dit ce que chaque étape a coûté.")
  var verbose = false

  @Option(
    help: ArgumentHelp(
      "Forme de ce qui est dit sur la sortie d'erreur : texte, ou json, un objet par ligne.",
      valueName: "forme"))
  var journal = Format.texte
}
