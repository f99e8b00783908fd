package import Eligibility
package import Law

/// A condition or a duty as it is said in a situation, with the rule that asks for it.
package struct SaidClause: Hashable, Sendable {
  package let rule: Rule
  package let id: String
  /// The clause in French, whoever decides named.
  package let text: String
}

/// A step as it is said in a situation, with the rule that asks for it.
package struct SaidStep: Hashable, Sendable {
  package let rule: Rule
  package let id: String
  package let phase: Step.Phase
  /// The step in French, whoever decides named.
  package let text: String
  /// The time limit; nil where the texts give none.
  package let deadline: String?
  /// The article that says so.
  package let ground: LegalText

  /// The step with its time limit, as one sentence says it.
  package var timedText: String {
    guard let deadline, text.hasSuffix(".") else { return text }
    return "\(text.dropLast()), \(deadline)."
  }
}

/// A sentence of what is said aloud, with what it comes from.
package struct SaidSentence: Hashable, Sendable {
  /// Where the sentence comes from: one source says one thing, once.
  package enum Source: Hashable, Sendable {
    case rule(Rule)
    case step(String)
    case doubt
  }

  package let source: Source
  package let text: String
}

extension Finding {
  /// What is said of it; those who ask for several parts ask for this once.
  package var said: SaidFinding { SaidFinding(self) }

  /// The rules to tell: those that no other takes the place of, the one that answers first.
  package var toldRules: [Rule] { said.toldRules }

  /// The rule that answers: the one that says most of this case; nil where none does.
  package var decisiveRule: Rule? { said.decisiveRule }

  /// The answer in one line, to be read aloud first.
  package var title: String { said.title }

  /// Why, in a sentence: what the rule that answers says.
  package var reason: String { said.reason }

  /// Why, and who decides and pays, in two sentences.
  package var explanation: String { said.explanation }

  /// What must hold for the answer to stand, each once, in the order of the rules.
  package var conditions: [SaidClause] { said.conditions() }

  /// What the agent is bound to afterwards, each once, in the order of the rules.
  package var duties: [SaidClause] { said.duties() }

  /// What to do, each once, in the order of time.
  package var steps: [SaidStep] { said.steps() }

  /// What is said aloud, in two or three sentences: the answer, the next step, a reserve.
  package var spoken: [SaidSentence] { said.spoken }

  /// The steps that are not said aloud.
  package var furtherSteps: [SaidStep] { said.furtherSteps }

  /// The rules whose sentences are not said aloud, nor by what must hold or is to be done: why the
  /// answer is so.
  package var furtherRules: [Rule] { said.furtherRules }

  /// Whether every rule that shaped the answer was read in a text in force.
  package var isCertain: Bool { said.isCertain }

  /// What says that the texts leave something open.
  package static let doubt =
    "Faites confirmer cette réponse par écrit : sur un point, les textes ne sont pas explicites."

  /// Whether something is not certain, and nothing that is said aloud tells so.
  package var hasUnsaidDoubt: Bool { said.hasUnsaidDoubt }
}
