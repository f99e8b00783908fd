import CheckerCore

/// A column of numbers or days beside the answers; its raw value is the name in the header.
protocol NumberColumn: CaseIterable, RawRepresentable<String>, Sendable {
  /// Whether its name, written otherwise than the id, heads many a column that is something else.
  var isCommonWord: Bool { get }
}

extension NumberColumn {
  /// The columns under some names: an id, or else the same words in whatever case, accents and
  /// hyphens where no column bears the id; nil for a name that is none.
  static func columns(among names: [String]) -> [Self?] {
    let others = allCases.filter { !$0.isCommonWord && !names.contains($0.rawValue) }
    let keys = others.map { NameKey(Array($0.rawValue.utf8)) }
    return names.map { name in
      if let column = Self(rawValue: name) { return column }
      let key = NameKey(Array(name.utf8))
      return keys.firstIndex(of: key).map { others[$0] }
    }
  }
}
