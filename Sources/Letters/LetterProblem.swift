/// Why a letter cannot be written for a case.
package enum LetterProblem: Error, Equatable {
  /// The letter is not for this case.
  case unfit
  /// A field must be filled in; its options that hold here, where it has some.
  case missing(Letter.Field, holding: [Letter.Option])
  /// What was chosen does not hold in this case; the options that do.
  case groundlessChoice(Letter.Field, Letter.Option, holding: [Letter.Option])
  /// There is no such field; those that there are.
  case unknownField(String, among: [String])
  /// There is no such choice; those that there are.
  case unknownChoice(Letter.Field, String, among: [Letter.Option])
  /// The text is no day that exists.
  case noDay(Letter.Field, String)
  /// The text is no whole number.
  case noNumber(Letter.Field, String)
  /// The text has too many letters.
  case tooLong(Letter.Field, count: Int)
  /// The text holds a control character.
  case controlCharacter(Letter.Field)

  /// How many letters a field may hold.
  package static let limit = 2000

  /// What is wrong, in French.
  package var text: String {
    switch self {
    case .unfit: "cette lettre ne convient pas à ce cas"
    case .missing(let field, let options):
      "il manque « \(field.label) » (\(field.id))" + Self.list(options)
    case .groundlessChoice(let field, let option, let options):
      "\(field.id) : « \(option.label) » ne tient pas dans ce cas" + Self.list(options)
    case .unknownField(let name, let accepted):
      "le champ « \(name) » n'existe pas ; champs acceptés : \(accepted.joined(separator: ", "))"
    case .unknownChoice(let field, let value, let options):
      "\(field.id) : « \(value) » n'est pas un choix" + Self.list(options)
    case .noDay(let field, let value):
      "\(field.id) : « \(value) » n'est pas un jour ; accepté : JJ/MM/AAAA ou AAAA-MM-JJ"
    case .noNumber(let field, let value):
      "\(field.id) : « \(value) » n'est pas un nombre entier"
    case .tooLong(let field, let count):
      "\(field.id) : \(count) caractères ; \(Self.limit) au plus sont acceptés"
    case .controlCharacter(let field):
      "\(field.id) : ce texte contient un caractère invisible qui n'a pas sa place ici"
    }
  }

  private static func list(_ options: [Letter.Option]) -> String {
    options.isEmpty
      ? ""
      : " ; choix possibles : " + options.map { "\($0.id) (\($0.label))" }.joined(separator: " ; ")
  }
}
