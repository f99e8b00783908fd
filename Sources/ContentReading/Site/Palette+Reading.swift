import Content
import Diagnostics

extension Palette.Theme: FieldKey {
  var isRequired: Bool { false }
}

extension Palette.Role: FieldKey {
  var isRequired: Bool { false }
}

extension Palettes {
  /// Reads `couleurs`: the colours chosen for each theme, checked where they meet others.
  init(_ value: YAMLValue?, in file: SourceText) {
    let themes = value.flatMap { Fields<Palette.Theme>($0, in: file) }
    self.init { Palette(themes?[$0], of: $0, in: file) }
  }
}

extension Palette {
  /// The colours of a theme, those that were chosen in the place of the standard ones.
  fileprivate init(_ value: YAMLValue?, of theme: Theme, in file: SourceText) {
    let chosen = value.map { Self.colours(in: $0, of: file) } ?? [:]
    self = Self.standard(theme).with(chosen.mapValues(\.value))
    file.log.add(Self.contrastFaults(of: self, theme, chosen, in: file))
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
