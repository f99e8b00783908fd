import Diagnostics
import Eligibility
import Law
import Letters

/// A row of `paragraphes`, with its place.
struct LetterParagraphRow {
  let paragraph: Letter.Paragraph
  /// The rules on which it rests.
  let rules: [Rule]
  /// The legal texts on which it rests.
  let texts: [LegalReference]
  /// Where it stands.
  let place: Place

  /// Reads a row; nil when something in it is wrong.
  init?(
    reading row: Fields<LetterParagraphKey>, _ conditions: LetterConditions, _ catalogue: Catalogue
  ) {
    place = row.place
    rules = row.rules(.rules)
    texts = catalogue.texts(.texts, of: row)
    let text = row.prose(.text, catalogue.figures, namingFields: true)
    let role = row[.role] == nil ? .body : row.choice(.role, of: Letter.Role.self)
    let proviso = row.prose(.proviso, catalogue.figures)
    let isForm = row.choice(.isForm, among: ["oui", "non"]) == "oui"
    let condition = conditions.requirements(row[.condition], in: row.file, orOfAuthority: true)
    guard let text, let role else { return nil }
    row.reportStrangeArticles(
      in: text, at: .text, citing: texts + rules.flatMap(\.texts).map(\.reference))
    if !isForm, rules.isEmpty, texts.isEmpty {
      row.report(
        .ungroundedParagraph, at: .text,
        "ce paragraphe ne s'appuie sur rien : donnez « regles » ou « textes », ou « forme: oui » s'il "
          + "n'affirme rien")
    }
    // The rule of the authority is known when the site is built: the model says nothing of it.
    let asksOfCase =
      row[.condition] != nil
      && condition.map { $0.isEmpty || $0.contains { $0.localFact == nil } } ?? true
    if asksOfCase != (row[.proviso] != nil) {
      row.report(
        .missingKey, at: row[.condition] == nil ? .proviso : .condition,
        "« si » et « quand » vont ensemble : la condition, et ce que le modèle en dit "
          + "(« pour une VAE »)")
    }
    row.reportStrangeTimeLimits(in: text, at: .text)
    let accepted = conditions.fieldNames
    // A name that holds a brace is none: the one before it is not closed, which is told.
    for name in LetterText(text).names where !accepted.contains(name) && !name.contains("{") {
      row.file.log.add(
        Fault(
          .unknownPlaceholder, at: row.place(of: .text),
          "« {\(name)} » n'est pas un champ du courrier", naming: name,
          among: accepted, as: "acceptés"))
    }
    guard let condition, LetterText(text).names.allSatisfy(accepted.contains) else { return nil }
    paragraph = Letter.Paragraph(
      text: text, condition: condition, proviso: proviso, role: role,
      rules: rules.map(\.rawValue), texts: texts.map(\.title))
  }
}
