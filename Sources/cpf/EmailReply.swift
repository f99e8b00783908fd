import Answering
import DecisionTree
import Eligibility
import Law

/// A reply ready to paste in an e-mail, with the articles and the page.
struct EmailReply {
  let text: String

  /// - Parameter finding: What was found; nothing can be replied before.
  init(_ finding: Finding, _ entries: [AnswerDocument.EntryDocument]) {
    let texts = finding.toldRules.flatMap(\.texts)
    var seen: Set<LegalText> = []
    let titles = texts.filter { seen.insert($0).inserted }.map(\.citation)
    var parts = [
      "Bonjour,",
      "Votre situation : \(finding.answers.summary).",
      finding.spoken.map(\.text).joined(separator: " "),
      [finding.ruling.roles, finding.ruling.account].compactMap(\.self).joined(separator: " "),
    ]
    if !finding.isCertain, !finding.spoken.map(\.source).contains(.doubt) {
      parts.append(Finding.doubt)
    }
    parts += Self.list(
      "Ce qu'il faut faire ensuite :",
      finding.furtherSteps.map { "\($0.timedText) [\($0.ground.citation)]" })
    parts += Self.list("À quelles conditions :", finding.conditions.map(\.text))
    parts += Self.list("Ensuite, vous vous engagez :", finding.duties.map(\.text))
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
