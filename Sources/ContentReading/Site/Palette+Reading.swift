import Content
import Diagnostics

extension Palette.Theme: FieldKey {
  var isRequired: Bool { false }
}

extension Palette.Role: FieldKey {
  var isRequired: Bool { false }
}

extension Palettes {
  /// Reads `accent` and `couleurs`: the colours that follow from the accent, and those chosen for
  /// each theme in their place, checked where they meet others.
  init(_ value: YAMLValue?, around accent: Located<String>?, in file: SourceText) {
    let themes = value.flatMap { Fields<Palette.Theme>($0, in: file) }
    let accent = accent.flatMap { Palette.colour($0, in: file) }
    let isRefused = accent.map { Palette.refuses($0, in: file) } ?? false
    self.init { theme in
      let ground = accent.map { Palette.derived(from: $0.value, theme) } ?? .standard(theme)
      return Palette(themes?[theme], of: theme, on: isRefused ? .standard(theme) : ground, in: file)
    }
  }
}

extension Palette {
  /// The colours of a theme, those that were chosen in the place of others.
  fileprivate init(
    _ value: YAMLValue?, of theme: Theme, on ground: Palette, in file: SourceText
  ) {
    let chosen = value.map { Self.colours(in: $0, of: file) } ?? [:]
    self = ground.with(chosen.mapValues(\.value))
    file.log.add(Self.contrastFaults(of: self, theme, chosen, in: file))
  }

  private static func colours(
    in value: YAMLValue, of file: SourceText
  ) -> [Role: Located<Colour>] {
    guard let fields = Fields<Role>(value, in: file, accepting: brand) else { return [:] }
    var colours: [Role: Located<Colour>] = [:]
    for role in brand {
      colours[role] = fields.text(role).flatMap { colour($0, in: file) }
    }
    return colours
  }

  /// A colour as it is written; nil, which is told, where that is none.
  fileprivate static func colour(
    _ text: Located<String>, in file: SourceText
  ) -> Located<Colour>? {
    if let colour = Colour(hex: text.value) { return Located(value: colour, mark: text.mark) }
    file.report(
      .refusedColour, at: text.mark,
      "« \(text.value) » n'est pas une couleur ; on attend \"#rrvvbb\", par exemple \"#1d4e5f\"")
    return nil
  }

  /// Whether the colours that follow from an accent cannot be read, which is told.
  fileprivate static func refuses(_ accent: Located<Colour>, in file: SourceText) -> Bool {
    guard let objection = objections(to: accent.value).first else { return false }
    let nearest = ContrastRule.nearest(to: accent.value) { objections(to: $0).isEmpty }
    file.log.add([
      Fault(.lowContrast, at: file.place(of: accent.mark), objection + phrase(for: nearest))
    ])
    return true
  }

  private static func objections(to accent: Colour) -> [String] {
    Theme.allCases.flatMap { theme in
      let palette = derived(from: accent, theme)
      return ContrastRule.all.compactMap { $0.objection(to: palette, of: theme) }
    }
  }

  /// At the colour in front where the publisher chose it, else at the one behind.
  private static func contrastFaults(
    of palette: Palette, _ theme: Theme, _ chosen: [Role: Located<Colour>], in file: SourceText
  ) -> [Fault] {
    ContrastRule.all.compactMap { rule in
      let role = chosen[rule.front] == nil ? rule.back : rule.front
      guard let place = chosen[role], let objection = rule.objection(to: palette, of: theme) else {
        return nil
      }
      return Fault(
        .lowContrast, at: file.place(of: place.mark),
        objection + phrase(for: palette.nearest(to: place.value, as: role, theme)))
    }
  }

  /// The nearest colour that could be chosen for a role, the others as they are.
  private func nearest(to colour: Colour, as role: Role, _ theme: Theme) -> Colour? {
    let rules = ContrastRule.all.filter { $0.front == role || $0.back == role }
    return ContrastRule.nearest(to: colour) { other in
      let palette = with([role: other])
      return rules.allSatisfy { $0.objection(to: palette, of: theme) == nil }
    }
  }

  private static func phrase(for nearest: Colour?) -> String {
    nearest.map { " ; la plus proche qui convient : \"\($0.hex)\"" } ?? ""
  }
}
