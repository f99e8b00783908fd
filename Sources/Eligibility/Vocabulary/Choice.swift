/// A closed set of answers to a question.
///
/// Raw values are the ids of the contract. The order of the cases is the order of the choices.
package protocol Choice: RawRepresentable<String>, CaseIterable, Hashable, Sendable
where AllCases == [Self] {
  /// The choice in French, as it is printed beside a button or a number.
  var label: String { get }
  /// The choice among others on a line: the label, or less of it.
  var brief: String { get }
  /// What helps to recognise it, and what people call it.
  var usage: Usage { get }
}

extension Choice {
  package var brief: String { label }
}
