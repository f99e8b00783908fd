import Diagnostics
import Eligibility

/// Finds entries that cover one item and expect opposite things of one situation.
///
/// Two rows are opposed where no question is answered differently in them, the same field is
/// expected to differ, and the rules contradict at least one of the two. Rows that the rules
/// confirm are not: the one that answers more questions may rightly come to something else.
struct OppositionReview {
  private let drafts: [EntryDraft]

  init(_ drafts: [EntryDraft]) {
    self.drafts = drafts
  }

  /// One fault for each field on which two rows are opposed, at a row that the rules contradict.
  var faults: [Fault] {
    drafts.flatMap { draft in
      draft.cases.filter { !$0.contradicted.isEmpty }.flatMap { row in
        drafts.flatMap { other in faults(of: row, in: draft, against: other) }
      }
    }
  }

  private func faults(
    of row: CaseDraft, in draft: EntryDraft, against other: EntryDraft
  ) -> [Fault] {
    guard other.id != draft.id, let item = draft.covers.first(where: other.covers.contains) else {
      return []
    }
    return other.cases.filter { $0.isCompatible(with: row) }.flatMap { otherRow in
      row.opposedFields(to: otherRow).map { field, otherField in
        Fault(
          .opposedExpectations, at: field.place,
          "« \(draft.id) » et « \(other.id) », qui couvrent « \(item) », se contredisent : "
            + "\(field.name.rawValue) « \(field.value) » ici, « \(otherField.value) » là",
          notes: [
            "ici : \(row.situation)", "là, \(otherField.place.text) : \(otherRow.situation)",
          ])
      }
    }
  }
}

extension CaseDraft {
  /// Whether no question is answered differently in the two rows.
  fileprivate func isCompatible(with other: CaseDraft) -> Bool {
    finding.answers.allSatisfy { answer in
      other.finding.answers.allSatisfy { $0.question != answer.question || $0 == answer }
    }
  }

  /// The fields on which this row is wrong and the other differs; where both are wrong, the later
  /// of the two has the fault.
  fileprivate func opposedFields(
    to other: CaseDraft
  ) -> [(CaseExpectation.Field, CaseExpectation.Field)] {
    contradicted.compactMap { field in
      guard let otherField = other.expectation.fields.first(where: { $0.name == field.name }),
        otherField.value != field.value
      else { return nil }
      let isWrong = other.contradicted.contains { $0.name == field.name }
      return isWrong && field.place < otherField.place ? nil : (field, otherField)
    }
  }
}
