import Diagnostics
import Yams

/// An error of the YAML parser, told in French.
struct YAMLProblem {
  let kind: FaultKind
  let mark: YAMLValue.Mark
  let message: String

  init(_ error: any Error, in yaml: String) {
    guard let error = error as? YamlError else {
      self.init(.unreadableYAML, .start, Self.unreadable)
      return
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      if let opening = OpenQuote.first(in: yaml, before: mark.line) {
        self.init(
          .unreadableYAML, opening,
          "\(Self.unreadable) : le guillemet ouvert ici n'est pas fermé sur cette ligne")
      } else {
        self.init(.unreadableYAML, YAMLValue.Mark(mark), Self.french(problem))
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
      self.init(.unreadableYAML, .start, Self.unreadable)
    }
  }

  private init(_ kind: FaultKind, _ mark: YAMLValue.Mark, _ message: String) {
    self.kind = kind
    self.mark = mark
    self.message = message
  }

  private static let unreadable = "l'en-tête n'est pas du YAML lisible"

  /// What the parser says, for someone who edits text.
  private static func french(_ problem: String) -> String {
    let hint =
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
        "ce caractère ne peut pas commencer une valeur ; mettez le texte entre guillemets "
          + "(les tabulations ne sont pas acceptées)"
      case "found unknown escape character":
        "une barre oblique inverse n'est pas acceptée ici ; doublez-la"
      case "found undefined alias", "did not find expected alphabetic or numeric character":
        "« * » commence une valeur ; mettez le texte entre guillemets"
      case "did not find expected '-' indicator":
        "il manque un tiret de liste, ou l'alignement a changé"
      case "did not find expected node content":
        "il manque une valeur"
      case "but found another document":
        "un second « --- » n'est pas accepté dans l'en-tête"
      default:
        ""
      }
    return hint.isEmpty ? unreadable : "\(unreadable) : \(hint)"
  }
}

extension YAMLValue.Mark {
  static let start = YAMLValue.Mark(line: 1, column: 1)

  init(_ mark: Yams.Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
