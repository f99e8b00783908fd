import Diagnostics

/// A fault as GitLab shows it beside the line of a merge request: an element of its code quality
/// report.
struct CodeQuality: Encodable {
  private let fault: Fault

  init(_ fault: Fault) {
    self.fault = fault
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
    try container.encode("\(fault.place.text) \(fault.id) \(text)", forKey: .fingerprint)
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
