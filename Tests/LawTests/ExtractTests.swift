import Law
import Testing

/// The words of the law at hand.
struct ExtractTests {
  /// Nobody quotes a text that was read through a sheet, nor pages of it.
  @Test func onlyTextsThatWereReadAreQuotedAndInAFewLines() {
    let quoted = LegalText.allCases.filter { $0.extract != nil }
    #expect(quoted.count >= 30)
    for text in quoted {
      #expect(text.reference.reading == .text, "\(text.rawValue)")
      let extract = text.extract ?? ""
      #expect((40...400).contains(extract.count), "\(text.rawValue)")
      #expect(!extract.contains("\n") && !extract.contains("  "), "\(text.rawValue)")
    }
  }
}
