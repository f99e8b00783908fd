import Content
import Diagnostics
import Eligibility
import French

/// Reads `site.yml`.
struct SettingsReader {
  /// The settings; where the file or what it must hold cannot be read, which is told, none.
  private(set) var settings = Settings.unread
  /// The entries that the settings name.
  private var named: [Located<String>] = []
  private var file: SourceText?
  /// What is wrong where a later program wrote the content: nothing else in it is judged then.
  private(set) var newerFormat: Fault?

  init(_ layout: ContentLayout) {
    guard let fields = layout.fields(of: ContentLayout.settings, SettingsKey.self) else { return }
    file = fields.file
    let fault = ContentFormat.stated(in: fields).flatMap {
      ContentFormat.fault(of: $0, at: fields.place(of: .format))
    }
    if fault?.kind == .newerFormat { newerFormat = fault }
    if let fault { layout.log.add(fault) }
    let mostAsked = fields.distinctTexts(.mostAsked)
    let mostAskedByEmployers = fields.distinctTexts(.mostAskedByEmployers)
    let aboutHours = fields.distinctTexts(.aboutHours)
    let aboutDeadlines = fields.distinctTexts(.aboutDeadlines)
    let journey = Self.journey(fields)
    named = mostAsked + mostAskedByEmployers + aboutHours + aboutDeadlines + journey.map(\.entry)
    let title = fields.words(.title)
    let summary = fields.words(.summary)
    let publisher = fields.words(.publisher)
    let contact = Self.contact(fields)
    let reception = Reception.read(fields)
    let mentions = fields.wordings(.mentions)
    let palettes = Palettes(
      fields[.colours], around: fields.text(.accent), in: fields.file)
    let logo = Self.logo(fields, layout)
    guard let title, let summary, let publisher else { return }
    settings = Settings(
      title: title, summary: summary, publisher: publisher, contact: contact,
      reception: reception, mentions: mentions, palettes: palettes, logo: logo,
      mostAsked: mostAsked.map(\.value),
      mostAskedByEmployers: mostAskedByEmployers.map(\.value),
      aboutHours: aboutHours.map(\.value), aboutDeadlines: aboutDeadlines.map(\.value),
      journey: Dictionary(
        uniqueKeysWithValues: journey.map { (key: $0.stage, value: $0.entry.value) }))
  }

  /// The named entries that do not exist.
  func faults(_ links: EntryLinkCheck) -> [Fault] {
    guard let file else { return [] }
    return named.filter { !links.ids.contains($0.value) }.map {
      Fault(
        .unknownEntry, at: file.place(of: $0.mark),
        "la fiche « \($0.value) » n'existe pas"
          + links.formerNames.phrase(for: $0.value, among: links.ids))
    }
  }

  /// The stages of `chemin`, in their order, each with its entry.
  private static func journey(
    _ fields: Fields<SettingsKey>
  ) -> [(stage: Stage, entry: Located<String>)] {
    guard let stages = fields[.journey].flatMap({ Fields<Stage>($0, in: fields.file) }) else {
      return []
    }
    return Stage.allCases.compactMap { stage in
      stages.text(stage).map { (stage: stage, entry: $0) }
    }
  }

  private static func contact(_ fields: Fields<SettingsKey>) -> Contact? {
    guard let text = fields.text(.contact) else { return nil }
    if let contact = Contact(text.value) { return contact }
    fields.file.report(
      .refusedContact, at: text.mark,
      "« \(text.value) » n'est pas un contact ; on attend mailto:nom@domaine.fr ou https://…")
    return nil
  }

  /// The image that the settings name; one that they do not name has no place.
  private static func logo(_ fields: Fields<SettingsKey>, _ layout: ContentLayout) -> Logo? {
    let name = fields.text(.logo)
    let named = name.map { [$0.value] }
    layout.log.add(
      layout.images.filter { $0.components != named }.map(ContentLayout.misplaced))
    guard let name else { return nil }
    guard let image = layout.images.first(where: { $0.components == [name.value] }) else {
      let names = layout.images.compactMap(\.components.first)
      fields.file.report(
        .missingLogo, at: name.mark,
        "« \(name.value) » n'est pas une image .svg ou .png du dossier du contenu"
          + Suggestion.phrase(for: name.value, among: names))
      return nil
    }
    return Logo(image, layout.log)
  }
}
