package import Law

extension Figure {
  /// The amount by the law of a day; a fault where no amount is known for it.
  ///
  /// The figures of 2017–2019 are those of these years, whatever the day.
  package func amount(on day: CalendarDay) throws(EntitlementFault) -> Amount {
    try reading(on: day).amount.get()
  }

  /// The tables that the amount is read in.
  package var topics: [Topic] { reading(on: Tables.checked).topics }

  /// The amount in French by the law of a day; where the calendar ended the last one and the next is
  /// awaited, the last one with these words, and where it was not read in a text, so marked.
  package func text(on day: CalendarDay) throws(EntitlementFault) -> String {
    guard let last = awaitedSince(day) else {
      let isToConfirm = topics.contains { $0.basis(on: day)?.standing == .toConfirm }
      return try amount(on: day).text + (isToConfirm ? " (à confirmer)" : "")
    }
    return try amount(on: last).text + " (montant de \(last.year), le nouveau est attendu)"
  }

  /// The last day on which an amount is known, where a later one is awaited on a day; nil where one
  /// is known, or none ever was.
  package func awaitedSince(_ day: CalendarDay) -> CalendarDay? {
    do {
      _ = try amount(on: day)
      return nil
    } catch {
      guard case .outsideTable(_, let days) = error, let last = days.last, last < day else {
        return nil
      }
      return last
    }
  }
}
