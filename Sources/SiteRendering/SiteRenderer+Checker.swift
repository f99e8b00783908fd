import Answering
import CheckerCore
import DecisionTree
import Eligibility
import French
import Content
import Law
import Letters
import Templates

extension SiteRenderer {
  /// What the core of the checker computes with.
  var checkerTables: [UInt8] {
    CheckerData(
      checker.tree.table, related.table, CheckerCodes.names, .ofRules, .ofRules,
      letters: letters.fitness
    ).bytes
  }

  /// The diagram and the words that go with it, with the spaces and apostrophes of print.
  ///
  /// JSON's own marks stand without spaces: only the words change.
  var scriptData: HTMLFragment {
    let entries = related.ids.compactMap(knowledge.entry).map { entry in
      CheckerDocument.EntryLink(question: entry.question, url: EntryPage.address(of: entry.id).path)
    }
    let words = EmbeddedData.script(
      CheckerDocument(
        diagram, entries, letters.letters, knowledge.localRules, knowledge.settings.journey),
      type: "application/json", id: "libelles")
    let texts = EmbeddedData.diagram(diagram) + HTMLFragment("\n") + words + HTMLFragment("\n")
    return HTMLFragment(bytes: Typography.typeset(texts.bytes))
  }

  /// The answers of a path, each with the page on which it was given.
  func given(on path: Path, from address: PageAddress) -> [GivenView] {
    path.answers.indices.map { index in
      let answer = path.answers[index]
      let page = PathAddress.address(of: Array(path.answers[..<index]))
      return GivenView(
        question: answer.question.text, answer: answer.label,
        address: address.link(to: PageAddress(path: page)))
    }
  }

  /// The answers of a path between parentheses, for titles.
  func summary(of path: Path) -> String {
    "(\(path.answers.summary))"
  }

  func command(for finding: Finding) -> String {
    "cpf verifier" + finding.answers.map { " -r \($0.assignment)" }.joined()
  }

  func crumbs(to address: PageAddress) -> [Crumb] {
    address == QuestionPage.address ? [.home] : [.home, .checker]
  }
}

extension Diagram {
  /// Every path of the checker and every beginning of one.
  ///
  /// An elected person who is an agent too is led to the agent's pages.
  var checkerPaths: [Path] {
    prefixes(of: start).filter { !$0.isAgentPathOfElected }
  }
}
