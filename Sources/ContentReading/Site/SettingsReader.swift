import Content
import Diagnostics

/// Reads `site.yml`.
struct SettingsReader {
  /// The settings; empty where the file cannot be read, which is told.
  private(set) var settings = Settings(
    title: "", summary: "", publisher: "", contact: nil, mentions: [], palettes: [:], logo: nil,
    mostAsked: [], aboutHours: [])
  /// The entries that the settings name.
  private var named: [Located<String>] = []
  private var file: SourceText?

  private static let required = ["titre", "resume", "editeur", "plus-demandees"]
  private static let optional = ["contact", "mentions", "couleurs", "logo", "sur-les-heures"]

  init(_ layout: ContentLayout, _ faults: inout [Fault]) {
    guard let input = layout.list(ContentLayout.settings), let file = SourceText(input, &faults),
      let value = YAMLValue.parse(file.text, firstLine: 1, in: file, &faults),
      let fields = Fields(
        value, in: file, required: Self.required, optional: Self.optional, &faults)
    else { return }
    self.file = file
    let mostAsked = fields.texts("plus-demandees", &faults)
    let aboutHours = fields.texts("sur-les-heures", &faults)
    named = mostAsked + aboutHours
    let title = fields.text("titre", &faults)
    let summary = fields.text("resume", &faults)
    let publisher = fields.text("editeur", &faults)
    settings = Settings(
      title: title?.value ?? "", summary: summary?.value ?? "", publisher: publisher?.value ?? "",
      contact: Self.contact(fields, in: file, &faults),
      mentions: fields.texts("mentions", &faults).map(\.value),
      palettes: Palette.read(fields["couleurs"], in: file, &faults),
      logo: Self.logo(fields, layout, in: file, &faults), mostAsked: mostAsked.map(\.value),
      aboutHours: aboutHours.map(\.value))
  }

  /// The named entries that do not exist.
  func faults(_ links: LinkCheck) -> [Fault] {
    guard let file else { return [] }
    return named.filter { !links.ids.contains($0.value) }.map {
      Fault(
        "fiche-inconnue", at: file.place(of: $0.mark),
        "la fiche « \($0.value) » n'existe pas"
          + links.formerNames.phrase(for: $0.value, among: links.ids))
    }
  }

  private static func contact(
    _ fields: Fields, in file: SourceText, _ faults: inout [Fault]
  ) -> Contact? {
    guard let text = fields.text("contact", &faults) else { return nil }
    if let contact = Contact(text.value) { return contact }
    faults.append(
      Fault(
        "contact-refuse", at: file.place(of: text.mark),
        "« \(text.value) » n'est pas un contact ; on attend mailto:nom@domaine.fr ou https://…"))
    return nil
  }

  /// The image that the settings name; one that they do not name has no place.
  private static func logo(
    _ fields: Fields, _ layout: ContentLayout, in file: SourceText, _ faults: inout [Fault]
  ) -> Logo? {
    let name = fields.text("logo", &faults)
    faults += layout.images.filter { $0.components != [name?.value ?? ""] }
      .map(ContentLayout.misplaced)
    guard let name else { return nil }
    guard let image = layout.images.first(where: { $0.components == [name.value] }) else {
      let names = layout.images.compactMap(\.components.first)
      faults.append(
        Fault(
          "logo-absent", at: file.place(of: name.mark),
          "« \(name.value) » n'est pas une image .svg ou .png du dossier du contenu"
            + Suggestion.phrase(for: name.value, among: names)))
      return nil
    }
    return Logo(image, &faults)
  }
}
