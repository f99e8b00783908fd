import Eligibility
import Entitlement
import Content
import Law
import Templates

/// What maintainers look after: what is left open, and the entries by age and by source.
enum UpkeepPage: SitePage {
  static let address = PageAddress(["suivi"])
  static let template = "suivi"
  static let naming = PageNaming.linked

  static func pages(of site: SiteRenderer, from template: Template<UpkeepView>) -> [Page] {
    [
      Page(
        address: address, title: "Suivi des réponses",
        description:
          "Ce qui reste à confirmer, et les fiches par date de vérification et par source.",
        crumbs: [.home, Crumb(title: SourcesPage.title, address: SourcesPage.address)],
        content: template.filled(with: view(of: site)), isIndexed: false)
    ]
  }

  private static func view(of site: SiteRenderer) -> UpkeepView {
    let open = site.knowledge.entries.filter { !$0.openPoints.isEmpty }
    return UpkeepView(
      entryCount: site.knowledge.entries.count, pointCount: Set(open.flatMap(\.openPoints)).count,
      staleCount: site.knowledge.entries.count(where: site.isStale),
      open: open.map { entry in
        OpenEntryView(
          entry: site.link(to: entry, from: address),
          points: entry.openPoints.map(OpenPointView.init))
      },
      rules: Rule.allCases.filter { $0.standing != .verified }.map(
        UncertainRuleView.init),
      amounts: uncertainAmounts, contradictions: uncertainContradictions(of: site),
      ages: ages(of: site), sources: sourceUses(of: site))
  }

  private static var uncertainAmounts: [UncertainAmountView] {
    Topic.allCases.flatMap { topic in
      topic.uncertainBases.map { UncertainAmountView(topic: topic.name, basis: $0) }
    }
  }

  private static func uncertainContradictions(
    of site: SiteRenderer
  ) -> [UncertainContradictionView] {
    site.knowledge.contradictions.filter { $0.standing != .verified }.map {
      UncertainContradictionView(link: site.link(to: $0, from: address), standing: $0.standing)
    }
  }

  /// The entries by the day on which they were checked, the oldest first.
  private static func ages(of site: SiteRenderer) -> [AgeView] {
    Dictionary(grouping: site.knowledge.entries, by: \.verified).sorted { $0.key < $1.key }.map {
      day, entries in
      AgeView(
        day: day.long, dayISO: day.iso, isStale: entries.contains(where: site.isStale),
        entries: entries.map { site.link(to: $0, from: address) })
    }
  }

  /// The sources with the entries and the contradictions that cite them.
  private static func sourceUses(of site: SiteRenderer) -> [SourceUseView] {
    zip(site.knowledge.sources, site.sourcesByUse(from: address)).map { source, view in
      let citing = site.knowledge.contradictions.filter { point in
        point.claims.contains { $0.source.id == source.id }
      }
      return SourceUseView(
        source: view, contradictions: citing.map { site.link(to: $0, from: address) })
    }
  }
}

extension SiteRenderer {
  /// The sources with the entries that rest on them.
  func sourcesByUse(from address: PageAddress) -> [SourceView] {
    var citing: [String: [Entry]] = [:]
    for entry in knowledge.entries {
      for source in Set(entry.sources.map(\.source.id)) {
        citing[source, default: []].append(entry)
      }
    }
    return knowledge.sources.map { source in
      SourceView(
        source, entries: citing[source.id, default: []].map { link(to: $0, from: address) })
    }
  }
}

/// What the page for maintainers shows.
struct UpkeepView: TemplateView {
  let entryCount: Int
  let pointCount: Int
  /// How many entries were checked long ago.
  let staleCount: Int
  let open: [OpenEntryView]
  let rules: [UncertainRuleView]
  let amounts: [UncertainAmountView]
  let contradictions: [UncertainContradictionView]
  let ages: [AgeView]
  let sources: [SourceUseView]

  static let fields: ViewFields<UpkeepView> = [
    .literal("nombre-de-fiches") { String($0.entryCount) },
    .literal("nombre-de-points") { String($0.pointCount) },
    .literal("nombre-a-relire") { String($0.staleCount) },
    .views("a-confirmer") { $0.open },
    .views("regles") { $0.rules },
    .views("montants") { $0.amounts },
    .flag("a-des-montants") { !$0.amounts.isEmpty },
    .views("contradictions") { $0.contradictions },
    .flag("a-des-contradictions") { !$0.contradictions.isEmpty },
    .views("dates") { $0.ages },
    .views("sources") { $0.sources },
  ]
}
