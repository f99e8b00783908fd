import CommonMark
import Content
import Eligibility
import Law

extension SiteRenderer {
  /// The pages of text, the glossary and the statement of accessibility, where the content has them.
  var textPages: [Page] {
    knowledge.pages.map(page) + (knowledge.glossary.isEmpty ? [] : [glossaryPage])
      + (knowledge.accessibility.map { [page(of: $0)] } ?? [])
  }

  /// The links to these pages that every page ends with, from the root of the site.
  var footLinks: [(title: String, address: PageAddress)] {
    knowledge.pages.filter(\.isInFooter).map { ($0.title, .text($0.id)) }
      + (knowledge.glossary.isEmpty ? [] : [("Glossaire", .glossary)])
      + [("Sources et textes", .sources)]
      + (knowledge.contradictions.isEmpty
        ? [] : [("Quand les documents se contredisent", .contradictions)])
      + (knowledge.accessibility.map {
        [("Accessibilité : \($0.state.label)", .accessibility)]
      } ?? [])
  }

  private func page(_ text: TextPage) -> Page {
    let address = PageAddress.text(text.id)
    var marks = AbbreviationMarks(knowledge.glossary)
    let settings = knowledge.settings
    let view = TextPageView(
      title: text.title, summary: text.summary,
      text: HTMLFragment(writer(at: address).write(marks.mark(text.body))),
      verified: text.verified.long, verifiedISO: text.verified.iso,
      publisher: text.showsPublisher ? [PublisherView(settings)] : [])
    return Page(
      address: address, title: text.title, description: text.summary, crumbs: [.home],
      content: templates.render(view, with: .text), changed: text.verified)
  }

  private var glossaryPage: Page {
    let address = PageAddress.glossary
    let view = GlossaryView(
      terms: knowledge.glossary.map { term in
        TermView(
          term,
          neighbours: term.neighbours.compactMap { id in
            knowledge.glossary.first { $0.id == id }.map {
              LinkView(title: $0.term, address: "#\($0.id)")
            }
          })
      })
    return Page(
      address: address, title: "Glossaire",
      description: "Les sigles et les mots du compte personnel de formation, expliqués.",
      crumbs: [.home], content: templates.render(view, with: .glossary),
      changed: knowledge.glossary.flatMap(\.texts).map(\.seen).max())
  }

  private func page(of statement: AccessibilityStatement) -> Page {
    let settings = knowledge.settings
    let view = AccessibilityView(
      publisher: settings.publisher, site: settings.title, state: statement.state.label,
      standard: statement.standard, day: statement.day.long, dayISO: statement.day.iso,
      reasons: statement.reasons.map(LineView.init),
      checks: statement.checks.map { CheckView(subject: $0.subject, result: $0.result) },
      limits: statement.limits.map(LineView.init),
      contact: settings.contact?.link(about: "Accessibilité de « \(settings.title) »"),
      contactWords: settings.contact?.words ?? "")
    return Page(
      address: .accessibility, title: "Accessibilité",
      description: "Ce qui a été contrôlé, et ce qui reste à faire.", crumbs: [.home],
      content: templates.render(view, with: .accessibility), changed: statement.day)
  }
}

extension PublisherView {
  init(_ settings: Settings) {
    self.init(
      name: settings.publisher, contact: settings.contact?.link(about: settings.title),
      contactWords: settings.contact?.words ?? "", mentions: settings.mentions.map(LineView.init))
  }
}

extension TermView {
  init(_ term: GlossaryTerm, neighbours: [LinkView]) {
    self.init(
      id: term.id, term: term.term, expansion: term.expansion, definition: term.definition,
      synonyms: term.synonyms.isEmpty ? nil : term.synonyms.joined(separator: ", "),
      neighbours: neighbours, texts: term.texts.map(ReferenceView.init),
      sources: term.sources.map { SourceView($0) })
  }
}
