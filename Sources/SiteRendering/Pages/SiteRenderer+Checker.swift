import Answering
import CheckerCore
import Content
import DecisionTree
import Eligibility
import Law

extension SiteRenderer {
  /// One page per path of the checker and per beginning of one.
  ///
  /// An elected person who is an agent too is led to the agent's pages.
  ///
  /// - Parameter schemes: What is asked after a path, where it is shown.
  func checkerPages(with schemes: [Path: QuestionScheme]) -> [Page] {
    diagram.prefixes(of: diagram.start).filter { !$0.isAgentPathOfElected }.map { path in
      if let finding = path.finding, diagram.question(at: path) == nil {
        resultPage(of: finding, on: path)
      } else {
        questionPage(on: path, showing: schemes[path])
      }
    }
  }

  private func questionPage(on path: Path, showing scheme: QuestionScheme?) -> Page {
    let address = PageAddress(path: path.address)
    guard let question = diagram.question(at: path) else {
      preconditionFailure("a settled verdict asks nothing")
    }
    let isFirst = path.answers.isEmpty
    let view = QuestionView(
      question: question.text, help: question.help, isFirst: isFirst,
      given: given(on: path, from: address),
      choices: diagram.edges(at: path).map { edge in
        let target = PathAddress.address(of: path.answers + [edge.answer])
        return ChoiceView(
          label: edge.answer.label, address: address.link(to: PageAddress(path: target)))
      },
      restart: address.link(to: .checker),
      separations: checker.separations(after: path.answers).map { answer, verdicts in
        SeparationView(
          label: answer.label, verdicts: verdicts.map(\.label).joined(separator: " ; "))
      },
      scheme: scheme.map { [SchemeView($0, from: address)] } ?? [],
      data: isFirst && options.checker != nil ? [scriptData] : [], toRoot: address.toRoot,
      reviewed: Rule.reviewed.long)
    return Page(
      address: address,
      title: isFirst ? "Vérifier ma situation" : "\(question.text) \(summary(of: path))",
      description: isFirst
        ? "Quelques questions pour savoir si le compte s'utilise, qui décide et qui paie."
        : question.help,
      crumbs: crumbs(to: address),
      content: templates.render(view, with: .question), isIndexed: isFirst, changed: Rule.reviewed)
  }

  private func resultPage(of finding: Finding, on path: Path) -> Page {
    let address = PageAddress(path: path.address)
    let ruling = finding.ruling
    let view = ResultView(
      title: ruling.title, verdictID: ruling.verdict.rawValue, reason: finding.reason,
      roles: RolesView(ruling).map { [$0] } ?? [], account: ruling.account,
      isCertain: finding.isCertain,
      given: given(on: path, from: address), conditions: finding.conditions.map(ClauseView.init),
      steps: finding.steps.map(ClauseView.init), rules: finding.rules.map(RuleView.init),
      changes: finding.changes(in: checker).map { SituationView($0, from: address) },
      precisions: precisions[path.node].map { PrecisionView($0, after: finding) },
      entries: related.nearest(to: finding).compactMap(knowledge.entry).map {
        link(to: $0, from: address)
      },
      reviewed: Rule.reviewed.long, command: command(for: finding),
      restart: address.link(to: .checker))
    return Page(
      address: address, title: "\(ruling.title) \(summary(of: path))",
      description: finding.explanation, crumbs: crumbs(to: address),
      content: templates.render(view, with: .result), isIndexed: false)
  }

  /// The diagram and the words that go with it, with the spaces and apostrophes of print; then the
  /// tables that the core computes with.
  ///
  /// JSON's own marks stand without spaces: only the words change.
  private var scriptData: HTMLFragment {
    let entries = related.ids.compactMap(knowledge.entry).map { entry in
      CheckerDocument.EntryLink(question: entry.question, url: PageAddress.entry(entry.id).path)
    }
    let words = EmbeddedData.script(
      CheckerDocument(diagram, entries), type: "application/json", id: "libelles")
    let texts = EmbeddedData.diagram(diagram).renderText + "\n" + words.renderText
    let tables = CheckerData(checker.tree.table, related.table)
    return HTMLFragment(
      FrenchTypography.apply(to: texts) + "\n"
        + EmbeddedData.script(holding: tables.bytes, id: "tables").renderText)
  }

  /// The answers of a path, each with the page on which it was given.
  private func given(on path: Path, from address: PageAddress) -> [GivenView] {
    path.answers.indices.map { index in
      let answer = path.answers[index]
      let page = PathAddress.address(of: Array(path.answers[..<index]))
      return GivenView(
        question: answer.question.text, answer: answer.label,
        address: address.link(to: PageAddress(path: page)))
    }
  }

  /// The answers of a path between parentheses, for titles.
  private func summary(of path: Path) -> String {
    "(\(path.answers.summary))"
  }

  private func command(for finding: Finding) -> String {
    "cpf verifier" + finding.answers.map { " -r \($0.assignment)" }.joined()
  }

  private func crumbs(to address: PageAddress) -> [Crumb] {
    address == .checker ? [.home] : [.home, .checker]
  }
}

extension RolesView {
  /// Who decides and who pays, where somebody does.
  fileprivate init?(_ ruling: Ruling) {
    guard ruling.decider != .nobody else { return nil }
    self.init(decider: ruling.decider.name, payer: ruling.payer.name)
  }
}

extension ClauseView {
  init(_ clause: Clause) {
    self.init(id: clause.id, text: clause.text)
  }
}

extension RuleView {
  init(_ rule: Rule) {
    let statement = rule.statement
    self.init(
      id: rule.rawValue, text: statement.text, standing: statement.standing.label,
      isVerified: statement.standing == .verified,
      texts: statement.texts.map { ReferenceView($0.reference) })
  }
}
