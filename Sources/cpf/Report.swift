import Answering
import DecisionTree
import Eligibility
import Law

/// An answer as an adviser reads it: the verdict first, then what to do, then why.
struct Report {
  /// The lines, at most 80 columns wide.
  let text: String

  /// - Parameters:
  ///   - unknown: The questions whose answer is not known.
  ///   - letters: The letters that fit the answer.
  ///   - rules: The rule of the authority; nil where it is not known.
  init(
    _ consultation: Consultation, _ entries: [AnswerDocument.EntryDocument],
    unknown: Set<Question> = [], letters: [AnswerDocument.LetterDocument] = [],
    under rules: LocalRules? = nil
  ) {
    switch consultation {
    case .settled(let finding, let followUps):
      text = Self.text(of: finding, followUps, finding.levers, entries, letters, rules)
    case .open(let prospects): text = Self.text(of: prospects, MissingFacts(unknown))
    }
  }

  /// The verdict, and what is read aloud first.
  static func brief(_ finding: Finding) -> String {
    let lines =
      [""] + Wrap.lines(finding.title.withLoudBeginning, indent: 2) + ["", "  À dire"]
      + finding.spoken.flatMap { Wrap.lines($0.text, indent: 3) }
      + [""]
      + Wrap.lines(
        [finding.ruling.roles, finding.ruling.account].compactMap(\.self).joined(separator: " "),
        indent: 2)
    return lines.joined(separator: "\n")
  }

  private static func text(
    of finding: Finding, _ followUps: [FollowUp], _ levers: [FoundLever],
    _ entries: [AnswerDocument.EntryDocument], _ letters: [AnswerDocument.LetterDocument],
    _ rules: LocalRules?
  ) -> String {
    var lines = [brief(finding)]
    if finding.hasUnsaidDoubt {
      lines += Wrap.lines(Finding.doubt, indent: 2)
    }
    lines += steps(finding)
    lines += list("Conditions", finding.conditions.map(\.text))
    lines += list("Ensuite, vous vous engagez", finding.duties.map(\.text))
    lines += list(
      LocalRules.heading,
      rules?.statements(on: finding.ruling.localTopics).map(\.text) ?? [])
    lines += finding.furtherRules.isEmpty ? [] : ["", "  Pourquoi"]
    lines += finding.furtherRules.flatMap(reason)
    let said = finding.toldRules.filter { !finding.furtherRules.contains($0) }
    lines += ["", "  Textes de ce qui est dit plus haut"] + said.flatMap(grounds)
    for mover in Lever.Mover.allCases {
      lines += list(
        mover.label,
        levers.filter { $0.mover == mover }.map { "\($0.text) → \($0.verdict.label)" })
    }
    if levers.isEmpty, let reason = finding.ruling.verdict.withoutLever {
      lines += ["", "  Ce qui changerait la réponse"] + Wrap.lines(reason, indent: 3)
    }
    lines += list("Pour préciser", followUps.map(precision))
    lines += list("Courriers", letters.map { "\($0.title) (cpf lettre \($0.id))" })
    lines += list("Fiches", entries.map { "\($0.question) (\($0.url))" })
    lines += [
      "", "  Page : \(finding.address)",
      "  Règles vérifiées le \(Rule.reviewed.short), réf. \(finding.reference)",
    ]
    return lines.joined(separator: "\n")
  }

