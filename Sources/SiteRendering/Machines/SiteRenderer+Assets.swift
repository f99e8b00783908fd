import Content
import Diagnostics

extension SiteRenderer {
  /// The sheet of every page, which gets the colours of the settings.
  private static let styleSheet = "assets/style.css"

  /// The sheets, the scripts and the other files that a designer put beside the templates, and the
  /// logo.
  var assetFiles: [Site.OutputFile] {
    let files = assets.map { file in
      let path = file.components.joined(separator: "/")
      guard let bytes = file.bytes else {
        preconditionFailure("\(file.path) could not be read, and the build went on")
      }
      return Site.OutputFile(path: path, bytes: published(bytes, at: path))
    }
    let logo = knowledge.settings.logo.map {
      Site.OutputFile(path: "assets/\($0.name)", bytes: $0.bytes)
    }
    return files + (logo.map { [$0] } ?? [])
  }

  /// A file without what only those who write it read.
  private func published(_ bytes: [UInt8], at path: String) -> [UInt8] {
    if path == Self.styleSheet {
      Array(knowledge.settings.colourSheet.utf8) + StyleText.published(bytes)
    } else if path.hasSuffix(".css") {
      StyleText.published(bytes)
    } else if path.hasSuffix(".js") {
      ScriptText.published(bytes)
    } else {
      bytes
    }
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
