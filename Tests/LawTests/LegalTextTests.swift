import Foundation
import Law
import Testing

/// The table of the texts: each is named once and can be found again.
struct LegalTextTests {
  private let references = LegalText.allCases.map(\.reference)

  @Test func idsAndTitlesAreUnique() {
    #expect(Set(references.map(\.id)).count == LegalText.allCases.count)
    #expect(Set(references.map(\.title)).count == LegalText.allCases.count)
  }

  @Test(arguments: LegalText.allCases)
  func idIsKebabCase(text: LegalText) throws {
    #expect(text.reference.id == text.rawValue)
    #expect(
      text.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/.asciiOnlyCharacterClasses()) != nil)
  }

  @Test(arguments: LegalText.allCases)
  func hasATitleAndASubject(text: LegalText) {
    for words in [text.reference.title, text.reference.subject] {
      #expect(!words.isEmpty)
      #expect(words == words.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  @Test(arguments: LegalText.allCases)
  func standsAtASecureAddress(text: LegalText) throws {
    let url = try #require(URL(string: text.reference.url))
    #expect(url.scheme == "https")
    #expect(url.host()?.contains(".") == true)
  }

  /// « cgfp-l422-11 » and « CGFP, art. L422-11 » are the same article.
  @Test(arguments: LegalText.allCases)
  func idAndTitleNameTheSameText(text: LegalText) {
    let numbers = { (words: String) in words.matches(of: /[0-9]+/).map { String($0.output) } }
    let dated: [LegalText] = [
      .ordinance2021ElectedDIF, .circular2017, .electedOrder2021, .electedOrder2023,
      .electedOrder2026,
    ]
    guard !dated.contains(text) else { return }
    #expect(numbers(text.reference.id) == numbers(text.reference.title))
  }

  @Test(arguments: LegalText.allCases)
  func wasReadOnceTheAccountExisted(text: LegalText) {
    #expect(text.reference.seen > CalendarDay(2017, .january, 1))
  }
}

/// The days on which the texts stand.
struct TextPeriodTests {
  /// Décret 2026-366 repealed these articles on 1 August 2026; the numbers are typed by hand.
  @Test(arguments: ["3", "3-1", "4", "5", "6", "7", "8", "9", "10", "10-1"])
  func articlesOf2017AreTakenOverByTheCode(number: String) throws {
    let text = try #require(LegalText(rawValue: "decret-2017-928-art-\(number)"))
    let period = text.reference.period
    #expect(!period.hasEnded(on: CalendarDay(2026, .july, 31)))
    #expect(period.hasEnded(on: CalendarDay(2026, .august, 1)))
    #expect(period.succession?.end == .repealed)
    #expect(period.succession?.act == "décret 2026-366")
  }

  @Test func theTitleOfATextSaysWhatTookItOverFromThatDayOn() {
    let reference = LegalText.decree2017Article9.reference
    #expect(reference.title(on: CalendarDay(2026, .july, 31)) == "décret 2017-928, art. 9")
    #expect(
      reference.title(on: CalendarDay(2026, .august, 1))
        == "décret 2017-928, art. 9 (repris au CGFP, livre IV)")
    let standing = LegalText.cgfpL422_11.reference
    #expect(standing.title(on: CalendarDay(2031, .june, 15)) == standing.title)
  }

  /// Article 2 goes on for the agents outside the code, in other words.
  @Test func article2IsRewrittenNotRepealed() {
    #expect(LegalText.decree2017Article2.reference.period.succession?.end == .rewritten)
  }

  /// What nobody read article by article is not told as read.
  @Test func aRepealThatWasNotReadIsToBeConfirmed() {
    let period = LegalText.decree2007Article28.reference.period
    #expect(period.succession?.standing == .toConfirm)
    #expect(LegalText.decree2007Article28.reference.reading == .report)
    #expect(LegalText.cgfpL422_11.reference.reading == .text)
  }
}
