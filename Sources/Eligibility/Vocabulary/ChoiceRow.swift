/// All that is known of a choice: how it is written, what helps to recognise it, what people call it.
package struct ChoiceRow: Hashable, Sendable {
  /// The choice in French, as it is printed beside a button or a number.
  package let label: String
  /// The choice among others on a line: the label, or less of it.
  package let brief: String
  /// One line in plain words.
  package let hint: String
  /// The usual ways to say it, beside its id and its label; case, accents, punctuation, small words
  /// and the endings of gender and number do not matter.
  package let names: [String]

  /// - Parameter brief: Less than the label, where that is too long among others.
  init(_ label: String, brief: String? = nil, hint: String, _ names: String...) {
    self.label = label
    self.brief = brief ?? label
    self.hint = hint
    self.names = names
  }

  private init(_ row: ChoiceRow, hint: String) {
    label = row.label
    brief = row.brief
    names = row.names
    self.hint = hint
  }

  /// The same with another hint.
  func hinting(_ hint: String) -> ChoiceRow { ChoiceRow(self, hint: hint) }
}
