import Forms
import Law
import Letters
import Testing

/// What the rule of an authority settles of a letter.
struct LocalFactTests {
  private static func part(_ text: String, _ values: [String]) -> Letter.Paragraph {
    Letter.Paragraph(
      text: text, condition: [Letter.Requirement("reglement-mediation", among: values)],
      proviso: nil, role: .body, rules: [], texts: [])
  }

  private let letter = Letter(
    id: "essai", title: "Essai", summary: "Un essai.", sender: .agent, recipient: .employer,
    verified: "2026-11-28", cases: [],
    fields: [
      Letter.Field(
        id: "a-qui", label: "À qui", help: nil, kind: .lines, isRequired: true, condition: [],
        options: [], local: .addressee)
    ],
    paragraphs: [
      part("signée", ["oui"]), part("pas signée", ["non"]), part("peut-être", ["inconnu"]),
    ])

  private func rules(_ hasMediation: Bool?) -> LocalRules {
    LocalRules(
      authority: "Ville", verified: CalendarDay(2026, .november, 20), addressee: "La maire",
      hasMediation: hasMediation)
  }

  @Test(
    arguments: [(true, "signée"), (false, "pas signée"), (nil, "peut-être")] as [(Bool?, String)])
  func onePartStands(hasMediation: Bool?, text: String) {
    let settled = letter.settled(by: rules(hasMediation))
    #expect(settled.paragraphs.map(\.text) == [text])
    #expect(settled.paragraphs.allSatisfy { $0.condition.isEmpty })
  }

  @Test func withoutARuleNothingIsKnown() {
    let settled = letter.settled(by: nil)
    #expect(settled.paragraphs.map(\.text) == ["peut-être"])
    #expect(settled.fields.map(\.value) == [nil])
  }

  /// What only a part that is left out would write is not asked for.
  @Test(arguments: [(true, ["a-qui", "mediateur"]), (false, ["a-qui"])])
  func aFieldThatNothingNeedsAnyMoreGoes(hasMediation: Bool, fields: [String]) {
    let letter = Letter(
      id: "essai", title: "Essai", summary: "Un essai.", sender: .agent, recipient: .employer,
      verified: "2026-11-28", cases: [],
      fields: ["a-qui", "mediateur"].map { id in
        Letter.Field(
          id: id, label: id, help: nil, kind: .lines, isRequired: false, condition: [], options: [])
      },
      paragraphs: [Self.part("{mediateur}", ["oui"]), Self.part("{a-qui}", ["oui", "non"])])
    #expect(letter.settled(by: rules(hasMediation)).fields.map(\.id) == fields)
  }

  @Test func aFieldTakesWhatTheRuleSays() {
    #expect(letter.settled(by: rules(nil)).fields.map(\.value) == ["La maire"])
  }
}
