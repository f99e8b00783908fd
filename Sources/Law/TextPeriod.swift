/// The days on which a legal text stands.
package struct TextPeriod: Hashable, Sendable {
  /// The day since which the text stands in this form, its codification for a code; nil when that
  /// day was not verified.
  package let since: CalendarDay?
  /// What ends the text; nil while nothing does.
  package let succession: Succession?

  package init(since: CalendarDay? = nil, succession: Succession? = nil) {
    self.since = since
    self.succession = succession
  }

  /// Whether the text has ended on a day.
  package func hasEnded(on day: CalendarDay) -> Bool {
    succession.map { $0.day <= day } ?? false
  }
}

/// What ends a text, and what takes its words over.
package struct Succession: Hashable, Sendable {
  /// The first day on which the text no longer stands as it is cited.
  package let day: CalendarDay
  /// The act that ends it, such as « décret 2026-366 ».
  package let act: String
  /// Where its words stand from that day on; nil when nothing takes them over.
  package let successor: String?
  /// What becomes of the text itself.
  package let end: End
  /// How sure this is.
  package let standing: Standing

  /// What becomes of a text that another one takes over.
  package enum End: String, Sendable {
    /// It no longer exists.
    case repealed = "abroge"
    /// It goes on for others, in other words.
    case rewritten = "reecrit"
  }

  package init(
    on day: CalendarDay, by act: String, successor: String?, end: End = .repealed,
    standing: Standing = .verified
  ) {
    self.day = day
    self.act = act
    self.successor = successor
    self.end = end
    self.standing = standing
  }

  /// What takes the words over, and by which act; nil when nothing does.
  package var takeover: String? { successor.map { "\($0) (\(act))" } }

  /// What the title of the text adds from that day on: « repris au CGFP, livre IV ».
  package var mention: String {
    successor.map { "repris au \($0)" } ?? "abrogé le \(day.short)"
  }
}

extension Succession {
  /// Book IV of the regulatory part of the code général de la fonction publique, in force on
  /// 1 August 2026 (décret 2026-366 of 7 May 2026), whose numbers are not known yet.
  private static func bookFour(_ end: End = .repealed, _ standing: Standing = .verified)
    -> Succession
  {
    Succession(
      on: CalendarDay(2026, .august, 1), by: "décret 2026-366", successor: "CGFP, livre IV",
      end: end, standing: standing)
  }

  /// Repealed by the codification, article by article.
  static let codified = bookFour()
  /// Rewritten for others than the agents of the code, whom the codification now covers.
  static let codifiedAnew = bookFour(.rewritten)
  /// Taken over by the code itself, on 1 March 2022 (ordonnance 2021-1574).
  static let firstCodification = Succession(
    on: CalendarDay(2022, .march, 1), by: "ordonnance 2021-1574", successor: "CGFP")
  /// Codified by all accounts; its repeal was not read article by article.
  static let presumedCodified = bookFour(.repealed, .toConfirm)
}
