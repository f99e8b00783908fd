/// A column that the batch adds to each row.
///
/// Raw values are the names that stand in the header and in JSON.
package enum AddedColumn: String, CaseIterable, Sendable {
  case state = "etat"
  case verdict
  case request = "demande"
  case acquisition
  case unit = "unite"
  case decider = "decideur"
  case payer = "payeur"
  case rules = "regles"
  case possibleVerdicts = "verdicts-possibles"
  case question
  case link = "lien"
  case fault = "erreur"

  /// Whether it holds several ids: separated by spaces in CSV, a list in JSON.
  var isList: Bool {
    switch self {
    case .rules, .possibleVerdicts: true
    case .state, .verdict, .request, .acquisition, .unit, .decider, .payer, .link, .question,
      .fault:
      false
    }
  }
}
