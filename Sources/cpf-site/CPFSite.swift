import ArgumentParser
import CommandLineTools

/// The generator of the site.
struct CPFSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cpf-site",
    abstract: "Construit le site du CPF des agents territoriaux.",
    version: Console.version,
    subcommands: [
      Build.self, Serve.self, Lint.self, NewEntry.self, Texts.self, ConvertContent.self,
    ])
}

@main
enum GeneratorProgram {
  static func main() async {
    await Console.run(CPFSite.self)
  }
}
