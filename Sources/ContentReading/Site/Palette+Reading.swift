import Content
import Diagnostics

extension Palette {
  /// Reads `couleurs`: the colours chosen for each theme, checked where they meet others.
  static func read(
    _ value: YAMLValue?, in file: SourceText, _ faults: inout [Fault]
  ) -> [Theme: Palette] {
    let themes = value.flatMap {
      Fields($0, in: file, required: [], optional: Theme.allCases.map(\.rawValue), &faults)
    }
    return Dictionary(
      uniqueKeysWithValues: Theme.allCases.map { theme in
        let chosen = themes?[theme.rawValue].map { colours(in: $0, of: file, &faults) } ?? [:]
        let palette = standard(theme).with(chosen.mapValues(\.value))
        faults += contrastFaults(of: palette, theme, chosen, in: file)
        return (theme, palette)
      })
  }

  private static func colours(
    in value: YAMLValue, of file: SourceText, _ faults: inout [Fault]
  ) -> [Role: Located<Colour>] {
    let names = brand.map(\.rawValue)
    guard let fields = Fields(value, in: file, required: [], optional: names, &faults) else {
      return [:]
    }
    var colours: [Role: Located<Colour>] = [:]
    for role in brand {
      guard let text = fields.text(role.rawValue, &faults) else { continue }
      if let colour = Colour(hex: text.value) {
        colours[role] = Located(value: colour, mark: text.mark)
      } else {
        faults.append(
          Fault(
            "couleur-refusee", at: file.place(of: text.mark),
            "« \(text.value) » n'est pas une couleur ; on attend \"#rrvvbb\", par exemple "
              + "\"#1d4e5f\""))
      }
    }
    return colours
  }

  /// Told at the colour in front where the publisher chose it, else at the one behind.
  private static func contrastFaults(
    of palette: Palette, _ theme: Theme, _ chosen: [Role: Located<Colour>], in file: SourceText
  ) -> [Fault] {
    ContrastRule.all.compactMap { rule in
      guard let place = chosen[rule.front] ?? chosen[rule.back],
        let objection = rule.objection(to: palette, of: theme)
      else { return nil }
      return Fault("contraste-insuffisant", at: file.place(of: place.mark), objection)
    }
  }
}
