import Content
import DecisionTree
import Eligibility
import Law
import Templates

/// What the authority has settled, beside the law.
struct LocalRulesView: TemplateView {
  let rules: LocalRules
  let statements: [LocalStatement]

  static let fields: ViewFields<LocalRulesView> = [
    .text("nom") { $0.rules.authority },
    .text("verifie-le") { $0.rules.verified.long },
    .views("regles-locales") { view in view.statements.map { LineView(text: $0.text) } },
  ]
}

extension SiteRenderer {
  /// What the authority has settled beside some texts; nothing where it says nothing of them.
  func localRules(beside texts: [LegalReference]) -> [LocalRulesView] {
    localRules { $0.statements(beside: texts) }
  }

  /// What the authority has settled on some topics; nothing where it says nothing of them.
  func localRules(on topics: [LocalTopic]) -> [LocalRulesView] {
    localRules { $0.statements(on: topics) }
  }

  private func localRules(_ list: (LocalRules) -> [LocalStatement]) -> [LocalRulesView] {
    guard let rules = knowledge.localRules else { return [] }
    let statements = list(rules)
    return statements.isEmpty ? [] : [LocalRulesView(rules: rules, statements: statements)]
  }

  /// When the authority takes requests, as the module of dates reads it; nil where it does not say.
  var localCalendar: String? {
    knowledge.localRules.flatMap { $0.calendar.isEmpty ? nil : $0.calendar.written }
  }

  /// What is found at the end of a path, with the answers that the authority has given for everybody.
  func finding(of path: Path) -> Finding? {
    guard knowledge.localRules != nil, path.finding != nil else { return path.finding }
    do {
      guard case .settled(let finding, _) = try checker.consult(Answers(path.answers)) else {
        return nil
      }
      return finding
    } catch {
      preconditionFailure("a path of the diagram cannot be followed")
    }
  }
}
