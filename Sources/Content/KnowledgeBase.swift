package import Law
package import Parallel

/// The checked content: everything in it refers to something that exists.
package struct KnowledgeBase: Sendable {
  /// The settings of the site.
  package let settings: Settings
  /// The sections, in order.
  package let sections: [Section]
  /// The entries, by section and then by what they cover.
  package let entries: [Entry]
  /// The sources, in order.
  package let sources: [Source]
  /// The legal references of the rules, then those of the pages.
  package let texts: [LegalReference]
  /// What the site must answer.
  package let coverage: [CoverageItem]
  /// The pages of text, by id.
  package let pages: [TextPage]
  /// The letters, by id; perhaps none.
  package let letters: [LetterEntry]
  /// The words that the site explains, in the order of the alphabet; perhaps none.
  package let glossary: [GlossaryTerm]
  /// The points on which documents contradict each other, in order; perhaps none.
  package let contradictions: [Contradiction]
  /// What callers say; read beside the rest, which needs none of it.
  private let callers: WorkAside<Callers>
  /// What the site says of its own accessibility, where it says something.
  package let accessibility: AccessibilityStatement?
  /// The entries that are left out, since they are drafts.
  package let drafts: [Entry]
  /// The rule of the one authority that the site is for, where it is for one.
  package let localRules: LocalRules?
  /// Where each entry stands in `entries`, by its id.
  private let places: [String: Int]

  package init(
    settings: Settings, sections: [Section], entries: [Entry], sources: [Source],
    texts: [LegalReference], coverage: [CoverageItem], pages: [TextPage], letters: [LetterEntry],
    glossary: [GlossaryTerm], contradictions: [Contradiction], callers: WorkAside<Callers>,
    accessibility: AccessibilityStatement?,
    drafts: [Entry] = [], localRules: LocalRules? = nil
  ) {
    self.settings = settings
    self.sections = sections
    self.entries = entries
    self.sources = sources
    self.texts = texts
    self.coverage = coverage
    self.pages = pages
    self.letters = letters
    self.glossary = glossary
    self.contradictions = contradictions
    self.callers = callers
    self.accessibility = accessibility
    self.drafts = drafts
    self.localRules = localRules
    places = Dictionary(
      zip(entries.map(\.id), entries.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The entries of a section: those that the home page proposes, in its order, then the others by
  /// what they cover.
  package func entries(of section: Section) -> [Entry] {
    let own = entries.filter { $0.section == section.id }
    let proposed = settings.mostAsked + settings.mostAskedByEmployers
    let places = Dictionary(
      zip(proposed, proposed.indices), uniquingKeysWith: { first, _ in first })
    let first = own.filter { places[$0.id] != nil }
      .sorted { places[$0.id, default: 0] < places[$1.id, default: 0] }
    return first + own.filter { places[$0.id] == nil }
  }

  /// The earlier names of entries with the ids that they have now, by name.
  package var formerNames: [(name: String, id: String)] {
    entries.flatMap { entry in entry.formerNames.map { (name: $0, id: entry.id) } }
      .sorted { $0.name < $1.name }
  }

  /// How callers say things.
  package var callersWords: CallersWords { callers.value.words }

  /// The words by which callers tell their situation.
  package var spokenWords: SpokenWords { callers.value.spoken }

  /// The entry with an id.
  package func entry(_ id: String) -> Entry? {
    places[id].map { entries[$0] }
  }
}
