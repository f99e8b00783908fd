/// A YAML value without types: what is written, and where.
struct YAMLValue: Sendable {
  let content: Content
  let mark: Mark

  indirect enum Content: Sendable {
    case scalar(String)
    case list([YAMLValue])
    case map([(key: YAMLValue, value: YAMLValue)])
  }

  /// A place as libyaml counts: lines and columns from 1, columns in Unicode scalars.
  struct Mark: Hashable, Sendable {
    let line: Int
    let column: Int
  }

  /// The text of a scalar.
  var scalar: String? {
    switch content {
    case .scalar(let text): text
    case .list, .map: nil
    }
  }

  /// What was found where the value stands, in French.
  var found: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "on ne trouve rien" : "on trouve « \(text) »"
    case .list: "on trouve une liste"
    case .map: "on trouve des clés"
    }
  }
}

/// Something read in a file, and where.
struct Located<Value: Sendable>: Sendable {
  let value: Value
  let mark: YAMLValue.Mark
}
