package import Law

/// What `cpf-site textes --legi … --format json` prints; `Docs/veille.md` describes it.
package struct WatchDocument: Encodable {
  private let report: WatchReport
  private let day: CalendarDay
  private let isRecorded: Bool

  package init(_ report: WatchReport, on day: CalendarDay, isRecorded: Bool) {
    self.report = report
    self.day = day
    self.isRecorded = isRecorded
  }

  private enum CodingKeys: String, CodingKey {
    case day = "jour"
    case delivery = "livraison"
    case files = "fichiers"
    case isWhole = "complete"
    case changes = "a-revoir"
    case unchanged = "inchanges"
    case unread = "jamais-lus"
    case unwatched = "non-suivis"
    case faults = "fautes"
    case isRecorded = "enregistre"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(day.iso, forKey: .day)
    try container.encodeIfPresent(report.copy.delivery, forKey: .delivery)
    try container.encode(report.copy.files, forKey: .files)
    try container.encode(report.copy.isWhole, forKey: .isWhole)
    try container.encode(report.changed.map { ChangeDocument($0, in: report) }, forKey: .changes)
    let unchanged = report.news.articles.filter(\.changes.isEmpty)
    try container.encode(unchanged.map(\.article.id), forKey: .unchanged)
    try container.encode(report.news.unread.map(\.id), forKey: .unread)
    try container.encode(report.unwatched.map(\.reference.id), forKey: .unwatched)
    try container.encode(report.news.faults, forKey: .faults)
    try container.encode(isRecorded, forKey: .isRecorded)
  }
}

/// An article with something new, as the JSON names things.
private struct ChangeDocument: Encodable {
  let id: String
  let title: String
  let version: String
  let state: String
  let from: String
  let until: String
  let changes: [Change]
  let links: [Link]
  let uses: TextUsesDocument?

  struct Change: Encodable {
    let id: String
    let message: String
  }

  struct Link: Encodable {
    let kind: String
    let title: String
    let article: String
    let id: String

    enum CodingKeys: String, CodingKey {
      case kind = "type"
      case title = "titre"
      case article, id
    }
  }

  enum CodingKeys: String, CodingKey {
    case id
    case title = "titre"
    case version
    case state = "etat"
    case from = "debut"
    case until = "fin"
    case changes = "changements"
    case links = "liens"
    case uses = "en-dependent"
  }

  init(_ item: LegalNews.Item, in report: WatchReport) {
    id = item.article.id
    title = report.title(of: item)
    version = item.standing.version.id
    state = item.standing.version.state.rawValue
    from = item.standing.version.from.iso
    until = item.standing.version.until.iso
    changes = item.changes.map { Change(id: $0.id, message: $0.wording(of: item.article)) }
    links = item.links.map {
      Link(kind: $0.kind.rawValue, title: $0.title, article: $0.number, id: $0.target)
    }
    uses = report.text(item).map { TextUsesDocument($0) }
  }
}

/// What hangs on a text, as the JSON names things.
struct TextUsesDocument: Encodable {
  let rules: [String]
  let amounts: [String]
  let entries: [String]
  let contradictions: [String]
  let terms: [String]

  enum CodingKeys: String, CodingKey {
    case rules = "regles"
    case amounts = "montants"
    case entries = "fiches"
    case contradictions
    case terms = "glossaire"
  }

  init(_ text: CitedText) {
    rules = text.rules
    amounts = text.amounts
    entries = text.entries
    contradictions = text.contradictions
    terms = text.terms
  }
}
