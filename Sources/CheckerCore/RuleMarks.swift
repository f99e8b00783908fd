/// A mark for each rule, which changes when the rule does: what tells whether an answer kept from
/// another day still stands.
///
/// A mark is the id of the rule and three letters: `R09kqz`. The marks of the rules that are told make
/// the state of an answer. It stands in the address that is handed over, so that nothing has to be
/// kept on the side of the site, and an answer can be compared after any number of publications.
package struct RuleMarks: Equatable, Sendable {
  /// The mark of each rule, at its place.
  package let marks: [[UInt8]]

  package init(marks: [[UInt8]]) {
    self.marks = marks
  }

  /// What became of a rule since an answer was kept.
  package enum Change: Equatable, Sendable {
    /// It says something else.
    case changed(Int)
    /// It was not among those told.
    case added(Int)
    /// It is no longer told here; nil where there is no such rule any more.
    case removed(Int?)
  }

  /// How many letters follow the id of a rule.
  private static let letters = 3

  /// The state of an answer.
  package func state(of rules: [Int]) -> [UInt8] {
    rules.flatMap { marks[$0] }
  }

  /// What became of the rules told since a state was kept; nil where it is no state.
  package func changes(since kept: [UInt8], now rules: [Int]) -> [Change]? {
    guard let kept = Self.marks(in: kept) else { return nil }
    var changes: [Change] = []
    for rule in rules where !kept.contains(marks[rule]) {
      let isKnown = kept.contains { Self.id(of: $0) == Self.id(of: marks[rule]) }
      changes.append(isKnown ? .changed(rule) : .added(rule))
    }
    for mark in kept {
      let id = Self.id(of: mark)
      if rules.contains(where: { Self.id(of: marks[$0]) == id }) { continue }
      changes.append(.removed(marks.firstIndex { Self.id(of: $0) == id }))
    }
    return changes
  }

  /// A short reference of an answer: its situation and the state of its rules.
  package func reference(_ choices: [CodedAnswer], _ rules: [Int]) -> Int {
    var hash = MarkHash()
    for choice in choices {
      hash.add(UInt8(choice.question))
      hash.add(choice.code)
    }
    for byte in state(of: rules) { hash.add(byte) }
    return Int(hash.value >> 16 ^ hash.value & 0xFFFF)
  }

  private static func id(of mark: [UInt8]) -> ArraySlice<UInt8> { mark.dropLast(letters) }

  /// The marks of a state, each from a capital to the next; nil where it is not made of marks.
  private static func marks(in state: [UInt8]) -> [[UInt8]]? {
    var marks: [[UInt8]] = []
    for byte in state {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): marks.append([byte])
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard !marks.isEmpty else { return nil }
        marks[marks.count - 1].append(byte)
      default: return nil
      }
    }
    return marks.isEmpty || marks.contains { $0.count <= letters } ? nil : marks
  }
}

/// A hash that is the same on every machine and in every version (FNV-1a, 32 bits).
package struct MarkHash: Sendable {
  package private(set) var value: UInt32 = 2_166_136_261

  package init() {}

  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt32(byte)) &* 16_777_619
  }

  /// Three letters.
  package var letters: [UInt8] {
    var rest = value >> 8 ^ value & 0xFF
    var letters: [UInt8] = []
    for _ in 0..<3 {
      letters.append(UInt8(ascii: "a") + UInt8(rest % 26))
      rest /= 26
    }
    return letters
  }
}
