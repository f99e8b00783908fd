import Eligibility

/// A path through the follow-ups of a context.
struct FollowUpWalk {
  private(set) var path: Path
  let context: FollowUpContext
  /// The rules of the core questions.
  let before: [Rule]
  private(set) var answers: [Answer] = []
  private(set) var passed: Set<Question> = []

  init(_ path: Path, _ context: FollowUpContext) {
    self.path = path
    self.context = context
    let first = try? Answers().examinedFollowUps(context, passingOver: [])
    before = Array(path.rules.dropLast(first?.events.rules.count ?? 0))
  }

  func taking(_ step: Diagram.Step, past question: Question) -> FollowUpWalk {
    var walk = self
    walk.path = path.taking(step)
    if let answer = step.answer {
      walk.answers.append(answer)
    } else {
      walk.passed.insert(question)
    }
    return walk
  }
}
