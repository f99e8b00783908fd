import ArgumentParser
import CommandLineTools
import DecisionTree
import Eligibility
import ModelContext

/// What assistants are answered with: the very parts that the commands use.
struct Assistant {
  /// The checker.
  let checker: Checker
  /// The entries that explain an answer, where a site is found.
  let library: EntryLibrary
  /// What sentences are read with; a fault where no site is found.
  let desk: Result<AdviserDesk, any Error>
  /// The entries in full; a fault where no site is found.
  let shelf: Result<EntryShelf, any Error>

  /// - Throws: `ValidationError` where the folder given holds no built site.
  init(at site: String?) throws {
    let library = try EntryLibrary(at: site)
    let checker = try library.checker()
    self.library = library
    self.checker = checker
    desk = Result { try AdviserDesk(checker, at: site) }
    shelf = Result { try EntryShelf(at: site) }
  }

  /// The tools, each named after its command.
  var tools: [Tool] {
    [comprehension, verification, rights, deadlines, search, reading]
  }

  /// Does some work of a command; what is wrong with its input is told in the command's words.
  static func answering(_ work: () throws -> any Encodable) throws(ToolFault) -> any Encodable {
    do {
      return try work()
    } catch let error as ValidationError {
      throw ToolFault(error.message)
    } catch let error as Refusal {
      throw ToolFault(error.text)
    } catch {
      throw ToolFault("cette demande n'a pas pu être traitée : \(error)")
    }
  }

  /// What an assistant should know before it calls a tool.
  static func instructions(at site: SiteAddress) -> String {
    let address =
      site.text.map { "Les adresses « lien » et « url » partent de \($0)" }
      ?? "Les adresses « lien » et « url » partent de la racine du site"
    return """
      Réponses vérifiées sur le compte personnel de formation (CPF) des agents publics \
      territoriaux : peut-on l'utiliser, qui décide, qui paie, selon le statut et la position. \
      Donnez à « comprendre » la phrase de la personne, telle quelle. Si « question » est là, la \
      réponse en dépend : posez cette question, puis passez toutes les réponses à « verifier ». \
      Dites le verdict comme « a-dire » le dit, avec les articles de « regles » et la date \
      « a-jour-au » ; n'ajoutez aucune règle de votre cru. Ce qui est « a-confirmer » se dit tel. \
      Quand « verdict » vaut « a-verifier », les textes ne tranchent pas : dites-le, et envoyez \
      vers le service des ressources humaines. \(address). Ce n'est pas un avis juridique.
      """
  }
}

extension JSONValue {
  /// What a person would have typed: a text, a number, « oui » or « non »; nil for anything else.
  var typed: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .bool(let isTrue): isTrue ? "oui" : "non"
    case .null, .list, .object: nil
    }
  }

  /// The same for each value of a list, or for this one alone.
  ///
  /// - Throws: Where a value is nothing that could be typed.
  func texts(of name: String) throws(ToolFault) -> [String] {
    let values = if case .list(let values) = self { values } else { [self] }
    var texts: [String] = []
    for value in values {
      guard let text = value.typed else {
        throw ToolFault("\(name) : on attend un texte, un nombre, ou une liste de textes")
      }
      texts.append(text)
    }
    return texts
  }
}

extension Tool.Arguments {
  /// A text that the tool cannot do without.
  ///
  /// - Throws: Where it is no text, or a blank one.
  func sentence(_ name: String) throws(ToolFault) -> String {
    guard let text = self[name]?.text, text.contains(where: { !$0.isWhitespace }) else {
      throw ToolFault("\(name) : on attend un texte, et il ne doit pas être vide")
    }
    return text
  }
}
