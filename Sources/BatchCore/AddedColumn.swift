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
  case balance = "droits-solde"
  case cap = "droits-plafond"
  case anticipation = "droits-anticipation"
  case estimate = "droits-estimation"
  case fromFormerHours = "couvert-dif"
  case fromAccount = "couvert-cpf"
  case fromAnticipation = "couvert-anticipation"
  case missing = "couvert-manque"
  case toEnter = "a-decrementer"
  case funded = "prise-en-charge"
  case fault = "erreur"

  /// The columns that are added where a file has columns to answer with.
  package static let answers = allCases.filter { $0.source == .answers }
  /// The columns that are added where a file has columns of the ledger.
  package static let rights = allCases.filter { $0.source == .ledger }

  /// The column that is added where a file has costs, and the rule of the authority is known.
  package static let costs = allCases.filter { $0.source == .costs }

  /// What a column comes from.
  enum Source {
    case answers, ledger, costs, row
  }

  /// What it comes from.
  var source: Source {
    switch self {
    case .state, .verdict, .request, .acquisition, .unit, .decider, .payer, .rules,
      .possibleVerdicts, .question, .link:
      .answers
    case .balance, .cap, .anticipation, .estimate, .fromFormerHours, .fromAccount,
      .fromAnticipation, .missing, .toEnter:
      .ledger
    case .funded: .costs
    case .fault: .row
    }
  }

  /// How its value is written in JSON.
  enum Form {
    case text, number
    /// Several ids: separated by spaces in CSV, a list in JSON.
    case list
  }

  /// How its value is written in JSON.
  var form: Form {
    switch self {
    case .rules, .possibleVerdicts: .list
    case .balance, .cap, .anticipation, .fromFormerHours, .fromAccount, .fromAnticipation,
      .missing, .toEnter, .funded:
      .number
    case .state, .verdict, .request, .acquisition, .unit, .decider, .payer, .question, .link,
      .estimate, .fault:
      .text
    }
  }
}

extension AddedColumn {
  /// The columns of a ruling, in the order of its packed fields, whose ids they bear.
  package static let ofRuling: [AddedColumn] = [
    .verdict, .request, .acquisition, .unit, .decider, .payer,
  ]
}
