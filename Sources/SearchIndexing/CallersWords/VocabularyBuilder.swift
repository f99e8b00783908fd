import French
import Search
package import Understanding

/// Makes the file of callers' words.
package struct VocabularyBuilder {
  private let questions: [Question]
  private let families: [(name: String, words: [String])]
  private var rows: [Row] = []

  /// A question of the checker, as the builder takes it.
  package struct Question: Sendable {
    /// The id.
    package let id: String
    /// The answers: the id, and what each needs of earlier questions.
    package let answers: [(id: String, needs: [Need])]

    package init(id: String, answers: [(id: String, needs: [Need])]) {
      self.id = id
      self.answers = answers
    }
  }

  private struct Row {
    let meaning: Meaning
    let trap: String
    let expressions: [String]
  }

  /// - Parameters:
  ///   - questions: The questions of the checker, in order.
  ///   - families: Words said for one another, by the name that expressions have for them.
  package init(questions: [Question], families: [String: [String]] = [:]) {
    self.questions = questions
    // Too many are told by whoever read them; what is made of them is published by nobody.
    self.families = families.sorted { $0.key < $1.key }.map { (name: $0.key, words: $0.value) }
  }

  /// Adds words that establish answers.
  ///
  /// - Parameter trap: What to beware of, in French; empty where there is nothing.
  package mutating func add(
    _ answers: [SpokenAnswer], trap: String = "", _ expressions: [String]
  ) {
    rows.append(
      Row(
        meaning: Meaning(kind: .answers, answers: answers, rank: 3), trap: trap,
        expressions: expressions))
  }

  /// Adds words that look like an answer and are none.
  package mutating func add(nothing expressions: [String]) {
    rows.append(
      Row(
        meaning: Meaning(kind: .nothing, answers: [], rank: 0), trap: "", expressions: expressions))
  }

  /// Adds the names of a training.
  ///
  /// - Parameters:
  ///   - answers: The answer for a project, then that for the post held, where it differs.
  ///   - rank: How plainly the names say it, from 1 to 3.
  ///   - trap: What to beware of, in French.
  package mutating func add(
    training answers: [SpokenAnswer], rank: Int, trap: String, _ expressions: [String]
  ) {
    rows.append(
      Row(
        meaning: Meaning(kind: .training, answers: answers, rank: rank), trap: trap,
        expressions: expressions))
  }

  /// Adds words that say what a training is for.
  package mutating func add(_ purpose: Purpose, _ expressions: [String]) {
    rows.append(
      Row(
        meaning: Meaning(kind: purpose.kind, answers: [], rank: 0), trap: "",
        expressions: expressions))
  }

  /// What a training is for.
  package enum Purpose: Sendable {
    case post, project, retraining, oneself

    fileprivate var kind: Meaning.Kind {
      switch self {
      case .post: .forPost
      case .project: .forProject
      case .retraining: .forRetraining
      case .oneself: .forOneself
      }
    }
  }

  /// Makes the file; the same rows give the same bytes.
  ///
  /// - Parameter ordinary: Words that are no vocabulary: of them, those are kept that would
  ///   otherwise be taken for a slip in a word of it.
  package func build(besides ordinary: [String]) -> [UInt8] {
    var pieces = ExpressionPieces()
    let expressions = rows.map { pieces.distinct($0.expressions) }
    var forms = pieces.forms
    let members = families.map { family in
      family.words.flatMap { TextAnalysis.words(of: Array($0.utf8)).map { $0.letters } }
    }
    for letters in members.joined() { forms[letters] = ExpressionText.term(of: letters) }
    for word in ExpressionText.contractions { forms[word] = ExpressionText.term(of: word) }
    forms.merge(OrdinaryWords(besides: forms).forms(among: ordinary)) { own, _ in own }
    let lexicon = LexiconBuilder(forms)
    var body = ByteWriter()
    writeQuestions(to: &body)
    lexicon.write(to: &body)
    writeFamilies(members, lexicon, to: &body)
    writeMeanings(to: &body)
    let numbers = pieces.all.map { number(of: $0, in: lexicon) }
    for row in expressions {
      body.write(number: row.count)
      for parts in row { Self.write(parts.map { pieces.parts[$0] }, numbers, to: &body) }
    }
    return WordsFormat.header.file(around: body.bytes)
  }

  /// Writes an expression: its parts, the choices of each, the pieces of each of those.
  private static func write(_ parts: [[[Int]]], _ numbers: [Int], to writer: inout ByteWriter) {
    for part in parts {
      for (place, choice) in part.enumerated() {
        if place > 0 { writer.write(number: WordsFormat.or) }
        for (place, piece) in choice.enumerated() {
          if place > 0 { writer.write(number: WordsFormat.and) }
          writer.write(number: numbers[piece])
        }
      }
    }
    writer.write(number: WordsFormat.end)
  }

  private func writeFamilies(
    _ members: [[[UInt8]]], _ lexicon: LexiconBuilder, to writer: inout ByteWriter
  ) {
    writer.write(number: members.count)
    for words in members {
      let terms = Set(words.compactMap { lexicon.number(of: ExpressionText.term(of: $0)) })
      writer.write(number: terms.count)
      for term in terms.sorted() { writer.write(number: term) }
    }
  }

  private func number(of piece: ExpressionText.Piece, in lexicon: LexiconBuilder) -> Int {
    switch piece {
    case .family(let name):
      guard let place = families.firstIndex(where: { $0.name == name }) else {
        preconditionFailure("no family \(name): the reader refuses such an expression")
      }
      return WordsFormat.firstFamily + place
    case .gap: return WordsFormat.gap
    case .beginning: return WordsFormat.beginning
    case .word(let term):
      guard let number = lexicon.number(of: term) else {
        preconditionFailure("a word of an expression is not in the lexicon made of them")
      }
      return WordsFormat.firstTerm + number
    }
  }

  private func writeQuestions(to writer: inout ByteWriter) {
    writer.write(number: questions.count)
    for question in questions {
      writer.write(string: Array(question.id.utf8))
      writer.write(number: question.answers.count)
      for answer in question.answers {
        writer.write(string: Array(answer.id.utf8))
        writer.write(number: answer.needs.count)
        for need in answer.needs {
          writer.write(number: need.question)
          writer.write(need.answers)
          writer.write(byte: need.isPremise ? 1 : 0)
        }
      }
    }
  }

  private func writeMeanings(to writer: inout ByteWriter) {
    writer.write(number: rows.count)
    for row in rows {
      writer.write(byte: row.meaning.kind.rawValue)
      writer.write(byte: UInt8(clamping: row.meaning.rank))
      writer.write(number: row.meaning.answers.count)
      for code in row.meaning.answers {
        writer.write(number: code.question)
        writer.write(number: code.answer)
      }
      writer.write(string: Array(row.trap.utf8))
    }
  }
}
