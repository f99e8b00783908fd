/// A publication in which the cited texts were read.
///
/// Articles of one code share its consolidated page: a code is read as a whole, at one date.
struct LegalSource: Sendable {
  /// An `https` address.
  let url: String
  /// The day of the version that was read.
  let seen: CalendarDay
  /// Whether the text itself was read there, or a document that reports it.
  let reading: LegalReference.Reading
  /// What ends the articles of this source; nil while nothing does.
  let succession: Succession?
  /// The line of this package where the address stands: the one to mend when the page moves.
  let line: SourceLine

  init(
    url: String, seen: CalendarDay, reading: LegalReference.Reading = .text,
    then succession: Succession? = nil, file: String = #fileID, line: Int = #line
  ) {
    self.url = url
    self.seen = seen
    self.reading = reading
    self.succession = succession
    self.line = SourceLine(file: file, number: line)
  }

  /// Code général de la fonction publique, in a copy whose texts are those of 2 July 2025: its later
  /// dates changed no word.
  static let publicServiceCode = LegalSource(
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551",
    seen: CalendarDay(2025, .july, 2))

  /// Code des relations entre le public et l'administration, version of 20 August 2026.
  static let publicRelationsCode = LegalSource(
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350",
    seen: CalendarDay(2026, .august, 20))

  /// Code du travail; no copy of it was read as a whole: each article says the day of the copy in
  /// which it was read, with ``seen(on:)``, or of the document that reports it, with
  /// ``reported(on:)``.
  static let labourCode = LegalSource(
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050",
    seen: CalendarDay(2026, .november, 20))

  /// Code de la sécurité sociale.
  static let socialSecurityCode = LegalSource(
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189",
    seen: CalendarDay(2026, .november, 20))

  /// Code de justice administrative, in a copy whose texts are those of 2 July 2025.
  static let administrativeJusticeCode = LegalSource(
    url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070933",
    seen: CalendarDay(2025, .july, 2))

  /// Décret n° 2007-1845, read through the commented sheets of 27 February 2026.
  static let decree2007 = LegalSource(
    url: "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000017761652",
    seen: CalendarDay(2026, .february, 27), reading: .report, then: .presumedCodified)

  /// Décret n° 2017-928, read through the commented sheets of 27 February 2026.
  static let decree2017 = search(
    "2017-928", seen: CalendarDay(2026, .february, 27), reading: .report, then: .codified)

  /// The same page, in the version of another day.
  func seen(on day: CalendarDay) -> LegalSource {
    LegalSource(
      url: url, seen: day, reading: reading, then: succession, file: line.file, line: line.number)
  }

  /// The same page, of which a document of another day reports what it says.
  func reported(on day: CalendarDay) -> LegalSource {
    LegalSource(
      url: url, seen: day, reading: .report, then: succession, file: line.file, line: line.number)
  }

  /// A text whose own address is not known for sure: the search that finds it by its number.
  static func search(
    _ number: String, seen: CalendarDay, reading: LegalReference.Reading = .text,
    then succession: Succession? = nil, file: String = #fileID, line: Int = #line
  ) -> LegalSource {
    LegalSource(
      url: "https://www.legifrance.gouv.fr/search/all?tab_selection=all&searchField=ALL&query="
        + number,
      seen: seen, reading: reading, then: succession, file: file, line: line)
  }
}

/// A line of the sources of this package.
package struct SourceLine: Hashable, Sendable {
  /// The file, such as `Law/LegalSource.swift`.
  package let file: String
  /// The line, from 1.
  package let number: Int
}
