extension LegalText {
  /// Where and when the text was read.
  var source: LegalSource {
    switch self {
    case .cgfpL422_4, .cgfpL422_5, .cgfpL422_8, .cgfpL422_9, .cgfpL422_10, .cgfpL422_11,
      .cgfpL422_12, .cgfpL422_13, .cgfpL422_14, .cgfpL422_17, .cgfpL422_18, .cgfpL422_19,
      .cgfpL422_25, .cgfpL822_30, .cgfpL823_1, .cgfpL826_2, .cgfpR263_10, .cgfpR272_21, .cgfpL421_3,
      .cgfpL422_3, .cgfpL422_15, .cgfpL422_23, .cgfpR263_7, .cgfpR272_19:
      .publicServiceCode
    case .crpaL231_4, .crpaL232_4:
      .publicRelationsCode
    case .cssL323_3_1:
      .socialSecurityCode
    case .ctL6323_2:
      .labourCode.seen(on: CalendarDay(2024, .september, 15))
    case .ctL6323_7, .ctL6323_20_1, .ctR6323_1, .ctR6323_2:
      .labourCode
    case .ctD6323_44:
      .labourCode.seen(on: CalendarDay(2026, .february, 27))
    case .decree2017Article2, .decree2017Article3, .decree2017Article4, .decree2017Article6,
      .decree2017Article7, .decree2017Article8, .decree2017Article9, .decree2017Article10,
      .decree2017Article10_1, .decree2017Article5, .decree2017Article3_1:
      .decree2017
    case .decree2007Article28, .decree2007Article33, .decree2007Article1, .decree2007Article2,
      .decree2007Article3, .decree2007Article4:
      .decree2007
    case .depositsFundPage:
      LegalSource(
        url: "https://financeurs.moncompteformation.gouv.fr/espace-public/"
          + "employeurs-publics-les-droits-formation-de-vos-agents",
        seen: CalendarDay(2026, .november, 20))
    case .trainingSheetF3040:
      LegalSource(
        url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F3040",
        seen: CalendarDay(2026, .november, 20))
    case .formerHoursSheetF18090:
      LegalSource(
        url: "https://www.carrieres-publiques.com/", seen: CalendarDay(2026, .november, 20))
    case .publicServiceGuide:
      LegalSource(
        url: "https://cpformation.com/compte-personnel-de-formation/cpf-agents-publics/"
          + "se-former-pendant-ou-en-hors-du-temps-de-travail",
        seen: CalendarDay(2026, .november, 20))
    case .act1983Article22Quater:
      .search("83-634", seen: CalendarDay(2026, .november, 20))
    case .decree2026_127:
      .search("2026-127", seen: CalendarDay(2026, .november, 20))
    case .decree2013GIP:
      .search("2013-292", seen: CalendarDay(2026, .november, 20))
    case .act2011Article109:
      .search("2011-525", seen: CalendarDay(2026, .november, 20))
    case .ordinance2021ElectedDIF:
      LegalSource(
        url: "https://legal.tricoteuses.fr/articles/JORFARTI000043023265",
        seen: CalendarDay(2026, .november, 20))
    }
  }
}
