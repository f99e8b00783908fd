package import Forms

/// The first or the last day of a field as the content writes it: `depot`, `depot + 2 mois`,
/// `aujourd'hui`.
package struct DayLimit: Hashable, Sendable {
  /// The field that it is counted from; nil where it is counted from today.
  package let anchor: String?
  /// How long after.
  package let span: DaySpan

  /// Reads a limit; nil where the text is none.
  package init?(written text: String) {
    let words = text.split(separator: " ")
    guard let first = words.first else { return nil }
    anchor = Self.todays.contains(String(first)) ? nil : String(first)
    if words.count == 1 {
      span = DaySpan(0, .days)
      return
    }
    guard words.count == 4, words[1] == "+", let count = Int(words[2]),
      (1...DaySpan.limit).contains(count), let unit = Self.units[String(words[3])]
    else { return nil }
    span = DaySpan(count, unit)
  }

  /// The limit as the content writes it.
  package var text: String {
    let start = anchor ?? Self.todays[0]
    return span.count == 0 ? start : "\(start) + \(span.words)"
  }

  /// What is accepted, in French.
  package static let accepted =
    "« aujourd'hui » ou le nom d'un champ, et s'il le faut « + » avec des jours, des mois ou des ans : "
    + "« depot », « depot + 2 mois », « depot + 1 an »"

  private static let todays = ["aujourd'hui", "aujourd’hui"]
  private static let units: [String: DaySpan.Unit] = [
    "jour": .days, "jours": .days, "mois": .months, "an": .years, "ans": .years,
  ]
}

extension DayLimit: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let limit = DayLimit(written: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: text)
    }
    self = limit
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Letter {
  /// The fields as they are read; nil where a limit names a field that does not exist.
  package var form: [FormField]? {
    let fields = fields.map { field -> FormField? in
      let bounds =
        field.earliest.map { bound(.earliest, $0) } + field.latest.map { bound(.latest, $0) }
      let known = bounds.compactMap(\.self)
      return known.count == bounds.count
        ? FormField(label: field.label, kind: field.kind, bounds: known) : nil
    }
    return fields.allSatisfy { $0 != nil } ? fields.compactMap(\.self) : nil
  }

  private func bound(_ side: DayBound.Side, _ limit: DayLimit) -> DayBound? {
    guard let name = limit.anchor else { return DayBound(side, anchor: nil, span: limit.span) }
    return fields.firstIndex { $0.id == name }.map {
      DayBound(side, anchor: $0, span: limit.span)
    }
  }
}
