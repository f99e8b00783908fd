/// The colours of every theme.
package struct Palettes: Hashable, Sendable {
  private let light: Palette
  private let dark: Palette

  /// - Parameter palette: Gives the colours of a theme.
  package init(_ palette: (Palette.Theme) -> Palette) {
    light = palette(.light)
    dark = palette(.dark)
  }

  /// The colours of a theme.
  package subscript(theme: Palette.Theme) -> Palette {
    switch theme {
    case .light: light
    case .dark: dark
    }
  }
}
