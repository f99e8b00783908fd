/// A text that the rules or the tables of amounts cite, known to this program without any file.
///
/// The raw value is the id that content uses (`textes:`). Texts that only pages cite are declared
/// in `Content/textes.yml`; an id lives in one of the two places, never in both. What is known of a
/// text stands in its row (`LegalText+Row.swift`); the proof of the rules names a text that no rule
/// and no table of amounts cites.
// swift-format-ignore: AlwaysUseLowerCamelCase — « L422_4 » reads as the article does.
package enum LegalText: String, CaseIterable, Sendable {
  // Code général de la fonction publique
  case cgfpL6 = "cgfp-l6"
  case cgfpL7 = "cgfp-l7"
  case cgfpL212_1 = "cgfp-l212-1"
  case cgfpL421_3 = "cgfp-l421-3"
  case cgfpL422_3 = "cgfp-l422-3"
  case cgfpL422_4 = "cgfp-l422-4"
  case cgfpL422_5 = "cgfp-l422-5"
  case cgfpL422_8 = "cgfp-l422-8"
  case cgfpL422_9 = "cgfp-l422-9"
  case cgfpL422_10 = "cgfp-l422-10"
  case cgfpL422_11 = "cgfp-l422-11"
  case cgfpL422_12 = "cgfp-l422-12"
  case cgfpL422_13 = "cgfp-l422-13"
  case cgfpL422_14 = "cgfp-l422-14"
  case cgfpL422_15 = "cgfp-l422-15"
  case cgfpL422_17 = "cgfp-l422-17"
  case cgfpL422_18 = "cgfp-l422-18"
  case cgfpL422_19 = "cgfp-l422-19"
  case cgfpL422_21 = "cgfp-l422-21"
  case cgfpL422_22 = "cgfp-l422-22"
  case cgfpL422_23 = "cgfp-l422-23"
  case cgfpL422_24 = "cgfp-l422-24"
  case cgfpL422_25 = "cgfp-l422-25"
  case cgfpL422_28 = "cgfp-l422-28"
  case cgfpL452_38 = "cgfp-l452-38"
  case cgfpL531_1 = "cgfp-l531-1"
  case cgfpL533_3 = "cgfp-l533-3"
  case cgfpL542_9 = "cgfp-l542-9"
  case cgfpL542_10 = "cgfp-l542-10"
  case cgfpL612_4 = "cgfp-l612-4"
  case cgfpL631_3 = "cgfp-l631-3"
  case cgfpL631_9 = "cgfp-l631-9"
  case cgfpL632_2 = "cgfp-l632-2"
  case cgfpL633_2 = "cgfp-l633-2"
  case cgfpL634_1 = "cgfp-l634-1"
  case cgfpL822_30 = "cgfp-l822-30"
  case cgfpL823_1 = "cgfp-l823-1"
  case cgfpL826_2 = "cgfp-l826-2"
  case cgfpR263_7 = "cgfp-r263-7"
  case cgfpR263_10 = "cgfp-r263-10"
  case cgfpR272_19 = "cgfp-r272-19"
  case cgfpR272_21 = "cgfp-r272-21"

  // Other codes
  case cjaL213_11 = "cja-l213-11"
  case cjaL213_13 = "cja-l213-13"
  case cjaR213_10 = "cja-r213-10"
  case cjaR421_1 = "cja-r421-1"
  case cjaR421_2 = "cja-r421-2"
  case cjaR421_5 = "cja-r421-5"
  case cjaR421_7 = "cja-r421-7"
  case crpaL231_4 = "crpa-l231-4"
  case crpaL232_4 = "crpa-l232-4"
  case crpaL411_2 = "crpa-l411-2"
  case cssL323_3_1 = "css-l323-3-1"

  // Code du travail
  case ctL1411_1 = "ct-l1411-1"
  case ctL6323_2 = "ct-l6323-2"
  case ctL6323_7 = "ct-l6323-7"
  case ctL6323_20_1 = "ct-l6323-20-1"
  case ctR6323_1 = "ct-r6323-1"
  case ctR6323_3_1 = "ct-r6323-3-1"
  case ctR6323 = "ct-r6323"
  case ctR6323_43 = "ct-r6323-43"
  case ctD6323_44 = "ct-d6323-44"
  case ctD5151_14 = "ct-d5151-14"

  // Décret 2017-928, taken over by book IV of the code
  case decree2017Article2 = "decret-2017-928-art-2"
  case decree2017Article3 = "decret-2017-928-art-3"
  case decree2017Article3_1 = "decret-2017-928-art-3-1"
  case decree2017Article3_2 = "decret-2017-928-art-3-2"
  case decree2017Article4 = "decret-2017-928-art-4"
  case decree2017Article5 = "decret-2017-928-art-5"
  case decree2017Article6 = "decret-2017-928-art-6"
  case decree2017Article7 = "decret-2017-928-art-7"
  case decree2017Article8 = "decret-2017-928-art-8"
  case decree2017Article9 = "decret-2017-928-art-9"
  case decree2017Article10 = "decret-2017-928-art-10"
  case decree2017Article10_1 = "decret-2017-928-art-10-1"

  // Décret 2007-1845
  case decree2007Article3 = "decret-2007-1845-art-3"
  case decree2007Article4 = "decret-2007-1845-art-4"
  case decree2007Article28 = "decret-2007-1845-art-28"
  case decree2007Article33 = "decret-2007-1845-art-33"

  // Acts, ordinances and other decrees
  case decree2007Article1_2 = "decret-2007-1845-art-1-2"
  case decree2007Article11 = "decret-2007-1845-art-11"
  case decree2007Article15 = "decret-2007-1845-art-15"
  case decree2007Article20 = "decret-2007-1845-art-20"
  case decree2007Article21 = "decret-2007-1845-art-21"
  case decree2007Article26 = "decret-2007-1845-art-26"
  case decree2007Article29 = "decret-2007-1845-art-29"
  case decree2007Article42 = "decret-2007-1845-art-42"
  case decree2007Article43 = "decret-2007-1845-art-43"
  case decree2008Article6 = "decret-2008-580-art-6"
  case decree1987 = "decret-87-602"
  case decree1988 = "decret-88-145"
  case decree2022Mediation = "decret-2022-433"
  case decree2022Priority = "decret-2022-1043"
  case decree2026Participation = "decret-2026-234"
  case circular2017 = "circulaire-2017-05-10"
  case decree2013GIP = "decret-2013-292"
  case decree2026_127 = "decret-2026-127"
  case act1983Article22Quater = "loi-83-634-art-22-quater"
  case act2011Article109 = "loi-2011-525-art-109"
  case ordinance2021ElectedDIF = "ordonnance-2021-45"
  case electedOrder2021 = "arrete-2021-07-12-elus"
  case electedOrder2023 = "arrete-2023-03-27-elus"
  case electedOrder2026 = "arrete-2026-08-28-elus"

  // Official sheets
  case depositsFundPage = "cdc-employeurs-publics"
  case publicServiceGuide = "guide-dgafp-cpf"
  case formerHoursSheetF18090 = "fiche-f18090"

  /// The full reference: what the text is called, what it says, where and when it was read.
  package var reference: LegalReference {
    let row = row
    return LegalReference(
      id: rawValue, title: row.title, subject: row.subject, url: row.source.url,
      seen: row.source.seen, reading: row.source.reading, period: row.period,
      extract: extract)
  }

  /// The short citation as it is right on a day, with the day of the version that was read.
  package func datedTitle(on day: CalendarDay) -> String {
    let reference = reference
    return "\(reference.title(on: day)), \(reference.reading.mention) \(reference.seen.short)"
  }

  /// The day since which the text stands in this form; nil when that day was not verified.
  package var since: CalendarDay? { row.period.since }

  /// An `https` address where the text stands.
  package var url: String { row.source.url }

  /// The line of this package where the text's address stands.
  package var addressLine: SourceLine { row.source.line }
}
