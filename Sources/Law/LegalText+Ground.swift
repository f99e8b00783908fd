extension LegalText {
  /// What a text is cited for.
  package enum Ground: Sendable {
    /// At least one rule cites it: the proof of the rules fails where none does.
    case rules
    /// Tables of amounts alone cite it: their tests fail where none does.
    case amounts
  }

  /// Which room must cite the text.
  ///
  /// The rooms of the rules and of the amounts do not know each other. Saying here which of them
  /// answers for a text lets each check its own share, and no text is left unchecked.
  package var ground: Ground {
    switch self {
    case .act1983Article22Quater, .decree2017Article3_1, .decree2026_127, .ctR6323_1, .ctR6323_2,
      .trainingSheetF3040, .formerHoursSheetF18090, .publicServiceGuide:
      .amounts
    case .cgfpL421_3, .cgfpL422_3, .cgfpL422_4, .cgfpL422_5, .cgfpL422_8, .cgfpL422_9,
      .cgfpL422_10, .cgfpL422_11, .cgfpL422_12, .cgfpL422_13, .cgfpL422_14, .cgfpL422_15,
      .cgfpL422_17, .cgfpL422_18, .cgfpL422_19, .cgfpL422_23, .cgfpL422_25, .cgfpL822_30,
      .cgfpL823_1, .cgfpL826_2, .cgfpR263_7, .cgfpR263_10, .cgfpR272_19, .cgfpR272_21, .crpaL231_4,
      .crpaL232_4, .cssL323_3_1, .ctL6323_2, .ctL6323_7, .ctL6323_20_1, .ctD6323_44,
      .decree2017Article2, .decree2017Article3, .decree2017Article4, .decree2017Article5,
      .decree2017Article6, .decree2017Article7, .decree2017Article8, .decree2017Article9,
      .decree2017Article10, .decree2017Article10_1, .decree2007Article1, .decree2007Article2,
      .decree2007Article3, .decree2007Article4, .decree2007Article28, .decree2007Article33,
      .decree2013GIP, .act2011Article109, .ordinance2021ElectedDIF, .depositsFundPage:
      .rules
    }
  }
}
