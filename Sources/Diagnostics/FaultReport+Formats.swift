internal import Markup

extension FaultReport {
  /// The report as people read it: one line a fault, its notes indented below.
  package var text: String {
    faults.map(\.text).joined()
  }

  /// The report as commands that annotate a pull request.
  package var githubCommands: String {
    faults.map(\.githubCommand).joined()
  }
}

extension Place {
  /// `path:line:column`.
  package var text: String { "\(path):\(line):\(column)" }
}

extension Fault {
  /// `path:line:column: erreur: [id] message`, then the notes.
  package var text: String {
    let lines =
      ["\(place.text): \(severity.rawValue): [\(id)] \(message)"] + notes.map { "    \($0)" }
    return
      lines
      .map { $0.split(whereSeparator: \.isNewline).joined(separator: " ").printable + "\n" }
      .joined()
  }

  /// A workflow command, as GitHub Actions reads it from the output of a step.
  var githubCommand: String {
    let level =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      }
    let place =
      "file=\(escapedProperty(self.place.path)),line=\(self.place.line),col=\(self.place.column)"
    let text = ([message] + notes).joined(separator: "\n").printable
    return "::\(level) \(place),title=\(escapedProperty(id))::\(escaped(text))\n"
  }

  private func escaped(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private func escapedProperty(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  /// Scalar by scalar: an accent that follows must not hide a mark.
  private func escaped(_ text: String, _ replacements: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { replacements[$0] ?? String($0) }.joined()
  }
}

extension FaultReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case faults = "fautes"
    case errors = "erreurs"
    case warnings = "avertissements"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(faults, forKey: .faults)
    try container.encode(errors, forKey: .errors)
    try container.encode(warnings, forKey: .warnings)
  }
}

extension Fault: Encodable {
  private enum CodingKeys: String, CodingKey {
    case path = "fichier"
    case line = "ligne"
    case column = "colonne"
    case severity = "gravite"
    case id
    case message
    case notes
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(place.path, forKey: .path)
    try container.encode(place.line, forKey: .line)
    try container.encode(place.column, forKey: .column)
    try container.encode(severity.rawValue, forKey: .severity)
    try container.encode(id, forKey: .id)
    try container.encode(message, forKey: .message)
    try container.encode(notes, forKey: .notes)
  }
}
