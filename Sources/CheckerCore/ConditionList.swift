/// Conditions as the bytes that a page holds.
package enum ConditionList {
  /// The conditions as bytes.
  package static func bytes(_ conditions: [Condition]) -> [UInt8] {
    var writer = NumberWriter()
    writer.write(conditions.count)
    for condition in conditions {
      writer.write(condition.requirements.count)
      for requirement in condition.requirements {
        let (kind, place) = requirement.subject.numbers
        writer.write(kind)
        writer.write(place)
        writer.write(requirement.values.places)
      }
    }
    return writer.bytes
  }

  /// Reads the bytes; nil where they are none, or name what does not exist.
  ///
  /// - Parameters:
  ///   - questions: How many questions there are.
  ///   - choices: How many choices beside the answers there are.
  package static func read(_ bytes: [UInt8], questions: Int, choices: Int) -> [Condition]? {
    var reader = NumberReader(bytes)
    let conditions = reader.list { reader in
      reader.list { $0.requirement(questions, choices) }.map { Condition($0) }
    }
    return reader.isAtEnd ? conditions : nil
  }
}

extension Condition.Subject {
  /// What kind of subject it is, and which.
  fileprivate var numbers: (kind: Int, place: Int) {
    switch self {
    case .question(let place): (0, place)
    case .field(let place): (1, place)
    case .choice(let place): (2, place)
    }
  }

  fileprivate init?(kind: Int, place: Int, _ questions: Int, _ choices: Int) {
    switch kind {
    case 0 where place < questions: self = .question(place)
    case 1 where place < PackedRuling.fieldCount: self = .field(place)
    case 2 where place < choices: self = .choice(place)
    case _: return nil
    }
  }
}

extension NumberReader {
  fileprivate mutating func requirement(
    _ questions: Int, _ choices: Int
  ) -> Condition.Requirement? {
    guard let kind = number(), let place = number(),
      let subject = Condition.Subject(kind: kind, place: place, questions, choices),
      let values = numbers(below: PlaceSet.width)
    else { return nil }
    var set = PlaceSet()
    for value in values { set.insert(value) }
    return Condition.Requirement(subject, among: set)
  }
}
