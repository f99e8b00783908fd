import Testing

@testable import ContentReading

/// Amounts typed by hand.
struct TypedAmountTests {
  @Test(arguments: [
    ("25 heures", 2500, TypedAmount.Unit.hours), ("25\u{A0}h par an", 2500, .hours),
    ("une heure, 1 heure", 100, .hours), ("(150 h)", 15000, .hours), ("150h", 15000, .hours),
    ("1 000 €", 100_000, .euros), ("1\u{202F}000\u{A0}euros", 100_000, .euros),
    ("103,20 €", 10320, .euros), ("7,5 euros", 750, .euros), ("15 €/h", 1500, .euros),
    ("« 5 000 € »", 500_000, .euros), ("en 2026 25 heures", 2500, .hours),
    ("en 2026 150 heures", 15000, .hours),
  ])
  func anAmountIsFiguresAndAUnit(text: String, hundredths: Int, unit: TypedAmount.Unit) {
    let amounts = TypedAmount.all(in: text)
    #expect(amounts.map(\.hundredths) == [hundredths])
    #expect(amounts.map(\.unit) == [unit])
  }

  @Test(arguments: [
    "", "25", "2026", "article L422-11 h", "12,345 €", "25 hectares", "1 an", "0,25,30 h",
    "{{droits.plafond}}", "12345678901234567890 h", "25 hé", "h 25",
  ])
  func otherFiguresAreNoAmounts(text: String) {
    #expect(TypedAmount.all(in: text) == [])
  }

  @Test func eachAmountSaysItsWordsAndWhereTheyBeginInBytes() {
    let amounts = TypedAmount.all(in: "Été : 25 h, puis 1 500 €.")
    #expect(amounts.map(\.words) == ["25 h", "1 500 €"])
    #expect(amounts.map(\.offset) == [8, 19])
  }
}
