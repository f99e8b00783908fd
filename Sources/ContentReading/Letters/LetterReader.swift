import Diagnostics
import Eligibility
import Law
import Letters

/// Reads the keys of a letter, and tries it on its situations.
struct LetterReader {
  /// The letter; nil where something in it is wrong.
  private(set) var letter: Letter?
  /// The legal texts that it cites.
  private(set) var texts: [LegalReference] = []

  init(_ id: String, _ fields: Fields<LetterKey>, _ catalogue: Catalogue) {
    let title = fields.prose(.title, catalogue.figures)
    let summary = fields.prose(.summary, catalogue.figures)
    let sender = fields.choice(.sender, of: Letter.Party.self)
    let recipient = fields.choice(.recipient, of: Letter.Party.self)
    let verified = fields.day(.verified, by: catalogue.today)
    let fieldRows = fields.rows(.fields, of: LetterFieldKey.self)
    let rows = fieldRows.compactMap { LetterFieldRow(reading: $0, catalogue) }
    let names = fieldRows.compactMap { $0[.id]?.scalar }
      .reduce(into: [String]()) { names, name in
        if !names.contains(name) { names.append(name) }
      }
    let paragraphs = fields.rows(.paragraphs, of: LetterParagraphKey.self)
    // Where one of these is wrong, the letter is not kept, yet what else is wrong with it is told.
    let isHeaded =
      title != nil && summary != nil && sender != nil && recipient != nil && verified != nil
    fields.reportStrangeTimeLimits(in: summary, at: .summary)
    var letter = Letter(
      id: id, title: title ?? "", summary: summary ?? "", sender: sender ?? .agent,
      recipient: recipient ?? .agent, verified: verified?.iso ?? "",
      isAppeal: fields.choice(.isAppeal, among: ["oui", "non"]) == "oui", cases: [],
      fields: rows.map(\.outline), paragraphs: [])
    let conditions = LetterConditions(letter: letter, fieldNames: names)
    let outlined = rows.map { $0.field(conditions) }
    letter.fields = outlined.map(\.field)
    let bounds = LetterBounds(fields: letter.fields)
    letter.fields = zip(rows, letter.fields).map { $0.bounded($1, by: bounds) }
    LetterBounds(fields: letter.fields).reportImpossible(rows, in: fields.file)
    let cases = conditions.requirements(fields[.cases], in: fields.file)
    letter.cases = cases ?? []
    let parts = paragraphs.compactMap { LetterParagraphRow(reading: $0, conditions, catalogue) }
    letter.paragraphs = parts.map(\.paragraph)
    let alternatives = fields.rows(.alternatives, of: LetterAlternativeKey.self).map { row in
      let texts = catalogue.texts(.texts, of: row)
      return (Letter.Alternative(reading: row, texts: texts, conditions, catalogue), texts)
    }
    letter.alternatives = alternatives.compactMap(\.0)
    for (place, field) in letter.fields.enumerated()
    where letter.fields[..<place].contains(where: { $0.id == field.id }) {
      fields.file.log.add(
        Fault(.repeatedID, at: rows[place].place, "le champ « \(field.id) » est déjà donné"))
    }
    // What could not be read would name a field, or keep it from use.
    let isRead =
      parts.count == paragraphs.count && rows.count == fieldRows.count && cases != nil
      && outlined.allSatisfy(\.isRead)
    if isRead { reportUnused(letter, rows, fields) }
    guard isRead,
      LetterTrial(letter, parts, fields, today: catalogue.today).isPassed, isHeaded
    else { return }
    self.letter = letter
    texts = (parts.flatMap(\.texts) + rows.flatMap(\.texts) + alternatives.flatMap(\.1))
      .reduce(into: []) { texts, text in
        if !texts.contains(where: { $0.id == text.id }) { texts.append(text) }
      }
  }

  /// Reports the fields that no part of the letter needs.
  private func reportUnused(
    _ letter: Letter, _ rows: [LetterFieldRow], _ fields: Fields<LetterKey>
  ) {
    let written =
      letter.paragraphs.flatMap { LetterText($0.text).names }
      + letter.fields.flatMap(\.options).flatMap { LetterText($0.text).names }
    let asked =
      (letter.paragraphs.flatMap(\.condition) + letter.fields.flatMap(\.condition)
      + letter.fields.flatMap(\.options).flatMap(\.condition)).map(\.subject)
    let used = Set(written + asked)
    for (field, row) in zip(letter.fields, rows) where !used.contains(field.id) {
      fields.file.log.add(
        Fault(
          .unusedField, at: row.place,
          "aucun paragraphe n'utilise le champ « \(field.id) » ; écrivez {\(field.id)} dans le texte, "
            + "ou ôtez-le"))
    }
  }
}

extension Letter.Alternative {
  /// Reads a row of `sinon`; nil when something in it is wrong.
  fileprivate init?(
    reading row: Fields<LetterAlternativeKey>, texts: [LegalReference],
    _ conditions: LetterConditions, _ catalogue: Catalogue
  ) {
    let text = row.prose(.text, catalogue.figures)
    row.reportStrangeTimeLimits(in: text, at: .text)
    let condition = conditions.requirements(row[.condition], in: row.file)
    let rules = row.rules(.rules)
    if rules.isEmpty, row[.texts] == nil {
      row.report(
        .ungroundedParagraph, at: .text,
        "cette phrase ne s'appuie sur rien : donnez « regles » ou « textes »")
    }
    row.reportStrangeArticles(
      in: text, at: .text, citing: texts + rules.flatMap(\.texts).map(\.reference))
    guard let text, let condition, !condition.isEmpty else { return nil }
    self.init(text: text, condition: condition)
  }
}
