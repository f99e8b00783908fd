package import Law

/// Every text that the site cites, when and through what it was read, and what hangs on it.
package struct TextList: Sendable {
  private let texts: [CitedText]
  private let day: CalendarDay

  package init(_ texts: [CitedText], on day: CalendarDay) {
    self.texts = texts
    self.day = day
  }

  /// The list as people read it.
  package var text: String {
    let head = "\(texts.count) textes cités, au \(day.short)"
    return ([head] + texts.map(paragraph)).joined(separator: "\n\n") + "\n"
  }

  private func paragraph(_ text: CitedText) -> String {
    let reference = text.reference
    var lines = ["\(reference.title) (\(reference.id))"]
    lines.append("    \(reference.subject)")
    lines.append("    \(reference.period.wording(on: day))")
    lines.append("    \(reference.reading.mention) \(reference.seen.short) : \(reference.url)")
    if text.article == nil { lines.append("    non suivi dans LEGI : \(text.reasonUnwatched)") }
    lines += text.usesWording.map { "    \($0)" }
    if text.usesWording.isEmpty { lines.append("    rien n'en dépend") }
    return lines.joined(separator: "\n")
  }
}

extension CitedText {
  /// Why the open data is not searched for the text.
  fileprivate var reasonUnwatched: String {
    reference.title.contains(", art. ")
      ? "la citation ne donne pas le numéro du texte" : "cité sans numéro"
  }
}

extension TextPeriod {
  /// The days between which the text stands: « en vigueur depuis le 1er mars 2022 ».
  fileprivate func wording(on day: CalendarDay) -> String {
    let from = since.map { " depuis le \($0.long)" } ?? ", depuis un jour qui n'a pas été vérifié"
    guard let succession else { return "en vigueur\(from)" }
    let successor = succession.successor.map { " ; repris : \($0)" } ?? ""
    let end = "\(succession.day.long) (\(succession.act))\(successor)"
    return hasEnded(on: day)
      ? "n'est plus en vigueur depuis le \(end)"
      : "en vigueur\(from), jusqu'au \(end)"
  }
}

extension TextList: Encodable {
  private enum CodingKeys: String, CodingKey {
    case day = "jour"
    case texts = "textes"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(day.iso, forKey: .day)
    try container.encode(texts.map(TextDocument.init), forKey: .texts)
  }
}

/// A text, as the JSON names things.
private struct TextDocument: Encodable {
  let id: String
  let title: String
  let subject: String
  let url: String
  let seen: String
  let reading: String
  let since: String?
  let end: String?
  let act: String?
  let successor: String?
  let isWatched: Bool
  let uses: TextUsesDocument

  enum CodingKeys: String, CodingKey {
    case id
    case title = "titre"
    case subject = "objet"
    case url = "adresse"
    case seen = "lu"
    case reading = "lecture"
    case since = "debut"
    case end = "fin"
    case act = "abroge-par"
    case successor = "repris"
    case isWatched = "suivi"
    case uses = "en-dependent"
  }

  init(_ text: CitedText) {
    let reference = text.reference
    id = reference.id
    title = reference.title
    subject = reference.subject
    url = reference.url
    seen = reference.seen.iso
    reading = reference.reading.rawValue
    since = reference.period.since?.iso
    end = reference.period.succession?.day.iso
    act = reference.period.succession?.act
    successor = reference.period.succession?.successor
    isWatched = text.article != nil
    uses = TextUsesDocument(text)
  }
}
