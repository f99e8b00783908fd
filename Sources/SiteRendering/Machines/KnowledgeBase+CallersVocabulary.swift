package import Content
package import DecisionTree
import CheckerCore
import Eligibility
import Understanding
import SearchIndexing

extension KnowledgeBase {
  /// The words by which callers tell their situation, for `cpf` and the search box.
  ///
  /// - Parameter diagram: What tells which answers go together.
  package func callersVocabulary(_ diagram: Diagram) -> [UInt8] {
    var builder = VocabularyBuilder(
      questions: Self.questions(diagram), families: spokenWords.families)
    for row in spokenWords.rows {
      builder.add(row.answers.map(SpokenAnswer.init), trap: row.trap, row.words)
    }
    for training in spokenWords.trainings {
      builder.add(
        training: training.answers.map(SpokenAnswer.init), rank: training.rank,
        trap: training.trap, training.names)
    }
    for purpose in SpokenWords.Purpose.allCases {
      builder.add(purpose.spoken, spokenWords.purposes[purpose, default: []])
    }
    builder.add(nothing: spokenWords.silent)
    let texts =
      entries.flatMap { [$0.question] + $0.keywords } + callersWords.phrases.values.joined()
    return builder.build(besides: spokenWords.ordinary + texts.sorted())
  }

  private static func questions(_ diagram: Diagram) -> [VocabularyBuilder.Question] {
    let places = Dictionary(uniqueKeysWithValues: zip(Question.allCases, 0...))
    return zip(Question.allCases, diagram.needs).map { question, needs in
      VocabularyBuilder.Question(
        id: question.rawValue,
        answers: zip(question.answers, needs).map { answer, needs in
          (
            answer.id,
            needs.map { need in
              Need(
                question: places[need.question] ?? 0, answers: need.answers,
                isPremise: need.isPremise)
            }
          )
        })
    }
  }
}

extension SpokenAnswer {
  /// An answer by its places.
  fileprivate init(_ answer: Answer) {
    let choice = CheckerCodes.choice(of: answer)
    self.init(question: choice.question, answer: Int(choice.code) - AnswerCode.first)
  }
}

extension SpokenWords.Purpose {
  fileprivate var spoken: VocabularyBuilder.Purpose {
    switch self {
    case .post: .post
    case .project: .project
    case .retraining: .retraining
    case .oneself: .oneself
    }
  }
}
