package import Search

/// The words by which callers tell their situation, read from the bytes of a file; opening it checks
/// every one of them.
package struct CallersVocabulary: Sendable {
  /// Where the file stands in a built site.
  package static let path = "mots.idx"

  /// The questions of the checker, in order.
  package let questions: [Question]
  let lexicon: Lexicon
  let meanings: [Meaning]
  /// The families of each term, a bit each.
  let families: [UInt16]
  /// The expressions that may begin with each term, by its number.
  let expressions: [[Expression]]
  /// The traps of the trainings that have one, by the number of the meaning.
  let traps: [[UInt8]]

  /// A question of the checker.
  package struct Question: Sendable {
    /// The id.
    package let id: [UInt8]
    /// Its answers, in order.
    package let answers: [Answer]
  }

  /// An answer to a question of the checker.
  package struct Answer: Sendable {
    /// The id.
    package let id: [UInt8]
    /// What it needs of earlier questions.
    let needs: [Need]
  }

  /// Reads a file.
  ///
  /// - Throws: Why the bytes are no such file; whatever they are, nothing else happens.
  package init(_ bytes: [UInt8]) throws(IndexFault) {
    try WordsFormat.header.check(bytes)
    var reader = ByteReader(bytes, in: FileHeader.bodyPlace..<bytes.count)
    let questions = try Self.questions(bytes, &reader)
    self.questions = questions
    let lexicon = try Lexicon(bytes, &reader)
    self.lexicon = lexicon
    let families = try Self.families(&reader, termCount: lexicon.termCount)
    self.families = families
    (meanings, traps) = try Self.meanings(bytes, &reader, questions)
    expressions = try Self.expressions(
      &reader, meaningCount: meanings.count, families)
    guard reader.isAtEnd else { throw reader.fault }
  }

  private static func questions(
    _ bytes: [UInt8], _ reader: inout ByteReader
  ) throws(IndexFault) -> [Question] {
    var questions: [Question] = []
    let count = try reader.count()
    for place in 0..<count {
      let id = try reader.string()
      var answers: [Answer] = []
      for _ in 0..<(try reader.number(below: 33)) {
        let id = try reader.string()
        var needs: [Need] = []
        for _ in 0..<(try reader.count()) {
          let question = try reader.number(below: max(1, place))
          let answers = try reader.word32()
          let isPremise = try reader.byte() == 1
          needs.append(Need(question: question, answers: answers, isPremise: isPremise))
        }
        answers.append(Answer(id: Array(bytes[id]), needs: needs))
      }
      questions.append(Question(id: Array(bytes[id]), answers: answers))
    }
    return questions
  }

  private static func meanings(
    _ bytes: [UInt8], _ reader: inout ByteReader, _ questions: [Question]
  ) throws(IndexFault) -> ([Meaning], [[UInt8]]) {
    var meanings: [Meaning] = []
    var traps: [[UInt8]] = []
    for _ in 0..<(try reader.count()) {
      guard let kind = Meaning.Kind(rawValue: try reader.byte()) else { throw reader.fault }
      let rank = Int(try reader.byte())
      var answers: [SpokenAnswer] = []
      for _ in 0..<(try reader.count()) {
        let question = try reader.number(below: questions.count)
        let answer = try reader.number(below: questions[question].answers.count)
        answers.append(SpokenAnswer(question: question, answer: answer))
      }
      meanings.append(Meaning(kind: kind, answers: answers, rank: rank))
      traps.append(Array(bytes[try reader.string()]))
    }
    return (meanings, traps)
  }

  private static func families(
    _ reader: inout ByteReader, termCount: Int
  ) throws(IndexFault) -> [UInt16] {
    var families = [UInt16](repeating: 0, count: termCount)
    for family in 0..<(try reader.number(below: WordsFormat.familyLimit + 1)) {
      for _ in 0..<(try reader.count()) {
        families[try reader.number(below: termCount)] |= 1 << UInt16(family)
      }
    }
    return families
  }

  private static func expressions(
    _ reader: inout ByteReader, meaningCount: Int, _ families: [UInt16]
  ) throws(IndexFault) -> [[Expression]] {
    var expressions = [[Expression]](repeating: [], count: families.count)
    var count = 0
    for meaning in 0..<meaningCount {
      for _ in 0..<(try reader.count()) {
        for terms in try ways(&reader, below: families.count + WordsFormat.firstTerm) {
          count += 1
          guard count <= WordsFormat.wholeLimit else { throw reader.fault }
          try add(Expression(meaning: meaning, terms: terms), to: &expressions, families, reader)
        }
      }
    }
    return expressions
  }

  /// The ways to say the next expression, those left out that say nothing or too much.
  private static func ways(
    _ reader: inout ByteReader, below limit: Int
  ) throws(IndexFault) -> [[Int]] {
    var whole: [[Int]] = [[]]
    var choices: [[Int]] = []
    var next = try reader.number(below: limit)
    while next != WordsFormat.end {
      switch next {
      case WordsFormat.or where !choices.isEmpty:
        guard choices.count < WordsFormat.wayLimit else { throw reader.fault }
        choices.append([try reader.number(below: limit)])
      case WordsFormat.and where !choices.isEmpty:
        guard choices[choices.count - 1].count < WordsFormat.longestExpression else {
          throw reader.fault
        }
        choices[choices.count - 1].append(try reader.number(below: limit))
      default:
        whole = try followed(whole, by: choices, reader)
        choices = [[next]]
      }
      next = try reader.number(below: limit)
    }
    whole = try followed(whole, by: choices, reader)
    guard whole.joined().allSatisfy({ $0 >= WordsFormat.gap }) else { throw reader.fault }
    return whole.filter { way in way.contains { $0 >= WordsFormat.firstFamily } }
  }

  /// The ways to say the beginning of an expression and its next part; those that are too long are
  /// left out at once.
  private static func followed(
    _ beginnings: [[Int]], by choices: [[Int]], _ reader: ByteReader
  ) throws(IndexFault) -> [[Int]] {
    if choices.isEmpty { return beginnings }
    guard beginnings.count * choices.count <= WordsFormat.wayLimit else { throw reader.fault }
    return beginnings.flatMap { beginning in choices.map { beginning + $0 } }
      .filter { $0.count <= WordsFormat.longestExpression }
  }

  /// Adds an expression to those of each term that it may begin with.
  private static func add(
    _ expression: Expression, to expressions: inout [[Expression]], _ families: [UInt16],
    _ reader: ByteReader
  ) throws(IndexFault) {
    guard let first = expression.terms.first(where: { $0 >= WordsFormat.firstFamily }),
      expression.terms.first != WordsFormat.gap
    else { throw reader.fault }
    if first >= WordsFormat.firstTerm {
      expressions[first - WordsFormat.firstTerm].append(expression)
    } else {
      let family = UInt16(1) << UInt16(first - WordsFormat.firstFamily)
      for term in families.indices where families[term] & family != 0 {
        expressions[term].append(expression)
      }
    }
  }
}
