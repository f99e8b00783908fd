package import CheckerCore

/// Everything that the page of a letter computes with, as the bytes that it holds.
package struct LetterData: Equatable, Sendable {
  /// How many fields have choices.
  package let choices: Int
  /// The conditions, in the order in which the page reads them.
  package let conditions: [Condition]
  /// The conditions that decide what stands in the letter.
  package let decisive: [Condition]
  /// The cases that the letter is for.
  package let fitness: Fitness
  /// The fields, in order.
  package let fields: [FormField]

  package init(
    choices: Int, _ conditions: [Condition], decisive: [Condition], _ fitness: Fitness,
    _ fields: [FormField]
  ) {
    self.choices = choices
    self.conditions = conditions
    self.decisive = decisive
    self.fitness = fitness
    self.fields = fields
  }

  /// The bytes.
  package var bytes: [UInt8] {
    var writer = NumberWriter()
    writer.write(choices)
    writer.write(bytes: ConditionList.bytes(conditions))
    writer.write(bytes: ConditionList.bytes(decisive))
    writer.write(bytes: Fitness.bytes([fitness]))
    writer.write(bytes: FormBytes.bytes(fields))
    return writer.bytes
  }

  /// Reads the bytes; nil where they are none.
  ///
  /// - Parameter questions: How many questions there are.
  package init?(_ bytes: [UInt8], questions: Int) {
    var reader = NumberReader(bytes)
    guard let choices = reader.number(),
      let conditions = reader.conditions(questions, choices),
      let decisive = reader.conditions(questions, choices),
      let fitness = reader.bytes().flatMap({
        Fitness.read($0, questions: questions, choices: choices)
      }), fitness.count == 1,
      let fields = reader.bytes().flatMap({ FormBytes.read($0) }), reader.isAtEnd
    else { return nil }
    self.init(choices: choices, conditions, decisive: decisive, fitness[0], fields)
  }
}

extension NumberReader {
  fileprivate mutating func conditions(_ questions: Int, _ choices: Int) -> [Condition]? {
    bytes().flatMap { ConditionList.read($0, questions: questions, choices: choices) }
  }
}