  private static func text(of prospects: Prospects, _ missing: MissingFacts) -> String {
    let isVerdictKnown = !prospects.undecided.contains(.verdict)
    // Where nothing is excluded yet, a list of every verdict says nothing.
    let isOpen = prospects.possibilities.count == Verdict.allCases.count
    let heading =
      "  Réponse incomplète. Encore possible :" + (isOpen ? " toutes les réponses." : "")
    var lines = ["", isVerdictKnown ? "  Le verdict est connu :" : heading]
    for possibility in prospects.possibilities where !isOpen {
      lines += Wrap.lines(
        "- \(possibility.verdict.label)\(Self.hinges(of: possibility))", indent: 3, hanging: 2)
    }
    if isVerdictKnown, !prospects.undecided.isEmpty {
      let fields = prospects.undecided.map(\.rawValue).joined(separator: ", ")
      lines += Wrap.lines("Reste à savoir, selon la réponse : \(fields).", indent: 2)
    }
    lines += list(
      MissingFacts.certainHeading, missing.points.isEmpty ? [] : prospects.certainSentences)
    lines += list(
      "Pour le savoir", missing.points.map { "\($0.question.text) \($0.question.help)" })
    if let decisive = prospects.decisive, decisive != prospects.next?.question {
      lines += Wrap.lines("La question qui départage le mieux : \(decisive.text)", indent: 2)
    }
    if let (question, offered) = prospects.next {
      lines += ["", "  Question suivante : \(question.text)"]
      let choices = offered.map(\.id).joined(separator: ", ")
      lines += Wrap.lines("-r \(question.rawValue)=… : \(choices)", indent: 3, hanging: 3)
    } else if let message = missing.message {
      lines += ["", "  Message à envoyer à votre employeur", ""]
      lines += message.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        $0.isEmpty ? [""] : Wrap.lines(String($0), indent: 3, hanging: $0.hasPrefix("-") ? 2 : 0)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What a verdict hangs on: the first question that tells, with few of its answers.
  private static func hinges(of possibility: Possibility) -> String {
    guard let question = possibility.answers.first?.question else { return "" }
    let answers = possibility.answers.filter { $0.question == question }.map(\.id)
    let shown = answers.prefix(hingesShown).joined(separator: ", ")
    return " (\(question.rawValue) : \(shown)\(answers.count > hingesShown ? "…" : ""))"
  }

  private static let hingesShown = 4

  /// What is left to do, in the order of time, each step with its time limit and its article.
  private static func steps(_ finding: Finding) -> [String] {
    let steps = finding.furtherSteps
    var lines = steps.isEmpty ? [] : ["", "  À faire aussi, dans l'ordre"]
    var number = 0
    for phase in Step.Phase.allCases {
      let now = steps.filter { $0.phase == phase }
      if now.isEmpty { continue }
      lines.append("   \(phase.label)")
      for step in now {
        number += 1
        lines += Wrap.lines(
          "\(number). \(step.timedText) [\(step.ground.citation)]", indent: 5, hanging: 3)
      }
    }
    return lines
  }

  private static func list(_ title: String, _ texts: [String]) -> [String] {
    let rows = texts.flatMap { Wrap.lines("- \($0)", indent: 3, hanging: 2) }
    return rows.isEmpty ? [] : ["", "  \(title)"] + rows
  }

  private static func precision(_ followUp: FollowUp) -> String {
    let choices = followUp.offered.map(\.id).joined(separator: ", ")
    return "\(followUp.question.text) -r \(followUp.question.rawValue)=… (\(choices))"
  }

  private static func reason(_ rule: Rule) -> [String] {
    Wrap.lines(
      "\(rule.rawValue)  \(rule.text)\(standing(rule)) [\(texts(rule))]", indent: 3, hanging: 5)
  }

  /// The texts of a rule that was told already: its sentence is not told twice.
  private static func grounds(_ rule: Rule) -> [String] {
    Wrap.lines("\(rule.rawValue)  \(texts(rule))\(standing(rule))", indent: 3, hanging: 5)
  }

  private static func texts(_ rule: Rule) -> String {
    rule.texts.map(\.citation).joined(separator: " ; ")
  }

  private static func standing(_ rule: Rule) -> String {
    rule.standing == .verified ? "" : " (\(rule.standing.label))"
  }
}

extension String {
  /// The text with its beginning in capitals, up to a comma or a colon.
  fileprivate var withLoudBeginning: String {
    let beginning = prefix { $0 != "," && $0 != ":" }
    return beginning.uppercased() + dropFirst(beginning.count)
  }
}
