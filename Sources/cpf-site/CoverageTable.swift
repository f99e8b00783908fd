import Content

/// How much of each document the entries cover, for those who write them.
struct CoverageTable: Encodable {
  private let rows: [Row]
  /// How many entries could not be read: what they cover is not known.
  private let unreadEntries: Int

  /// A document, as the JSON names things.
  private struct Row: Encodable {
    let document: String
    let title: String?
    let covered: [String]
    let missing: [String]

    enum CodingKeys: String, CodingKey {
      case document
      case title = "titre"
      case covered = "couverts"
      case missing = "manquants"
    }
  }

  init(_ coverage: [DocumentCoverage], unreadEntries: Int) {
    self.unreadEntries = unreadEntries
    rows = coverage.map {
      Row(document: $0.document, title: $0.title, covered: $0.covered, missing: $0.missing)
    }
  }

  func encode(to encoder: any Encoder) throws {
    try rows.encode(to: encoder)
  }

  /// A line for the whole and one for each document, with what is missing; nothing where there is
  /// nothing to cover.
  var text: String {
    guard !rows.isEmpty else { return "" }
    let covered = rows.map(\.covered.count).reduce(0, +)
    let missing = rows.map(\.missing.count).reduce(0, +)
    let head = "Couverture : \(covered) élément\(covered > 1 ? "s" : "") sur \(covered + missing)"
    return ([head + reserve] + rows.map(line)).joined(separator: "\n") + "\n\n"
  }

  /// A word where some entries could not be counted.
  private var reserve: String {
    switch unreadEntries {
    case 0: ""
    case 1: ", sans compter 1 fiche illisible"
    case let count: ", sans compter \(count) fiches illisibles"
    }
  }

  private func line(_ row: Row) -> String {
    let count = row.covered.count + row.missing.count
    let figures = "\(row.covered.count) sur \(count)"
    let padding = String(repeating: " ", count: max(0, Self.width - figures.count))
    let title = row.title.map { "  \($0)" } ?? ""
    let gaps = row.missing.isEmpty ? "" : "\n    manque : \(row.missing.joined(separator: ", "))"
    return "  \(row.document)  \(padding)\(figures)\(title)\(gaps)"
  }

  /// The width of the figures of a document, of two digits each.
  private static let width = "99 sur 99".count
}
