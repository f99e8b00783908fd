package import Law

/// Euros that every year adds to an account, and where it stops.
package struct EuroScale: Hashable, Sendable {
  /// For a year at half time or more.
  package let base: Euros
  /// The most that the account holds.
  package let cap: Euros
}

/// The account of those who serve the community (CEC), which adds to the others.
package struct CitizensAccount: Hashable, Sendable {
  /// For each activity.
  package let perActivity: Euros
  /// The most that the account holds.
  package let cap: Euros
  /// What one hour of training takes from it.
  package let perHour: Euros

  /// How many hours of training a full account pays.
  package var hours: Int { cap.cents / perHour.cents }
}

extension Tables {
  /// Euros credited for each activity of the citizens' account, its cap, and its rate.
  package static let citizensAccount = Table(
    .citizensAccount,
    .init(
      2020...2026, CitizensAccount(perActivity: Euros(240), cap: Euros(720), perHour: Euros(12)),
      .trainingSheetF3040))

  /// Euros a year for elected persons.
  package static let electedYearly = Table(
    .electedYearly,
    .init(from: CalendarDay(2023, .march, 1), to: end, Euros(400), .ordinance2021ElectedDIF))

  /// The most euros that elected persons hold.
  package static let electedCap = Table(
    .electedCap,
    .init(2021...2021, Euros(1500), .ordinance2021ElectedDIF),
    [
      .init(
        from: CalendarDay(2022, .january, 1), to: CalendarDay(2023, .february, 28), Euros(700),
        .ordinance2021ElectedDIF),
      .init(from: CalendarDay(2023, .march, 1), to: end, Euros(800), .ordinance2021ElectedDIF),
    ])

  /// Euros a year for employees of the private sector.
  package static let privateScale = Table(
    .privateScale, .init(2019...2026, EuroScale(base: Euros(500), cap: Euros(5000)), .ctR6323_1))

  /// The same without a diploma of level 3; the article that says so was not read.
  package static let raisedPrivateScale = Table(
    .raisedPrivateScale,
    .init(
      2019...2026, EuroScale(base: Euros(800), cap: Euros(8000)), .ctR6323_1, standing: .toConfirm))

  /// What the holder of an account in euros pays for a training.
  package static let participation = Table(
    .participation,
    .init(
      from: CalendarDay(2024, .may, 2), to: CalendarDay(2024, .december, 31), Euros(100),
      .ctR6323),
    [
      .init(2025...2025, Euros(102, cents: 23), .ctR6323),
      .init(2026...2026, Euros(103, cents: 20), .ctR6323),
    ])

  /// The most rights in euros for a training of the specific directory, basic skills apart.
  package static let specificDirectoryCap = Table(.specificDirectoryCap, cap2026(Euros(1500)))

  /// The most rights in euros for a skills assessment.
  package static let skillsAssessmentCap = Table(.skillsAssessmentCap, cap2026(Euros(1600)))

  /// The most rights in euros for a driving licence of light vehicles.
  package static let licenceCap = Table(.licenceCap, cap2026(Euros(900)))

  private static func cap2026(_ amount: Euros) -> Dated<Euros>.Period {
    .init(from: CalendarDay(2026, .february, 26), to: end, amount, .decree2026_127)
  }
}
