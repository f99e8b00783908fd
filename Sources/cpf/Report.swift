import DecisionTree
import Eligibility
import Law

/// An answer as an adviser reads it: the verdict first, then what to do, then why.
struct Report {
  /// The lines, at most 80 columns wide.
  let text: String

  init(_ consultation: Consultation, _ entries: [AnswerDocument.EntryDocument]) {
    switch consultation {
    case .settled(let finding): text = Self.text(of: finding, entries)
    case .open(let prospects): text = Self.text(of: prospects)
    }
  }

  private static func text(
    of finding: Finding, _ entries: [AnswerDocument.EntryDocument]
  ) -> String {
    let ruling = finding.ruling
    var lines = ["", "  " + ruling.title.withLoudBeginning]
    lines += Wrap.lines(finding.explanation, indent: 2)
    lines += Wrap.lines(ruling.account, indent: 2)
    if !finding.isCertain { lines += Wrap.lines(uncertainty, indent: 2) }
    lines += numbered("À faire", finding.steps.map(\.text))
    lines += list("Conditions", finding.conditions.map(\.text))
    lines += ["", "  Pourquoi"]
    lines += finding.rules.flatMap(reason)
    lines += list("Fiches", entries.map { "\($0.question) (\($0.url))" })
    lines += ["", "  Page : \(finding.address)", "  À jour au \(Rule.reviewed.short)"]
    return lines.joined(separator: "\n")
  }

  private static func text(of prospects: Prospects) -> String {
    var lines = ["", "  Réponse incomplète. Encore possible :"]
    for possibility in prospects.possibilities {
      let answers = possibility.answers.map { "\($0.question.rawValue)=\($0.id)" }
      let when = answers.isEmpty ? "" : " (si \(answers.joined(separator: " ou ")))"
      lines += Wrap.lines("- \(possibility.verdict.label)\(when)", indent: 3, hanging: 2)
    }
    if let (question, offered) = prospects.next {
      lines += ["", "  Question suivante : \(question.text)"]
      let choices = offered.map(\.id).joined(separator: ", ")
      lines += Wrap.lines("-r \(question.rawValue)=… : \(choices)", indent: 3, hanging: 3)
    }
    return lines.joined(separator: "\n")
  }

  private static let uncertainty =
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

  private static func reason(_ rule: Rule) -> [String] {
    let statement = rule.statement
    let texts = statement.texts.map(\.reference.title).joined(separator: " ; ")
    let standing = statement.standing == .verified ? "" : " (\(statement.standing.label))"
    return Wrap.lines(
      "\(rule.rawValue)  \(statement.text)\(standing) [\(texts)]", indent: 3, hanging: 5)
  }
}

extension String {
  /// The text with its beginning in capitals, up to a comma or a colon.
  fileprivate var withLoudBeginning: String {
    let beginning = prefix { $0 != "," && $0 != ":" }
    return beginning.uppercased() + dropFirst(beginning.count)
  }
}
