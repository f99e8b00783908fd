import Diagnostics

/// A fault as GitLab shows it beside the line of a merge request: an element of its code quality
/// report.
struct CodeQuality: Encodable {
  private let fault: Fault
  private let fingerprint: String

  /// The report of some faults.
  ///
  /// A fault keeps its fingerprint when lines above it come or go: GitLab would else tell it as a new
  /// one. Faults that say the same of one file are told apart by their order.
  static func report(of faults: [Fault]) -> [CodeQuality] {
    var counts: [String: Int] = [:]
    return faults.map { fault in
      let mark = mark(of: fault)
      let rank = counts[mark, default: 0] + 1
      counts[mark] = rank
      return CodeQuality(fault: fault, fingerprint: rank == 1 ? mark : "\(mark) \(rank)")
    }
  }

  /// What a fault is, wherever it stands in its file: messages that name a line name none here.
  private static func mark(of fault: Fault) -> String {
    let message = fault.message.replacing(#/(lignes? )[0-9]+/#) { $0.output.1 }
    return "\(fault.place.path) \(fault.id) \(message)"
  }

  private enum CodingKeys: String, CodingKey {
    case description, fingerprint, severity, location
    case checkName = "check_name"
  }

  private enum LocationKeys: String, CodingKey {
    case path, lines
  }

  private enum LineKeys: String, CodingKey {
    case begin
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let text = ([fault.message] + fault.notes).joined(separator: "\n")
    try container.encode(text, forKey: .description)
    try container.encode(fault.id, forKey: .checkName)
    try container.encode(fingerprint, forKey: .fingerprint)
    try container.encode(severity, forKey: .severity)
    var location = container.nestedContainer(keyedBy: LocationKeys.self, forKey: .location)
    try location.encode(fault.place.path, forKey: .path)
    var lines = location.nestedContainer(keyedBy: LineKeys.self, forKey: .lines)
    try lines.encode(fault.place.line, forKey: .begin)
  }

  private var severity: String {
    switch fault.severity {
    case .error: "major"
    case .warning: "minor"
    }
  }
}
