import Diagnostics
import Foundation
import Law
@testable import SiteBuilding
import SiteRendering
import Testing
import TestSupport

/// A build of what a site was made of already makes nothing; a build of anything else makes it all.
struct UnchangedBuildTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    try site.write([0x00, 0x61, 0x73, 0x6D], to: "coeur.wasm")
  }

  /// The digest of what a build of the temporary site is made of.
  private func origin(
    by program: String? = "programme", baseURL: String? = nil,
    day: CalendarDay = CalendarDay(2026, .november, 21), isStrict: Bool = false, draw: Draw? = nil,
    search: String? = nil, checker: String? = nil, embedders: [EmbeddingOrigin] = []
  ) -> String? {
    let build = SiteBuild(
      content: site.path("Content"), templates: site.path("Templates"), output: site.path("site"),
      baseURL: baseURL, day: day, isStrict: isStrict, draw: draw, core: site.path("coeur.wasm"),
      search: search.map(site.path), checker: checker.map(site.path), embedders: embedders)
    return SiteOrigin.digest(of: build.readSources(), by: program, for: build)
  }

  @Test func everythingReadAndToldIsPartOfIt() throws {
    let embedder = try #require(EmbeddingOrigin("https://www.exemple.fr"))
    var origins = [
      origin(), origin(by: "autre"), origin(baseURL: "https://a.fr/"),
      origin(day: CalendarDay(2026, .november, 20)), origin(isStrict: true),
      origin(search: "coeur.wasm"), origin(checker: "coeur.wasm"), origin(embedders: [embedder]),
    ]
    #expect(origin() == origins[0])
    let paths = [
      "Content/\(TinyContent.licence)", "Content/site.yml", "Templates/accueil.mustache",
      "Templates/assets/style.css", "coeur.wasm",
    ]
    for path in paths {
      let bytes = try Data(contentsOf: site.root.appending(path: path))
      try site.write(bytes + "\n".utf8, to: path)
      origins.append(origin())
    }
    try site.write([], to: "Templates/assets/a.css")
    origins.append(origin())
    try FileManager.default.moveItem(
      atPath: site.path("Templates/assets/a.css"), toPath: site.path("Templates/assets/b.css"))
    origins.append(origin())
    #expect(origins.allSatisfy { $0 != nil })
    #expect(Set(origins).count == origins.count)
  }

  /// What another program draws, and what cannot be read, is not known before the site is made.
  @Test func whatCannotBeKnownHasNoOrigin() throws {
    #expect(origin(by: nil) == nil)
    #expect(origin(draw: { _ in [] }) == nil)
    #expect(origin(search: "nulle-part.wasm") == nil)
    try site.link("Content/dehors.md", to: "/etc/hostname")
    #expect(origin() == nil)
  }

  /// Warnings are told by each build: what has some is made again.
  @Test func whereThereAreWarningsAllIsMadeAgain() throws {
    #expect(try !site.publish().isAsBefore)
    #expect(try !site.publish().isAsBefore)
    #expect(try OutputFolder(site.path("site"), apartFrom: []).manifest()?.origin == nil)
  }

  /// The site as it is, changed by hand and back, and the program as it is, elsewhere, and another.
  @Test func onlyTheSameIsNotMadeAgain() throws {
    let run = try ProgramRun(
      script: """
        build() {
          "$1" build --content "$content" --au 2026-11-28 --output site >told 2>&- || exit
          grep -c "Rien n'a changé" told
          grep -oE '^[0-9]+ fichiers? écrits?' told
        }
        content='\(Package.root.path)/Content'
        build "$0" && build "$0"
        echo x >>site/index.html && echo à moi >site/notes.txt; build "$0"
        cp "$0" autre; build ./autre
        echo x >>autre; build ./autre; build ./autre
        cat site/notes.txt
        """, "cpf-site", in: site.root)
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.count == 1 } == ["0", "1", "0", "1", "0", "1"])
    let written = lines.filter { $0.contains("fichier") }.dropFirst()
    #expect(written.compactMap { Int($0.prefix { $0 != " " }) } == [0, 1, 0, 0, 0])
    #expect(lines.last == "à moi")
  }
}
