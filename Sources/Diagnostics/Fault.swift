/// Something wrong in what a person wrote, told in French.
package struct Fault: Hashable, Sendable {
  /// How grave it is.
  package let severity: Severity
  /// What kind of fault it is.
  package let kind: FaultKind
  /// Where it stands.
  package let place: Place
  /// What was found and what is accepted.
  package let message: String
  /// What helps to mend it: one line each.
  package let notes: [String]

  /// How grave a fault is: an error stops the build, a warning does not.
  package enum Severity: String, CaseIterable, Hashable, Sendable {
    case error = "erreur"
    case warning = "avertissement"
  }

  /// The stable name of the kind, such as `texte-inconnu`.
  package var id: String { kind.rawValue }

  package init(
    _ kind: FaultKind, at place: Place, _ message: String, notes: [String] = [],
    severity: Severity = .error
  ) {
    self.severity = severity
    self.kind = kind
    self.place = place
    self.message = message
    self.notes = notes
  }
}

/// A place in a file; lines and columns count from 1, columns in UTF-8 bytes.
package struct Place: Hashable, Sendable {
  /// The path of the file, as it was given.
  package let path: String
  /// The line.
  package let line: Int
  /// The column.
  package let column: Int

  /// A place in a file; its beginning when nothing else is known.
  package init(_ path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}

extension Fault: Comparable {
  /// By place, then by all the rest, so that two runs print the same report.
  package static func < (left: Fault, right: Fault) -> Bool {
    left.place == right.place ? left.rest < right.rest : left.place < right.place
  }

  private var rest: (String, String, String, String) {
    (id, message, severity.rawValue, notes.joined(separator: "\n"))
  }
}
