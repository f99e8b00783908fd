import Content
import Diagnostics

extension SiteRenderer {
  /// The style sheet, which gets the colours of the settings and loses what only designers read.
  private static let styleSheet = "assets/style.css"

  /// The style sheet and the other files that a designer put beside the templates, and the logo.
  var assetFiles: [Site.OutputFile] {
    let files = assets.map { file in
      let path = file.components.joined(separator: "/")
      guard let bytes = file.bytes else {
        preconditionFailure("\(file.path) could not be read, and the build went on")
      }
      return Site.OutputFile(path: path, bytes: path == Self.styleSheet ? styled(bytes) : bytes)
    }
    let logo = knowledge.settings.logo.map {
      Site.OutputFile(path: "assets/\($0.name)", bytes: $0.bytes)
    }
    return files + (logo.map { [$0] } ?? [])
  }

  private func styled(_ sheet: [UInt8]) -> [UInt8] {
    Array(knowledge.settings.colourSheet.utf8) + StyleText.published(sheet)
  }

  /// The drawing beside the name of the site, from its root.
  var logoPath: String {
    knowledge.settings.logo.map { "assets/\($0.name)" } ?? "assets/icone.svg"
  }
}

extension Settings {
  /// The colours of both themes as a style rule.
  fileprivate var colourSheet: String {
    let colours = Palette.Role.allCases.map { role in
      "--\(role.rawValue): light-dark(\(palettes[.light][role].hex), \(palettes[.dark][role].hex))"
    }
    return ":root { \(colours.joined(separator: "; ")) }\n"
  }
}
