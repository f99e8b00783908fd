package import Law

/// What someone asks of the ledger: how many hours, and how they would cover a training.
///
/// It is read from texts, whoever typed them: flags of a command, cells of a row, lines of an
/// example. What it holds is sound: every fault was told at once when it was read.
package struct Inquiry: Sendable {
  /// The career, where a day of entry was given.
  package let career: Career?
  /// The account with its official balance, which wins over the career where there is one.
  package let official: Account?
  /// Hours of the training to cover, where there is one.
  package let training: Int?
  /// Whether the occupational doctor attests a risk of unfitness.
  package let isRiskAttested: Bool

  /// The fields that an inquiry takes, in the order in which they are explained.
  package static let fields: [EntitlementFault.Field] = [
    .entry, .balance, .asOf, .quotity, .period, .absence, .lowQualified, .diploma, .formerHours,
    .consumption,
    .contractEnd, .training, .unfitnessRisk,
  ]

  /// The last year of which hours are counted: a later one is typed wrongly, and each year is a line.
  package static let lastYear = 2099

  /// The day of a calculation, as every inquiry reads it.
  ///
  /// - Parameters:
  ///   - texts: what was typed for `au`.
  ///   - today: the day where nothing was typed.
  package static func day(
    _ texts: [String], today: CalendarDay
  ) throws(EntitlementFaults) -> CalendarDay {
    var reader = InquiryReader(texts.map { Input(.asOf, $0) }, taking: [.asOf])
    let day = reader.day(.asOf)
    guard reader.faults.isEmpty else { throw EntitlementFaults(reader.faults) }
    return day.value ?? today
  }

  /// A field with the text typed for it.
  package struct Input: Hashable, Sendable {
    /// The field.
    package let field: EntitlementFault.Field
    /// The text, without the blanks around it.
    let text: TypedText

    package init(_ field: EntitlementFault.Field, _ text: String) {
      self.field = field
      self.text = TypedText(text).trimmed
    }

    /// - Parameter text: in UTF-8.
    package init(_ field: EntitlementFault.Field, _ text: ArraySlice<UInt8>) {
      self.field = field
      self.text = TypedText(text).trimmed
    }
  }

  /// Reads texts, in any order; all that is wrong with them at once.
  ///
  /// - Parameters:
  ///   - inputs: the texts; `consomme`, `periode` and `absence` may come several times.
  ///   - today: the day of the calculation where none was typed.
  package init(_ inputs: [Input], today: CalendarDay) throws(EntitlementFaults) {
    var reader = InquiryReader(inputs, taking: Self.fields)
    let draft = InquiryDraft(&reader, today: today)
    let faults = reader.faults + draft.faults
    guard faults.isEmpty else { throw EntitlementFaults(faults) }
    career = draft.hasCareer ? draft.career : nil
    official = try draft.official
    training = draft.training.value
    isRiskAttested = draft.isRiskAttested.value ?? false
  }
}
