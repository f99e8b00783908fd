import Diagnostics

/// What `cpf-site lint --format json` prints: the faults, and the figures beside them.
struct LintDocument: Encodable {
  let report: FaultReport
  let coverage: CoverageTable
  let readability: ReadabilityTable

  private enum CodingKeys: String, CodingKey {
    case coverage = "couverture"
    case readability = "lisibilite"
  }

  func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(coverage, forKey: .coverage)
    try container.encode(readability, forKey: .readability)
  }
}
