/// For which cases a letter is: those that a condition names, as far as each list of which something
/// must be chosen has something that may hold.
package struct Fitness: Equatable, Sendable {
  /// The cases.
  package let cases: Condition
  /// For each such list, the condition of each choice.
  package let grounds: [[Condition]]

  package init(_ cases: Condition, grounds: [[Condition]] = []) {
    self.cases = cases
    self.grounds = grounds
  }

  /// The fitnesses as bytes.
  package static func bytes(_ all: [Fitness]) -> [UInt8] {
    var writer = NumberWriter()
    writer.write(all.count)
    for one in all {
      writer.write(bytes: ConditionList.bytes([one.cases]))
      writer.write(one.grounds.count)
      for ground in one.grounds { writer.write(bytes: ConditionList.bytes(ground)) }
    }
    return writer.bytes
  }

  /// Reads the bytes; nil where they are none, or name what does not exist.
  package static func read(_ bytes: [UInt8], questions: Int, choices: Int) -> [Fitness]? {
    var reader = NumberReader(bytes)
    let conditions = { (reader: inout NumberReader) in
      reader.bytes().flatMap {
        ConditionList.read($0, questions: questions, choices: choices)
      }
    }
    let all = reader.list { reader -> Fitness? in
      guard let cases = conditions(&reader), cases.count == 1, let grounds = reader.list(conditions)
      else { return nil }
      return Fitness(cases[0], grounds: grounds)
    }
    return reader.isAtEnd ? all : nil
  }
}

extension CaseFacts {
  /// Whether a letter is for the case.
  package func truth(of fitness: Fitness) -> Truth {
    let isGrounded = fitness.grounds.allSatisfy { ground in
      ground.contains { truth(of: $0) != .no }
    }
    return isGrounded ? truth(of: fitness.cases) : .no
  }

  /// The questions on which some conditions still hang, each once, in their order.
  package func undecided(_ conditions: [Condition]) -> [Int] {
    var questions = PlaceSet()
    for condition in conditions where truth(of: condition) == .open {
      for requirement in condition.requirements where truth(of: requirement) == .open {
        if case .question(let question) = requirement.subject { questions.insert(question) }
      }
    }
    return questions.places
  }
}
