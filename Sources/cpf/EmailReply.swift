import Answering
import Eligibility
import Law

/// A reply ready to paste in an e-mail, with the articles and the page.
struct EmailReply {
  let text: String

  /// - Parameter finding: What was found; nothing can be replied before.
  init(_ finding: Finding, _ entries: [AnswerDocument.EntryDocument]) {
    let texts = finding.rules.flatMap(\.texts)
    var seen: Set<LegalText> = []
    let titles = texts.filter { seen.insert($0).inserted }.map(\.citation)
    var parts = [
      "Bonjour,",
      "Votre situation : \(finding.answers.summary).",
      "\(finding.ruling.title). \(finding.explanation)",
      finding.ruling.account,
    ]
    if !finding.isCertain { parts.append(Report.uncertainty) }
    parts += Self.list("Ce qu'il faut faire :", finding.steps.map(\.text))
    parts += Self.list("À quelles conditions :", finding.conditions.map(\.text))
    parts.append("Textes : \(titles.joined(separator: " ; ")).")
    parts.append(
      (["Page : \(finding.address)"] + entries.map { "\($0.question) \($0.url)" })
        .joined(separator: "\n"))
    parts.append("Règles vérifiées le \(Rule.reviewed.long).")
    text = parts.joined(separator: "\n\n")
  }

  private static func list(_ title: String, _ texts: [String]) -> [String] {
    texts.isEmpty ? [] : [([title] + texts.map { "- \($0)" }).joined(separator: "\n")]
  }
}
