import CommonMark
import Diagnostics
import Markup

/// What an answer must look like.
struct BodyCheck {
  let faults: [Fault]

  /// - Parameter count: How many lines of the file come before the body.
  init(_ body: Document, _ path: String, after count: Int) {
    func place(_ position: SourcePosition) -> Place {
      Place(path, line: position.line + count, column: position.column)
    }
    var faults: [Fault] = []
    switch body.blocks.first?.content {
    case .paragraph: break
    case nil:
      faults.append(
        Fault(.emptyAnswer, at: Place(path, line: count), "la fiche n'a pas de réponse"))
    case .heading, .list, .quote, .code, .table, .thematicBreak:
      faults.append(
        Fault(
          .answerWithoutSentence, at: place(body.blocks[0].position),
          "la réponse commence par un paragraphe dont la première phrase répond"))
    }
    self.faults = faults + Self.headingFaults(body, path, after: count)
  }

  /// The headings that would compete with the title of the page, skip a level, or say again what
  /// another says: who reads by ear finds a part by its heading.
  static func headingFaults(_ body: Document, _ path: String, after count: Int) -> [Fault] {
    var faults: [Fault] = []
    var above = 1
    var lines: [String: Int] = [:]
    for block in body.blocks {
      guard case .heading(let level, _, let inlines) = block.content else { continue }
      let line = block.position.line + count
      let place = Place(path, line: line, column: block.position.column)
      if level == 1 {
        faults.append(Fault(.topHeading, at: place, "la page a déjà un titre ; commencez à « ## »"))
      } else if level > above + 1 {
        let (found, accepted) = (String(repeating: "#", count: level), above + 1)
        faults.append(
          Fault(
            .skippedHeading, at: place,
            "ce titre saute un niveau : « \(found) » ; après celui qui le précède, « "
              + String(repeating: "#", count: accepted) + " » au plus", severity: .warning))
      }
      above = level
      guard level == 2 else { continue }
      let words = inlines.plainText
      if let first = lines[words] {
        faults.append(
          Fault(
            .repetition, at: place,
            "le titre « \(words) » est déjà donné à la ligne \(first) ; changez l'un des deux",
            severity: .warning))
      } else {
        lines[words] = line
      }
    }
    return faults
  }
}

extension Fault {
  /// A defect of Markdown, as a fault of a file.
  init(_ defect: MarkdownDefect, in path: String, after count: Int) {
    let (kind, message): (FaultKind, String) =
      switch defect.kind {
      case .rawHTML(let html):
        (.refusedHTML, "le HTML n'est pas accepté : « \(html) » ; écrivez-le en Markdown")
      case .image(let source):
        (.refusedImage, "les images ne sont pas acceptées : « \(source) »")
      case .refusedLink(let destination):
        (
          .refusedLink,
          "le lien « \(destination) » n'est pas accepté ; on attend une fiche, "
            + LinkDestination.schemes.map { "\($0):" }.joined(separator: ", ")
        )
      case .unfitCharacter(let scalar):
        (.unfitCharacter, "le caractère invisible \(scalar.number) n'est pas accepté")
      case .tooDeep(let limit):
        (.deepNesting, "trop de niveaux imbriqués ; \(limit) au plus sont acceptés")
      case .outOfMemory:
        (.outOfMemory, "la mémoire a manqué pour lire ce texte")
      }
    self.init(
      kind,
      at: Place(path, line: defect.position.line + count, column: defect.position.column),
      message)
  }
}
