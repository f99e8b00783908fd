import Diagnostics

extension SiteRenderer {
  /// The style sheet and the other files that a designer put beside the templates.
  var assetFiles: [Site.OutputFile] {
    templates.assets.compactMap { file in
      file.bytes.map {
        Site.OutputFile(path: file.components.joined(separator: "/"), bytes: $0)
      }
    }
  }
}
