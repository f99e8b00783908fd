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
    let numbers = families.count + WordsFormat.firstTerm
    var expressions = [[Expression]](repeating: [], count: families.count)
    for _ in 0..<(try reader.count()) {
      let meaning = try reader.number(below: meaningCount)
      var terms: [Int] = []
      for _ in 0..<(try reader.number(below: WordsFormat.longestExpression + 1)) {
        terms.append(try reader.number(below: numbers))
      }
      guard let first = terms.first(where: { $0 >= WordsFormat.firstFamily }),
        terms.first != WordsFormat.gap
      else { throw reader.fault }
      let expression = Expression(meaning: meaning, terms: terms)
      if first >= WordsFormat.firstTerm {
        expressions[first - WordsFormat.firstTerm].append(expression)
      } else {
        let family = UInt16(1) << UInt16(first - WordsFormat.firstFamily)
        for term in families.indices where families[term] & family != 0 {
          expressions[term].append(expression)
        }
      }
    }
    return expressions
  }
}
