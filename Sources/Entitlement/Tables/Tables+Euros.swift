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
      since: reform, CitizensAccount(perActivity: Euros(240), cap: Euros(720), perHour: Euros(12)),
      .ctD5151_14, checked: checked))

  /// Euros a year for elected persons; one publisher alone reports the order of 2026.
  package static let electedYearly = Table(
    .electedYearly,
    .init(
      from: CalendarDay(2021, .july, 23), to: CalendarDay(2026, .november, 30), Euros(400),
      .electedOrder2021),
    [
      .init(
        since: electedOrder2026, Euros(600), .electedOrder2026, checked: checked,
        standing: .toConfirm)
    ])

  /// The most euros that elected persons hold; one publisher alone reports the order of 2026.
  package static let electedCap = Table(
    .electedCap,
    .init(
      from: CalendarDay(2021, .july, 23), to: CalendarDay(2021, .december, 31), Euros(1500),
      .electedOrder2021),
    [
      .init(
        from: CalendarDay(2022, .january, 1), to: CalendarDay(2023, .march, 29), Euros(700),
        .electedOrder2021),
      .init(
        from: CalendarDay(2023, .march, 30), to: CalendarDay(2026, .november, 30), Euros(800),
        .electedOrder2023),
      .init(
        since: electedOrder2026, Euros(1200), .electedOrder2026, checked: checked,
        standing: .toConfirm),
    ])

  /// The day from which the order of 2026 is said to apply.
  private static let electedOrder2026 = CalendarDay(2026, .december, 1)

  /// Euros a year for employees of the private sector.
  package static let privateScale = Table(
    .privateScale,
    .init(
      since: privateReform, EuroScale(base: Euros(500), cap: Euros(5000)), .ctR6323_1,
      checked: checked))

  /// The same without a diploma of level 3, once this is declared.
  package static let raisedPrivateScale = Table(
    .raisedPrivateScale,
    .init(
      since: privateReform, EuroScale(base: Euros(800), cap: Euros(8000)), .ctR6323_3_1,
      checked: checked))

  /// The day since which accounts of the private sector are in euros.
  private static let privateReform = CalendarDay(2019, .january, 1)

  /// What the holder of an account in euros pays for a training; each year sets it anew.
  package static let participation = Table(
    .participation,
    .init(
      from: CalendarDay(2024, .may, 2), to: CalendarDay(2024, .december, 31), Euros(100),
      .ctR6323),
    [
      .init(2025...2025, Euros(102, cents: 23), .ctR6323),
      .init(
        from: CalendarDay(2026, .january, 1), to: CalendarDay(2026, .april, 1),
        Euros(103, cents: 20), .ctR6323),
      .init(
        from: CalendarDay(2026, .april, 2), to: CalendarDay(2026, .december, 31), Euros(150),
        .ctR6323),
    ])

  /// The most rights in euros for a training of the specific directory, basic skills apart.
  package static let specificDirectoryCap = Table(.specificDirectoryCap, cap2026(Euros(1500)))

  /// The most rights in euros for a skills assessment.
  package static let skillsAssessmentCap = Table(.skillsAssessmentCap, cap2026(Euros(1600)))

  /// The most rights in euros for a driving licence of light vehicles.
  package static let licenceCap = Table(.licenceCap, cap2026(Euros(900)))

  private static func cap2026(_ amount: Euros) -> Dated<Euros>.Period {
    .init(since: CalendarDay(2026, .february, 26), amount, .decree2026_127, checked: checked)
  }
}
