import Eligibility
import ModelContext

extension Assistant {
  /// `comprendre`, as `cpf comprendre --json`.
  var comprehension: Tool {
    Tool(
      "comprendre", title: "Comprendre une phrase",
      description: """
        Lit la phrase d'une personne sur son CPF (« je suis titulaire en CLM, je veux un bilan ») : \
        ce qu'elle établit, mot par mot, puis le verdict ou la question qui manque, et les fiches \
        les plus proches. Rien n'est supposé. À appeler d'abord.
        """,
      parameters: [
        Tool.Parameter(
          "phrase", .text("La phrase, telle quelle, fautes comprises."), isRequired: true)
      ],
      output: SentenceDocument.schema
    ) { [desk] arguments throws(ToolFault) in
      let sentence = try arguments.sentence("phrase")
      return try Self.answering { try desk.get().document(sentence) }
    }
  }

  /// `chercher`, as `cpf chercher --json`.
  var search: Tool {
    let limits = 1...100
    return Tool(
      "chercher", title: "Chercher des fiches",
      description: """
        Trouve les fiches qui répondent à une question posée avec les mots de tous les jours ; \
        fautes et abréviations sont comprises. « lire » donne ensuite une fiche entière.
        """,
      parameters: [
        Tool.Parameter("mots", .text("La question, ou quelques mots."), isRequired: true),
        Tool.Parameter(
          "nombre",
          .whole("Combien de fiches, de \(limits.lowerBound) à \(limits.upperBound) ; 5 sinon.")),
      ],
      output: FoundEntries.schema
    ) { [desk, shelf] arguments throws(ToolFault) in
      let words = try arguments.sentence("mots")
      let count: Int
      switch arguments["nombre"] {
      case nil: count = 5
      case .integer(let number)? where limits.contains(number): count = number
      case _?:
        throw ToolFault(
          "nombre : le nombre de fiches va de \(limits.lowerBound) à \(limits.upperBound)")
      }
      return try Self.answering {
        FoundEntries(
          SearchFindings(
            Array(words.utf8), in: try desk.get().index, limit: count, namedBy: try shelf.get()))
      }
    }
  }

  /// `lire`, as `cpf lire --json`.
  var reading: Tool {
    Tool(
      "lire", title: "Lire une fiche",
      description: """
        Donne une fiche entière, avec ses textes et le jour où elle a été vérifiée, par le nom que \
        « chercher », « comprendre » ou « verifier » donnent.
        """,
      parameters: [
        Tool.Parameter(
          "id", .text("Le nom de la fiche, tel que « detachement »."), isRequired: true)
      ],
      output: ExportedEntry.schema
    ) { [shelf] arguments throws(ToolFault) in
      let id = try arguments.sentence("id")
      return try Self.answering { try shelf.get().entry(id, orBy: "outil chercher") }
    }
  }
}

/// The entries that a question finds, as an object: the protocol wants one.
struct FoundEntries: Encodable {
  private let fiches: [SearchFindings.Document]
  private let inconnus: String?
  private let coupe: Bool?

  init(_ findings: SearchFindings) {
    fiches = findings.documents
    inconnus = findings.unknownWords
    coupe = findings.cutNotice == nil ? nil : true
  }
}
