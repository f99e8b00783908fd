import Diagnostics
import Yams

/// An error of the YAML parser, told in French.
struct YAMLProblem {
  let kind: FaultKind
  let mark: YAMLValue.Mark
  let message: String

  /// - Parameter firstLine: The line of the file on which the text begins.
  init(_ error: any Error, in yaml: String, from firstLine: Int) {
    let unreadable = "\(Self.part(from: firstLine)) n'est pas du YAML lisible"
    guard let error = error as? YamlError else {
      self.init(.unreadableYAML, .start, unreadable)
      return
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      if let slip = YAMLSlip(behind: problem, on: mark.line, of: yaml) {
        self.init(.unreadableYAML, slip.mark, "\(unreadable) : \(slip.message)")
      } else if let opening = OpenQuote.first(in: yaml, before: mark.line) {
        self.init(
          .unreadableYAML, opening,
          "\(unreadable) : le guillemet ouvert ici n'est pas fermé sur cette ligne")
      } else {
        let hint = Self.french(problem).map { " : \($0)" } ?? ""
        self.init(.unreadableYAML, YAMLValue.Mark(mark), unreadable + hint)
      }
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "« \($0) »" }.joined(separator: ", ")
      self.init(
        .repeatedKey, YAMLValue.Mark(context.mark), "la clé \(names) est donnée deux fois")
    case .reader(_, let offset, _, _):
      let before = yaml.prefix(offset ?? 0).split(
        separator: "\n", omittingEmptySubsequences: false)
      let mark = YAMLValue.Mark(
        line: max(1, before.count), column: (before.last?.unicodeScalars.count ?? 0) + 1)
      self.init(.unreadableYAML, mark, "un caractère de contrôle n'est pas accepté ici")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      self.init(.unreadableYAML, .start, unreadable)
    }
  }

  private init(_ kind: FaultKind, _ mark: YAMLValue.Mark, _ message: String) {
    self.kind = kind
    self.mark = mark
    self.message = message
  }

  /// What begins on a line of a file: a list, a header, or a block of an answer.
  private static func part(from firstLine: Int) -> String {
    switch firstLine {
    case 1: "le fichier"
    case 2: "l'en-tête"
    case _: "le bloc"
    }
  }

  /// What the parser says, for someone who edits text; nil where that would help nobody.
  private static func french(_ problem: String) -> String? {
    switch problem {
    case "mapping values are not allowed in this context":
      "« : » inattendu ; mettez le texte entre guillemets"
    case "could not find expected ':'":
      "il manque « : » après une clé"
    case "did not find expected key":
      "il manque une clé ; vérifiez l'alignement et les guillemets"
    case "did not find expected ',' or ']'":
      "une liste « [ … ] » n'est pas fermée, ou il y manque une virgule"
    case "did not find expected ',' or '}'":
      "des accolades « { … } » ne sont pas fermées, ou il y manque une virgule"
    case "found unexpected end of stream":
      "un guillemet n'est pas fermé"
    case "found character that cannot start any token":
      "ce caractère ne peut pas commencer une valeur ; mettez le texte entre guillemets"
    case "found unknown escape character":
      "une barre oblique inverse n'est pas acceptée ici ; doublez-la"
    case "found undefined alias", "did not find expected alphabetic or numeric character":
      "« * » commence une valeur ; mettez le texte entre guillemets"
    case "did not find expected '-' indicator":
      "il manque un tiret de liste, ou l'alignement a changé"
    case "did not find expected node content":
      "il manque une valeur"
    case "but found another document":
      "un second « --- » n'est pas accepté"
    default:
      nil
    }
  }
}

extension YAMLValue.Mark {
  static let start = YAMLValue.Mark(line: 1, column: 1)

  init(_ mark: Yams.Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
