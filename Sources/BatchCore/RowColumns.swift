/// The columns of a row, and what they make of it: those of the file, or the keys of one object.
struct RowColumns: Sendable {
  let names: ColumnNames
  let ending: RowEnding
  /// The columns with what a training costs, and their places; none where the rule of the authority
  /// is not known, so that nothing can be said of them.
  let costs: [(place: Int, column: CostColumn)]

  init(_ names: ColumnNames, _ form: RowEnding.Form, _ assessor: Assessor) {
    self.names = names
    let added = names.added.filter { assessor.caps != nil || $0.source != .costs }
    ending = RowEnding(form: form, added: added)
    costs = added.contains(.funded) ? names.costs : []
  }

  /// The keys of an object whose row has the columns of the file.
  init(_ names: ColumnNames, in file: RowColumns) {
    self.names = names
    ending = file.ending
    costs = file.ending.added.contains(.funded) ? names.costs : []
  }

  /// Whether a row holds numbers, beside answers, that something is worked out from.
  var hasNumbers: Bool { names.hasLedger || !costs.isEmpty }
}
