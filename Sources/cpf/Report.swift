import Answering
import DecisionTree
import Eligibility
import Law

/// An answer as an adviser reads it: the verdict first, then what to do, then why.
struct Report {
  /// The lines, at most 80 columns wide.
  let text: String

  init(_ consultation: Consultation, _ entries: [AnswerDocument.EntryDocument]) {
    switch consultation {
    case .settled(let finding, let followUps):
      text = Self.text(of: finding, followUps, finding.changes(), entries)
    case .open(let prospects): text = Self.text(of: prospects)
    }
  }

  /// The verdict, why, and what the account does: what is read aloud first.
  static func brief(_ finding: Finding) -> String {
    let lines =
      ["", "  " + finding.ruling.title.withLoudBeginning]
      + Wrap.lines(finding.explanation, indent: 2)
      + Wrap.lines(finding.ruling.account, indent: 2)
    return lines.joined(separator: "\n")
  }

  private static func text(
    of finding: Finding, _ followUps: [FollowUp], _ changes: [Change],
    _ entries: [AnswerDocument.EntryDocument]
  ) -> String {
    var lines = [brief(finding)]
    if !finding.isCertain { lines += Wrap.lines(uncertainty, indent: 2) }
    lines += numbered("À faire", finding.steps.map(\.text))
    lines += list("Conditions", finding.conditions.map(\.text))
    lines += ["", "  Pourquoi"]
    lines += finding.rules.flatMap(reason)
    lines += list(
      "Ce qui changerait la réponse",
      changes.map { "\($0.answer.summary) → \($0.finding.ruling.verdict.label)" })
    lines += list("Pour préciser", followUps.map(precision))
    lines += list("Fiches", entries.map { "\($0.question) (\($0.url))" })
    lines += ["", "  Page : \(finding.address)", "  À jour au \(Rule.reviewed.short)"]
    return lines.joined(separator: "\n")
  }

  private static func text(of prospects: Prospects) -> String {
    let isVerdictKnown = !prospects.undecided.contains(.verdict)
    var lines = [
      "", isVerdictKnown ? "  Le verdict est connu :" : "  Réponse incomplète. Encore possible :",
    ]
    for possibility in prospects.possibilities {
      let answers = possibility.answers.map(\.assignment)
      let when = answers.isEmpty ? "" : " (si \(answers.joined(separator: " ou ")))"
      lines += Wrap.lines("- \(possibility.verdict.label)\(when)", indent: 3, hanging: 2)
    }
    if isVerdictKnown, !prospects.undecided.isEmpty {
      let fields = prospects.undecided.map(\.rawValue).joined(separator: ", ")
      lines += Wrap.lines("Reste à savoir, selon la réponse : \(fields).", indent: 2)
    }
    if let decisive = prospects.decisive, decisive != prospects.next?.question {
      lines += Wrap.lines("La question qui départage le mieux : \(decisive.text)", indent: 2)
    }
    if let (question, offered) = prospects.next {
      lines += ["", "  Question suivante : \(question.text)"]
      let choices = offered.map(\.id).joined(separator: ", ")
      lines += Wrap.lines("-r \(question.rawValue)=… : \(choices)", indent: 3, hanging: 3)
    }
    return lines.joined(separator: "\n")
  }

  static let uncertainty =
    "Un point reste à confirmer : les textes ne le disent pas en toutes lettres."

  private static func numbered(_ title: String, _ texts: [String]) -> [String] {
    let rows = zip(1..., texts).flatMap { number, text in
      Wrap.lines("\(number). \(text)", indent: 3, hanging: 3)
    }
    return rows.isEmpty ? [] : ["", "  \(title)"] + rows
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
    let texts = rule.texts.map(\.citation).joined(separator: " ; ")
    let standing = rule.standing == .verified ? "" : " (\(rule.standing.label))"
    return Wrap.lines(
      "\(rule.rawValue)  \(rule.text)\(standing) [\(texts)]", indent: 3, hanging: 5)
  }
}

extension String {
  /// The text with its beginning in capitals, up to a comma or a colon.
  fileprivate var withLoudBeginning: String {
    let beginning = prefix { $0 != "," && $0 != ":" }
    return beginning.uppercased() + dropFirst(beginning.count)
  }
}
