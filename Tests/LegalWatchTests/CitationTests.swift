import Law
import LegalWatch
import Testing

/// The articles that citations name, for the open data.
struct CitationTests {
  private func article(_ title: String) -> CitedArticle? {
    LegalReference(id: "a", title: title, subject: "", url: "https://exemple.fr", seen: .test)
      .citedArticle
  }

  @Test(arguments: [
    ("CGFP, art. L422-14", "LEGITEXT000044416551", "L422-14"),
    ("code du travail, art. D6323-1 A", "LEGITEXT000006072050", "D6323-1 A"),
    ("CRPA, art. L231-4", "LEGITEXT000031366350", "L231-4"),
    ("code de la sécurité sociale, art. L323-3-1", "LEGITEXT000006073189", "L323-3-1"),
  ])
  func anArticleOfACodeIsFound(_ title: String, _ cid: String, _ number: String) {
    #expect(article(title)?.text == .cid(cid))
    #expect(article(title)?.number == ArticleNumber(number))
  }

  @Test(arguments: [
    ("décret 2017-928, art. 3-1", "2017-928", "3-1"),
    ("loi 83-634, art. 22 quater", "83-634", "22 quater"),
    ("ordonnance 2021-45, art. 1er", "2021-45", "1"),
  ])
  func anArticleOfAnActIsFoundByItsNumber(_ title: String, _ text: String, _ number: String) {
    #expect(article(title)?.text == .number(text))
    #expect(article(title)?.number == ArticleNumber(number))
  }

  @Test(arguments: [("décret 2022-1043", "2022-1043"), ("loi 2025-989", "2025-989")])
  func anActCitedAsAWholeIsFoundByItsNumber(_ title: String, _ text: String) throws {
    let whole = try #require(article(title))
    #expect(whole.text == .number(text) && whole.number == nil)
  }

  @Test(arguments: [
    "décrets 2026-39 et 2026-40", "guide", "loi de finances pour 2026, art. 203", "CGFP",
  ])
  func whatNamesNoArticleIsNotLookedFor(_ title: String) {
    #expect(article(title) == nil)
  }

  /// Where the address of a text of the rules holds the id of its code, both are the same.
  @Test(arguments: LegalText.allCases)
  func theAddressOfATextAndItsCodeAgree(_ text: LegalText) {
    guard case .cid(let cid) = text.reference.citedArticle?.text,
      let match = text.url.firstMatch(of: /LEGITEXT[0-9]{12}/)
    else { return }
    #expect(String(match.output) == cid)
  }

  @Test func everyArticleOfTheRulesIsLookedFor() {
    let lacking = LegalText.allCases.filter {
      $0.reference.title.contains(", art. ") && $0.reference.citedArticle == nil
    }
    #expect(lacking == [])
  }
}
