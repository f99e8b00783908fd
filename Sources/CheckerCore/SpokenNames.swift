/// What people call the questions and their answers.
package struct SpokenNames: Equatable, Sendable {
  /// A name, and what it names: the place of a question, or the code of an answer.
  package struct Name: Equatable, Sendable {
    package let key: NameKey
    package let code: Int

    package init(_ key: NameKey, _ code: Int) {
      self.key = key
      self.code = code
    }
  }

  /// What a text says.
  package enum Heard: Equatable, Sendable {
    /// It is a name.
    case one(Int)
    /// It is part of names: any of these may be meant.
    case perhaps([Int])
    /// No name has its words.
    case nothing
  }

  /// The names of the questions.
  package let questions: [Name]
  /// The names of the answers to each question.
  package let answers: [[Name]]

  package init(questions: [Name], answers: [[Name]]) {
    self.questions = questions
    self.answers = answers
  }

  /// The place of the question that a text names.
  package func question(_ text: [UInt8]) -> Heard {
    Self.heard(text, among: questions)
  }

  /// The place of the question whose name a text is, in its words; nil where it is only part of names.
  package func question(named text: [UInt8]) -> Int? {
    Self.code(of: NameKey(text), among: questions)
  }

  /// The code of the answer that a text gives to a question.
  package func answer(_ text: [UInt8], to question: Int) -> Heard {
    Self.heard(text, among: answers[question])
  }

  private static func code(of key: NameKey, among names: [Name]) -> Int? {
    names.first { $0.key == key }?.code
  }

  private static func heard(_ text: [UInt8], among names: [Name]) -> Heard {
    let key = NameKey(text)
    if let code = code(of: key, among: names) { return .one(code) }
    let words = key.words.map { NameKey(written: $0) }
    guard !words.isEmpty else { return .nothing }
    var codes: [Int] = []
    for name in names where !codes.contains(name.code) {
      if words.allSatisfy({ name.key.contains($0) }) { codes.append(name.code) }
    }
    return codes.isEmpty ? .nothing : .perhaps(codes)
  }
}
