import Foundation

extension SiteRenderer {
  /// The module that pages load for what they count; nothing where it was not built.
  var coreFiles: [Site.OutputFile] {
    options.core.map { [.script(holding: $0, at: "assets/coeur-module.js")] } ?? []
  }
}

extension Site.OutputFile {
  /// A script that gives bytes to its own element, in base64.
  ///
  /// A page that is opened from a folder may load scripts, and nothing else by itself.
  static func script(holding bytes: [UInt8], at path: String) -> Site.OutputFile {
    Site.OutputFile(
      path: path, text: "document.currentScript.bytes = '\(Data(bytes).base64EncodedString())';\n")
  }
}
