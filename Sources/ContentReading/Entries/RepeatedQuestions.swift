import Diagnostics

extension [EntryDraft] {
  /// The questions that two entries ask in the same words: a reader would not know which to open.
  ///
  /// What is not published may be meant for the place of another, and files of one name are told as
  /// such.
  var repeatedQuestions: [Fault] {
    var owners: [String: EntryDraft] = [:]
    return filter { !$0.isUnfinished }.compactMap { draft in
      guard let (question, place) = draft.question else { return nil }
      guard let first = owners[question] else {
        owners[question] = draft
        return nil
      }
      guard first.id.lowercased() != draft.id.lowercased() else { return nil }
      return Fault(
        .repetition, at: place,
        "« \(question) » est déjà la question de \(first.path) ; changez l'une des deux",
        severity: .warning)
    }
  }
}
