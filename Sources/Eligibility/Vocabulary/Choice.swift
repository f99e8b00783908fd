/// A closed set of answers to a question.
///
/// Raw values are the ids of the contract. The order of the cases is the order of the choices.
package protocol Choice: RawRepresentable<String>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {
  /// What is known of it.
  var row: ChoiceRow { get }
}

extension Choice {
  /// The choice in French.
  package var label: String { row.label }
}
