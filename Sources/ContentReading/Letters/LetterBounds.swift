import Deadlines
import Diagnostics
import Forms
import Letters

/// Reads the first and the last days of the fields of a letter, and looks whether they can be kept.
struct LetterBounds {
  /// The fields of the letter.
  let fields: [Letter.Field]

  /// The limits under a key, as a text or as a list of texts; what is wrong is reported.
  func limits(
    _ key: LetterFieldKey, of field: Letter.Field, in row: Fields<LetterFieldKey>
  ) -> [DayLimit] {
    guard let value = row[key] else { return [] }
    guard field.kind == .day else {
      row.report(
        .refusedBound, at: key,
        "« \(key.rawValue) » borne un jour, et ce champ est de genre « \(field.kind.rawValue) » ; "
          + "donnez « genre: jour », ou ôtez la borne")
      return []
    }
    let items = if case .list(let items) = value.content { items } else { [value] }
    return items.compactMap { limit($0, of: field, in: row.file) }
  }

  private func limit(
    _ value: YAMLValue, of field: Letter.Field, in file: SourceText
  ) -> DayLimit? {
    guard let text = value.scalar, let limit = DayLimit(written: text) else {
      file.report(
        .refusedBound, at: value.mark,
        "« \(value.scalar ?? "") » n'est pas une borne ; accepté : \(DayLimit.accepted)")
      return nil
    }
    if let time = limit.span.timeLimit, !TimeLimit.known.contains(time) {
      file.report(
        .strangeTimeLimit, at: value.mark,
        "« \(limit.span.words) » n'est pas un délai que les textes donnent ici ; "
          + "« cpf delais » et les démarches des règles disent lesquels")
    }
    guard let name = limit.anchor else { return limit }
    let days = fields.filter { $0.kind == .day && $0.id != field.id }.map(\.id)
    guard !days.contains(name) else { return limit }
    file.log.add(
      Fault(
        .refusedBound, at: file.place(of: value.mark),
        name == field.id
          ? "la borne du champ « \(name) » se compte de lui-même"
          : "« \(name) » n'est ni « aujourd'hui », ni un champ de genre « jour » de la lettre",
        naming: name, among: ["aujourd'hui"] + days, as: "acceptés"))
    return nil
  }

  /// Reports the fields whose days can never be kept: those that are counted from themselves by way of
  /// others, and those whose last day comes before the first.
  func reportImpossible(_ rows: [LetterFieldRow], in file: SourceText) {
    for (field, row) in zip(fields, rows) {
      if field.limits.contains(where: { leads(from: $0, to: field.id, past: []) }) {
        file.log.add(
          Fault(
            .refusedBound, at: row.place,
            "les bornes du champ « \(field.id) » tournent en rond : elles se comptent de champs qui "
              + "se comptent de lui ; gardez la borne d'un seul des deux"))
      }
      for first in field.earliest {
        for last in field.latest where last.anchor == first.anchor && last.isBefore(first) {
          file.log.add(
            Fault(
              .refusedBound, at: row.place,
              "aucun jour ne convient au champ « \(field.id) » : au plus tôt « \(first.text) », au "
                + "plus tard « \(last.text) »"))
        }
      }
    }
  }

  /// Whether a limit is counted, by way of others, from a field.
  private func leads(from limit: DayLimit, to id: String, past: Set<String>) -> Bool {
    guard let anchor = limit.anchor, !past.contains(anchor) else { return false }
    if anchor == id { return true }
    let next = fields.first { $0.id == anchor }?.limits ?? []
    return next.contains { leads(from: $0, to: id, past: past.union([anchor])) }
  }
}

extension Letter.Field {
  fileprivate var limits: [DayLimit] { earliest + latest }
}

extension DaySpan {
  /// The span as a time limit of the texts; nil for none, and for years, which are no time limit to
  /// act or to answer.
  fileprivate var timeLimit: TimeLimit? {
    guard count > 0 else { return nil }
    return switch unit {
    case .days: TimeLimit(count, .days)
    case .months: TimeLimit(count, .months)
    case .years: nil
    }
  }
}

extension DayLimit {
  /// Whether a day counted so always comes before another counted from the same one; a month has 28
  /// days at least.
  fileprivate func isBefore(_ other: DayLimit) -> Bool { span.days(31) < other.span.days(28) }
}

extension DaySpan {
  fileprivate func days(_ month: Int) -> Int {
    switch unit {
    case .days: count
    case .months: count * month
    case .years: count * 12 * month
    }
  }
}
