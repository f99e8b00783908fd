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
    guard text != .ordinance2021ElectedDIF else { return }
    #expect(numbers(text.reference.id) == numbers(text.reference.title))
  }

  @Test(arguments: LegalText.allCases)
  func wasReadOnceTheAccountExisted(text: LegalText) {
    #expect(text.reference.seen > CalendarDay(2017, .january, 1))
  }
}
