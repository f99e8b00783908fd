import Content
import Deadlines
import Eligibility
import Law
import Letters
import Templates

/// The page that works out dates; without the module, it says from what to count.
enum DeadlinesPage: SitePage {
  static let address = PageAddress(["delais"])
  static let template = "delais"
  static let naming = PageNaming.linked

  static func pages(of site: SiteRenderer, from template: Template<DeadlinesView>) -> [Page] {
    let day = site.options.day
    let view = DeadlinesView(
      hasCore: site.options.core != nil, toRoot: address.toRoot, calendar: site.localCalendar,
      local: site.localRules(on: [.filing, .mediation]),
      rows: Deadline.Kind.legal.map { DeadlineRowView(kind: $0, day: day) },
      notes: Note.general.map { NoteView(note: $0, day: day) },
      texts: Schedule.texts.map { CitedTextView(text: $0, day: day) },
      entries: site.knowledge.settings.aboutDeadlines.compactMap(site.knowledge.entry).map {
        site.link(to: $0, from: address)
      },
      letters: site.knowledge.letters.map(\.letter).filter { $0.moment == .refusal }.map {
        LinkView(title: $0.title, address: address.link(to: LetterPage.address(of: $0.id)))
      }, reception: site.reception)
    return [
      Page(
        address: address, title: "Calculer mes dates limites",
        description:
          "Réponse de l'employeur, motifs, tribunal : les dates qui suivent une demande.",
        crumbs: [.home], content: template.filled(with: view), changed: Rule.reviewed)
    ]
  }
}

/// What the page that works out dates shows.
struct DeadlinesView: TemplateView {
  /// Whether the module that counts was built.
  let hasCore: Bool
  /// The way back to the root.
  let toRoot: String
  /// When the authority takes requests, for the script.
  let calendar: String?
  /// What the authority has settled, beside the law.
  let local: [LocalRulesView]
  let rows: [DeadlineRowView]
  let notes: [NoteView]
  /// The texts that a deadline can rest on.
  let texts: [CitedTextView]
  let entries: [LinkView]
  /// The letters that dates are for: those that follow a refusal.
  let letters: [LinkView]
  let reception: [ReceptionView]

  static let fields: ViewFields<DeadlinesView> = [
    .flag("a-un-coeur") { $0.hasCore },
    .literal("racine") { $0.toRoot },
    .literal("calendrier", ifAny: { $0.calendar }),
    .views("collectivite") { $0.local },
    .views("regles") { $0.rows },
    .views("notes") { $0.notes },
    .text("feries") { _ in PublicHoliday.allCases.map(\.name).joined(separator: ", ") },
    .views("textes-des-delais") { $0.texts },
    .views("fiches") { $0.entries },
    .flag("a-des-fiches") { !$0.entries.isEmpty },
    .views("courriers") { $0.letters },
    .flag("a-des-courriers") { !$0.letters.isEmpty },
    .views("personnes") { $0.reception },
  ]
}

/// How a deadline is counted, whatever the days.
struct DeadlineRowView: TemplateView {
  let kind: Deadline.Kind
  /// The day on which the texts are cited.
  let day: CalendarDay

  static let fields: ViewFields<DeadlineRowView> = [
    .text("titre") { $0.kind.title },
    .text("depart") { $0.kind.startingPoint },
    .text("duree") { $0.kind.length },
    .views("textes") { row in row.kind.texts.map { ReferenceView($0.reference, on: row.day) } },
  ]
}

/// What dates do not say by themselves.
struct NoteView: TemplateView {
  let note: Note
  /// The day on which the texts are cited.
  let day: CalendarDay

  static let fields: ViewFields<NoteView> = [
    .text("texte") { $0.note.sentence },
    .views("textes") { view in
      view.note.kind.texts.map { ReferenceView($0.reference, on: view.day) }
    },
  ]
}

/// A text that a date can rest on, for the script that shows it.
struct CitedTextView: TemplateView {
  let text: LegalText
  /// The day on which the text is cited.
  let day: CalendarDay

  static let fields: ViewFields<CitedTextView> = [
    .literal("id") { $0.text.rawValue },
    .text("texte") { $0.text.reference.title(on: $0.day) },
    .literal("url") { $0.text.url },
  ]
}

/// The form that works out dates, on another page.
struct DeadlineFormView: TemplateView {
  /// Whether the module that counts was built.
  let hasCore: Bool
  /// The page that says how to count without it.
  let page: String
  /// The way back to the root.
  let toRoot: String
  /// The day on which the texts are cited.
  let day: CalendarDay
  /// When the authority takes requests, for the script.
  let calendar: String?

  static let fields: ViewFields<DeadlineFormView> = [
    .literal("calendrier", ifAny: { $0.calendar }),
    .flag("calcule") { $0.hasCore },
    .literal("page-des-delais") { $0.page },
    .literal("racine") { $0.toRoot },
    .views("textes-des-delais") { form in
      Schedule.texts.map { CitedTextView(text: $0, day: form.day) }
    },
  ]
}
