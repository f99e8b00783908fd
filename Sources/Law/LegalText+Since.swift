extension LegalText {
  /// The day since which the text has stood in this form, its codification for a code; nothing where
  /// that day was not verified.
  package var since: CalendarDay? {
    switch self {
    case .cgfpL421_3, .cgfpL422_3, .cgfpL422_4, .cgfpL422_5, .cgfpL422_8, .cgfpL422_9,
      .cgfpL422_10, .cgfpL422_11, .cgfpL422_12, .cgfpL422_13, .cgfpL422_14, .cgfpL422_15,
      .cgfpL422_17, .cgfpL422_18, .cgfpL422_19, .cgfpL422_23, .cgfpL422_25, .cgfpL822_30,
      .cgfpL823_1, .cgfpL826_2:
      CalendarDay(2022, .march, 1)
    case .decree2017Article2, .decree2017Article4, .decree2017Article5, .decree2017Article6,
      .decree2017Article7, .decree2017Article8, .decree2017Article9, .decree2017Article10:
      CalendarDay(2017, .may, 11)
    case .decree2017Article3, .decree2017Article10_1:
      CalendarDay(2020, .january, 1)
    case .decree2007Article1, .decree2007Article2, .decree2007Article28, .decree2007Article33:
      CalendarDay(2022, .july, 25)
    case .decree2007Article3, .decree2007Article4:
      CalendarDay(2007, .december, 30)
    case .ctL6323_7, .ctR6323_2:
      CalendarDay(2024, .may, 2)
    case .ctR6323_1:
      CalendarDay(2019, .january, 1)
    case .decree2026_127:
      CalendarDay(2026, .february, 26)
    case .cgfpR263_7, .cgfpR263_10, .cgfpR272_19, .cgfpR272_21, .crpaL231_4, .crpaL232_4,
      .cssL323_3_1, .ctL6323_2, .ctL6323_20_1, .ctD6323_44, .decree2013GIP, .act2011Article109,
      .ordinance2021ElectedDIF, .depositsFundPage, .act1983Article22Quater, .decree2017Article3_1,
      .trainingSheetF3040, .formerHoursSheetF18090, .publicServiceGuide:
      nil
    }
  }
}
