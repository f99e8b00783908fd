import ArgumentParser
import Batch
import CommandLineTools
import DecisionTree
import Eligibility
import ModelContext

/// `cpf mcp`: the same answers for assistants, over the Model Context Protocol.
struct AssistantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Répond aux assistants par le protocole MCP, sur l'entrée et la sortie standard.",
    discussion: """
      Un assistant lance la commande et lui parle, un message JSON par ligne ; elle finit avec son \
      entrée. Rien n'est enregistré ni envoyé ailleurs.
      Outils : comprendre, verifier, droits, delais, chercher, lire. Docs/mcp.md dit comment \
      brancher un assistant.
      """)

  @Option(
    help: ArgumentHelp(
      "Dossier du site construit ; sinon CPF_SITE, puis _site.", valueName: "dossier"))
  var site: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Adresse complète du site, pour que l'assistant cite les pages ; sinon CPF_URL.",
      valueName: "adresse"))
  var base: String?

  /// How long a message may be: a sentence of a caller has a few hundred bytes.
  private static let limit = 1 << 20

  func run() throws {
    let assistant = try Assistant(at: site)
    let server = ToolServer(
      name: "cpf", title: "CPF des agents territoriaux", version: Console.version,
      instructions: Assistant.instructions(at: try SiteAddress(base)), tools: assistant.tools)
    do {
      try serve(server)
    } catch let refusal as BatchRefusal {
      throw Refusal(refusal.faults)
    } catch is ByteSink.BrokenPipe {
      // The assistant is gone: nobody reads any more.
    }
  }

  private func serve(_ server: ToolServer) throws {
    let source = try ByteSource("-")
    let sink = try ByteSink(nil, new: .ordinary)
    var splitter = LineSplitter(limit: Self.limit)
    func answer(_ lines: [Line]) throws {
      for line in lines {
        if let answer = server.answer(to: line) { try sink.write(answer + [0x0A]) }
      }
    }
    while true {
      let bytes = try source.read()
      if bytes.isEmpty { break }
      try answer(splitter.take(bytes))
    }
    try answer(splitter.finish())
  }
}
