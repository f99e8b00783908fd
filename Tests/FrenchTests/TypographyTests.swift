import French
import Testing

/// The spaces and apostrophes of French print.
struct TypographyTests {
  @Test(arguments: [
    ("Qui paie ?", "Qui paie\u{202F}?"), ("Oui !", "Oui\u{202F}!"),
    ("un ; deux", "un\u{202F}; deux"),
    ("un : deux", "un\u{A0}: deux"), ("« un »", "«\u{A0}un\u{A0}»"), ("l'agent", "l’agent"),
    ("'cité'", "'cité’"), ("1'2", "1'2"), ("...", "…"), ("24 heures", "24\u{A0}heures"),
    ("15 €", "15\u{A0}€"), ("50 %", "50\u{A0}%"), ("2 ans", "2\u{A0}ans"), ("7 h", "7\u{A0}h"),
    ("2 000 €", "2\u{202F}000\u{A0}€"), ("1 000 000", "1\u{202F}000\u{202F}000"),
    ("24 agents", "24 agents"), ("2 ansérines", "2 ansérines"), ("12 34", "12 34"),
    ("https://exemple.fr/a?b", "https://exemple.fr/a?b"), ("", ""), (" ", " "),
    ("\u{A0}?", "\u{A0}?"), ("e\u{301} ?", "e\u{301}\u{202F}?"),
  ])
  func spacesAndApostrophes(typed: String, printed: String) {
    #expect(Typography.typeset(typed) == printed)
  }

  @Test func printedTextIsLeftAlone() {
    for text in ["Qui paie ? L'employeur : 2 000 € !", "« 24 heures » ; 50 %..."] {
      let once = Typography.typeset(text)
      #expect(Typography.typeset(once) == once)
      #expect(plain(once) == text)
    }
  }

  @Test func aYearBeforeANumberIsNoThousand() {
    let printed = Typography.typeset("en 2026 150 heures")
    #expect(printed == "en 2026 150\u{A0}heures")
  }

  /// The text as it was typed.
  private func plain(_ text: String) -> String {
    text.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ").replacing("’", with: "'")
      .replacing("…", with: "...")
  }
}
