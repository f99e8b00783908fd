/// The two answers to a plain question.
package enum YesNo: String, Choice {
  case no = "non"
  case yes = "oui"

  /// The words alone: a question that has this answer gives its own hint (`Question+Rows.swift`).
  package var row: ChoiceRow {
    switch self {
    case .no:
      ChoiceRow(
        "Non",
        hint: "Non.", "n", "faux", "false", "0")
    case .yes:
      ChoiceRow(
        "Oui",
        hint: "Oui.", "o", "vrai", "true", "1", "x")
    }
  }
}
