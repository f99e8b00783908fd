import Answering
import DecisionTree
import Eligibility
import Content
import Law
import Templates

/// A situation of an entry, with the answer that the rules give.
struct SituationView: TemplateView {
  let text: String
  let verdict: String
  let verdictID: String
  let address: String

  static let fields: ViewFields<SituationView> = [
    .text("texte") { $0.text },
    .text("verdict") { $0.verdict },
    .literal("verdict-id") { $0.verdictID },
    .literal("adresse") { $0.address },
  ]
}

/// A legal reference.
struct ReferenceView: TemplateView {
  let title: String
  let subject: String
  let url: String
  let seen: String
  /// Its words, where they were read.
  let extract: String?
  /// The day since which it stands, where it is known.
  let since: String?

  static let fields: ViewFields<ReferenceView> = [
    .text("titre") { $0.title },
    .text("objet") { $0.subject },
    .literal("url") { $0.url },
    .literal("vu") { $0.seen },
    .text("extrait", ifAny: { $0.extract }),
    .text("depuis", ifAny: { $0.since }),
  ]
}

/// A source of an entry, or of the site.
struct SourceView: TemplateView {
  let id: String
  let title: String
  let publisher: String
  let discreetName: String?
  let year: String?
  let url: String?
  let locus: String?
  let seen: String
  let entries: [LinkView]

  static let fields: ViewFields<SourceView> = [
    .literal("id") { $0.id },
    .text("titre") { $0.title },
    .text("editeur") { $0.publisher },
    .text("designation", ifAny: { $0.discreetName }),
    .literal("annee", ifAny: { $0.year }),
    .literal("url", ifAny: { $0.url }),
    .text("repere", ifAny: { $0.locus }),
    .literal("vu") { $0.seen },
    .views("fiches") { $0.entries },
    .literal("nombre") { String($0.entries.count) },
    .flag("a-des-fiches") { !$0.entries.isEmpty },
  ]
}

extension ReferenceView {
  /// A legal reference as it is right on a day.
  init(_ reference: LegalReference, on day: CalendarDay) {
    self.init(
      title: reference.title(on: day), subject: reference.subject, url: reference.url,
      seen: "\(reference.reading.mention) \(reference.seen.short)",
      extract: reference.extract, since: reference.period.since?.long)
  }
}

extension SourceView {
  init(_ source: Source, locus: String? = nil, entries: [LinkView] = []) {
    self.init(
      id: source.id, title: source.title, publisher: source.publisher,
      discreetName: source.discreetName, year: source.year, url: source.url, locus: locus,
      seen: source.seen, entries: entries)
  }
}

extension SituationView {
  init(_ finding: Finding, from address: PageAddress) {
    self.init(
      text: finding.answers.summary,
      verdict: finding.ruling.verdict.label, verdictID: finding.ruling.verdict.rawValue,
      address: address.link(to: PageAddress(path: PathAddress.address(of: finding.answers)))
        + PathAddress.fragment(of: finding.answers.filter { !$0.question.isCore }))
  }
}
