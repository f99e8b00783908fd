import Content
import DecisionTree
package import Eligibility
import Entitlement
import Law

extension SiteRenderer {
  /// What maintainers look after: what is left open, and the entries by age and by source.
  var upkeepPage: Page {
    let address = PageAddress.upkeep
    let open = knowledge.entries.filter { !$0.openPoints.isEmpty }
    let view = UpkeepView(
      entryCount: knowledge.entries.count, pointCount: Set(open.flatMap(\.openPoints)).count,
      staleCount: knowledge.entries.count(where: isStale),
      open: open.map { entry in
        OpenEntryView(
          entry: link(to: entry, from: address), points: entry.openPoints.map(OpenPointView.init))
      },
      rules: Rule.allCases.filter { $0.statement.standing != .verified }.map(
        UncertainRuleView.init),
      amounts: uncertainAmounts, contradictions: uncertainContradictions(from: address),
      ages: ages(from: address), sources: sourceUses(from: address))
    return Page(
      address: address, title: "Suivi des réponses",
      description:
        "Ce qui reste à confirmer, et les fiches par date de vérification et par source.",
      crumbs: [.home, Crumb(title: "Sources et textes", address: .sources)],
      content: templates.render(view, with: .upkeep), isIndexed: false)
  }

  private var uncertainAmounts: [UncertainAmountView] {
    Topic.allCases.flatMap { topic in
      topic.uncertainBases.map { UncertainAmountView(topic: topic.name, basis: $0) }
    }
  }

  private func uncertainContradictions(
    from address: PageAddress
  ) -> [UncertainContradictionView] {
    knowledge.contradictions.filter { $0.standing != .verified }.map {
      UncertainContradictionView(link: link(to: $0, from: address), standing: $0.standing)
    }
  }

  /// The entries by the day on which they were checked, the oldest first.
  private func ages(from address: PageAddress) -> [AgeView] {
    Dictionary(grouping: knowledge.entries, by: \.verified).sorted { $0.key < $1.key }.map {
      day, entries in
      AgeView(
        day: day.long, dayISO: day.iso, isStale: entries.contains(where: isStale),
        entries: entries.map { link(to: $0, from: address) })
    }
  }

  /// The sources with the entries and the contradictions that cite them.
  private func sourceUses(from address: PageAddress) -> [SourceUseView] {
    zip(knowledge.sources, sourcesByUse(from: address)).map { source, view in
      let citing = knowledge.contradictions.filter { point in
        point.claims.contains { $0.source.id == source.id }
      }
      return SourceUseView(
        source: view, contradictions: citing.map { link(to: $0, from: address) })
    }
  }

  /// The sources with the entries that rest on them.
  func sourcesByUse(from address: PageAddress) -> [SourceView] {
    knowledge.sources.map { source in
      let entries = knowledge.entries.filter { entry in
        entry.sources.contains { $0.source.id == source.id }
      }
      return SourceView(source, entries: entries.map { link(to: $0, from: address) })
    }
  }
}

extension SiteRenderer {
  /// For each rule, answers that apply it.
  package var answersByRule: [Rule: [Answer]] { diagram.answersByRule }
}
