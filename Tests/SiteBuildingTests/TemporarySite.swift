import Diagnostics
import Foundation
import Law
import SiteBuilding
@testable import SiteRendering
import Testing
import TestSupport

/// A real content folder and an output folder beside it, taken away with their owner.
final class TemporarySite {
  let root: URL
  var output: URL { root.appending(path: "site") }
  var contentFolder: URL { root.appending(path: "Content") }
  private let manager = FileManager.default

  init() throws {
    root = manager.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "cpf-site-\(UUID().uuidString)")
    try manager.createDirectory(at: root, withIntermediateDirectories: true)
    for (path, bytes) in TinyContent().files { try write(bytes, to: "Content/\(path)") }
    for (name, text) in Self.templates { try write(text.utf8, to: "Templates/\(name)") }
  }

  /// The least that a site needs: pages without a look are quick to write.
  private static var templates: [String: String] {
    let bare = SiteMap.kinds.map { ("\($0.template).mustache", "<h1>\($0.template)</h1>") }
    return Dictionary(bare) { $1 }.merging(told) { $1 }
  }

  /// The templates that tests look into.
  private static let told = [
    "page.mustache": "<title>{{titre}}</title>{{{contenu}}}",
    "accueil.mustache": "<h1>{{titre}}</h1>",
    "rubrique.mustache": "{{#rubrique}}<h1>{{titre}}</h1>{{/rubrique}}",
    "fiche.mustache": """
    <h1>{{{question}}}</h1>{{{reponse}}}{{{suite}}}
    {{#parties}}<h2 id="{{ancre}}">{{{titre}}}</h2>{{{contenu}}}{{/parties}}
    """,
    "question.mustache": "<h1>{{question}}</h1>",
    "resultat.mustache": "{{#carte}}<h1>{{titre}}</h1>{{/carte}}",
    "deplacee.mustache": "<h1>{{titre}}</h1>",
    "contradictions.mustache":
      "{{#contradictions}}<p id=\"{{id}}\">{{sujet}}</p>{{/contradictions}}",
    "texte.mustache": "<h1>{{titre}}</h1>{{{texte}}}",
    "glossaire.mustache": "{{#termes}}<p id=\"{{id}}\">{{terme}}</p>{{/termes}}",
    "courrier.mustache": "<h1>{{titre}}</h1>", "fragment.mustache": "<p>Fragment</p>",
    "assets/style.css": "p { margin: 0 }",
  ]

  deinit {
    try? manager.removeItem(at: root)
  }

  /// Builds into the output folder, or elsewhere below the root.
  func build(
    into output: String = "site", content: String = "Content", templates: String = "Templates",
    baseURL: String? = nil, isStrict: Bool = false, draw: Draw? = nil, core: String? = nil
  ) -> SiteBuild.Outcome {
    SiteBuild(
      content: path(content), templates: path(templates), output: path(output), baseURL: baseURL,
      day: CalendarDay(2026, .november, 21), isStrict: isStrict, draw: draw, core: core.map(path)
    ).run()
  }

  /// Builds, and gives what publishing came to.
  func publish(into output: String = "site", baseURL: String? = nil) throws -> Publication {
    switch build(into: output, baseURL: baseURL) {
    case .published(_, let publication, _): publication
    case .refused(let report): throw Refusal(text: report.text)
    }
  }

  /// The faults of a build that must be refused, without the path of the root.
  func refusal(
    into output: String = "site", content: String = "Content", templates: String = "Templates",
    isStrict: Bool = false, core: String? = nil
  ) throws -> [Fault] {
    let outcome = build(
      into: output, content: content, templates: templates, isStrict: isStrict, core: core)
    switch outcome {
    case .refused(let report):
      return report.faults.map {
        let shown = $0.place.path.replacing(root.path + "/", with: "")
        return Fault(
          $0.kind, at: Place(shown, line: $0.place.line, column: $0.place.column), $0.message)
      }
    case .published: throw Refusal(text: "published")
    }
  }

  struct Refusal: Error {
    let text: String
  }

  func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let url = root.appending(path: path)
    try manager.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func link(_ path: String, to target: String) throws {
    try manager.createSymbolicLink(atPath: self.path(path), withDestinationPath: target)
  }

  func remove(_ path: String) throws {
    try manager.removeItem(at: root.appending(path: path))
  }

  func makeFolder(_ path: String) throws {
    try manager.createDirectory(
      at: root.appending(path: path), withIntermediateDirectories: true)
  }

  /// The full path of something below the root.
  func path(_ path: String) -> String { root.path + "/" + path }

  /// Everything below a folder: files with their bytes, folders and links with none.
  func contents(of folder: String = "site") -> [String: Data?] {
    let paths = manager.subpaths(atPath: path(folder)) ?? []
    return Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (path, try? Data(contentsOf: root.appending(path: "\(folder)/\(path)")))
      })
  }
}
