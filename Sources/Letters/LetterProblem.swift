package import Eligibility
package import Forms

/// Why a letter cannot be written for a case.
package enum LetterProblem: Error, Equatable {
  /// The letter is not for this case; what is said instead, where something is.
  case unfit(String?)
  /// The answers do not tell what stands in the letter: the question to answer, with its answers.
  case undecided(Question, among: [Answer])
  /// A field must be filled in; its options that hold here, where it has some.
  case missing(Letter.Field, holding: [Letter.Option])
  /// What was chosen does not hold in this case; the options that do.
  case groundlessChoice(Letter.Field, Letter.Option, holding: [Letter.Option])
  /// There is no such field; those that there are.
  case unknownField(String, among: [String])
  /// There is no such choice; those that there are.
  case unknownChoice(Letter.Field, String, among: [Letter.Option])
  /// What was typed in a field cannot be.
  case wrongField(Letter.Field, FieldFault)

  /// What is wrong, in French.
  package var text: String {
    switch self {
    case .unfit(let instead):
      "cette lettre ne convient pas à ce cas"
        + (instead.map { " : " + ($0.hasSuffix(".") ? String($0.dropLast()) : $0) } ?? "")
    case .undecided(let question, let answers):
      "il manque une réponse, dont le texte dépend : \(question.rawValue) (\(question.text)) ; "
        + "réponses possibles : " + answers.map(\.id).joined(separator: ", ")
    case .missing(let field, let options):
      "il manque « \(field.label) » (\(field.id))" + Self.list(options)
    case .groundlessChoice(let field, let option, let options):
      "\(field.id) : « \(option.label) » ne tient pas dans ce cas" + Self.list(options)
    case .unknownField(let name, let accepted):
      "le champ « \(name) » n'existe pas ; champs acceptés : \(accepted.joined(separator: ", "))"
    case .unknownChoice(let field, let value, let options):
      "\(field.id) : « \(value) » n'est pas un choix" + Self.list(options)
    case .wrongField(let field, let fault):
      "\(field.id) (« \(field.label) ») : \(fault.message)"
    }
  }

  private static func list(_ options: [Letter.Option]) -> String {
    options.isEmpty
      ? ""
      : " ; choix possibles : " + options.map { "\($0.id) (\($0.label))" }.joined(separator: " ; ")
  }
}
