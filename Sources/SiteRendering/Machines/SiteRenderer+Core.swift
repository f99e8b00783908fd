import Batch
import BatchCore
import Content

extension SiteRenderer {
  /// The modules that pages load, to count and to search, and for the checker and for lists with their
  /// tables; none
  /// where they were not built.
  var coreFiles: [Site.OutputFile] {
    let modules = [
      (bytes: options.core, path: "assets/coeur-module.js"),
      (bytes: options.search, path: "assets/recherche-module.js"),
      (bytes: options.checker, path: "assets/verificateur-module.js"),
      (
        bytes: options.checker.map { _ in checkerTables },
        path: "assets/verificateur-tables.js"
      ),
      (bytes: options.staff, path: "assets/equipe-module.js"),
      (bytes: options.staff.map { _ in staffTables }, path: "assets/equipe-tables.js"),
    ]
    return modules.compactMap { module in
      module.bytes.map { .script(holding: $0, at: module.path) }
    }
  }
}

extension SiteRenderer {
  /// What the module that reads lists works with: the rules, and what the authority pays.
  private var staffTables: [UInt8] {
    Assessor(diagram, under: knowledge.localRules).bytes
  }
}

extension Site.OutputFile {
  /// A script that gives bytes to its own element, a character each.
  ///
  /// A page that is opened from a folder may load scripts, and nothing else by itself. Characters
  /// up to U+00FF, written as UTF-8, leave compression what it finds in bytes; base64 does not.
  static func script(holding bytes: [UInt8], at path: String) -> Site.OutputFile {
    var text = Array("document.currentScript.bytes = '".utf8)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"): text += "\\n".utf8
      case UInt8(ascii: "\r"): text += "\\r".utf8
      case UInt8(ascii: "'"), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
      case 0..<0x80: text.append(byte)
      case _: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return Site.OutputFile(path: path, bytes: text + "';\n".utf8)
  }
}
