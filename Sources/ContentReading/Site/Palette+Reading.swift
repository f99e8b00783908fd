import Content
import Diagnostics

extension Palette.Theme: FieldKey {
  var isRequired: Bool { false }
}

extension Palette.Role: FieldKey {
  var isRequired: Bool { false }
}

extension Palette {
  /// Reads `couleurs`: the colours chosen for each theme, checked where they meet others.
  static func read(_ value: YAMLValue?, in file: SourceText) -> [Theme: Palette] {
    let themes = value.flatMap { Fields<Theme>($0, in: file) }
    return Dictionary(
      uniqueKeysWithValues: Theme.allCases.map { theme in
        let chosen = themes?[theme].map { colours(in: $0, of: file) } ?? [:]
        let palette = standard(theme).with(chosen.mapValues(\.value))
        file.log.add(contrastFaults(of: palette, theme, chosen, in: file))
        return (theme, palette)
      })
  }

  private static func colours(
    in value: YAMLValue, of file: SourceText
  ) -> [Role: Located<Colour>] {
    guard let fields = Fields<Role>(value, in: file, accepting: brand) else { return [:] }
    var colours: [Role: Located<Colour>] = [:]
    for role in brand {
      guard let text = fields.text(role) else { continue }
      if let colour = Colour(hex: text.value) {
        colours[role] = Located(value: colour, mark: text.mark)
      } else {
        file.report(
          .refusedColour, at: text.mark,
          "« \(text.value) » n'est pas une couleur ; on attend \"#rrvvbb\", par exemple "
            + "\"#1d4e5f\"")
      }
    }
    return colours
  }

  /// At the colour in front where the publisher chose it, else at the one behind.
  private static func contrastFaults(
    of palette: Palette, _ theme: Theme, _ chosen: [Role: Located<Colour>], in file: SourceText
  ) -> [Fault] {
    ContrastRule.all.compactMap { rule in
      guard let place = chosen[rule.front] ?? chosen[rule.back],
        let objection = rule.objection(to: palette, of: theme)
      else { return nil }
      return Fault(.lowContrast, at: file.place(of: place.mark), objection)
    }
  }
}
