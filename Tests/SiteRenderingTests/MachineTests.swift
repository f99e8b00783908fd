import Diagnostics
import Foundation
import FoundationXML
import Testing
import TestSupport

/// What programs read of a site whose address is known, and in which an entry has earlier names.
struct MachineTests {
  private static let root = "https://cpf.exemple.fr/aide/"
  private static let rendered = Result {
    try Rendering(content(), baseURL: root, despite: [.refusedHTML])
  }
  private let rendering: Rendering

  init() throws {
    rendering = try Self.rendered.get()
  }

  /// Two entries: one changed on the 19th, the other checked on the 20th.
  private static func content() throws -> TinyContent {
    var content = TinyContent()
    try content.replace(
      "mots-cles: [détachement, accueil]",
      with: """
        anciens-noms: [detache, en-detachement]
        changements:
          - {date: 2026-11-19, objet: "L'accueil <décide> & paie ]]>"}
          - {date: 2025-01-02, objet: "Première version"}
        """, in: TinyContent.secondment)
    return content
  }

  @Test func theFeedIsReadAsAtom() throws {
    let feed = try XMLOutline(rendering.text(of: "fil.xml"))
    #expect(feed.isWellFormed)
    #expect(feed.texts(at: "feed/id") == [Self.root])
    #expect(feed.texts(at: "feed/author/name") == ["Centre de gestion"])
    #expect(feed.texts(at: "feed/updated") == ["2026-11-20T00:00:00Z"])
    #expect(
      feed.texts(at: "feed/entry/id") == [
        "\(Self.root)faq/permis/", "\(Self.root)faq/detachement/",
      ])
    #expect(
      feed.texts(at: "feed/entry/updated") == ["2026-11-20T00:00:00Z", "2026-11-19T00:00:00Z"])
    #expect(
      feed.texts(at: "feed/entry/summary") == [
        "Oui, s'il sert le projet, même en détachement.", "L'accueil <décide> & paie ]]>",
      ])
    #expect(
      feed.attributes(at: "feed/link") == [
        ["rel": "self", "href": "\(Self.root)fil.xml"], ["rel": "alternate", "href": Self.root],
      ])
  }

  @Test func withoutAnAddressThereIsNoFeed() throws {
    let plain = try Rendering.real.get()
    #expect(plain.files["fil.xml"] == nil)
    #expect(!(try plain.text(of: "index.html").contains("fil.xml")))
    #expect(try rendering.text(of: "index.html").contains("href=\"\(Self.root)fil.xml\""))
  }

  @Test func theSitemapHasTheDayOfEachPage() throws {
    let map = try XMLOutline(rendering.text(of: "sitemap.xml"))
    #expect(map.isWellFormed)
    let places = map.texts(at: "urlset/url/loc")
    let days = map.texts(at: "urlset/url/lastmod")
    #expect(places.count == days.count)
    let dated = Dictionary(zip(places, days), uniquingKeysWith: { first, _ in first })
    #expect(dated["\(Self.root)faq/detachement/"] == "2026-11-19")
    #expect(dated["\(Self.root)faq/permis/"] == "2026-11-20")
    #expect(dated[Self.root] == "2026-11-20")
    #expect(dated["\(Self.root)faq/detache/"] == nil)
  }

  @Test(arguments: ["detache", "en-detachement"])
  func anEarlierNameLeadsToTheEntry(name: String) throws {
    let page = try rendering.page("faq/\(name)/index.html")
    let values = page.attributes.map { "\($0.element) \($0.attribute.value)" }
    #expect(values.contains("meta 0; url=../../faq/detachement/index.html"))
    #expect(values.contains("link \(Self.root)faq/detachement/"))
    #expect(values.contains("a ../../faq/detachement/index.html"))
    #expect(
      try rendering.text(of: "_redirects").contains(
        "/aide/faq/\(name)/* /aide/faq/detachement/ 301\n"))
    #expect(
      try rendering.text(of: ".htaccess").contains(
        "Redirect permanent /aide/faq/\(name)/ /aide/faq/detachement/\n"))
  }

  @Test func hostsAreToldWhatThePagesSay() throws {
    let page = try rendering.page("index.html")
    let policy = try #require(
      page.attributes.first { $0.element == "meta" && $0.attribute.value.hasPrefix("default-src") })
    for file in ["_headers", ".htaccess"] {
      let text = try rendering.text(of: file)
      #expect(text.contains(policy.attribute.value + "; frame-ancestors 'none'"), "\(file)")
      #expect(text.contains("nosniff") && text.contains("no-referrer"), "\(file)")
    }
    #expect(try rendering.text(of: ".htaccess").hasPrefix("ErrorDocument 404 /aide/404.html\n"))
    #expect(
      try rendering.text(of: ".htaccess").contains("\nRedirectMatch 404 \"/\\.cpf-site$\"\n"))
  }

  /// Read back without the types of the program, by the names that `Docs/formats.md` gives.
  @Test func theExportHoldsEveryEntryWithItsReferences() throws {
    let data = Data(try rendering.text(of: "faq.json").utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["version"] as? Int == 1)
    #expect(object["site"] as? String == Self.root)
    let rows = try #require(object["fiches"] as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["detachement", "permis"])
    let row = try #require(rows.first)
    #expect(row["url"] as? String == "faq/detachement/")
    #expect(row["verifie"] as? String == "2026-11-20")
    #expect(row["modifie"] as? String == "2026-11-19")
    #expect(row["anciens-noms"] as? [String] == ["detache", "en-detachement"])
    #expect((row["html"] as? String)?.contains("href=\"faq/permis/index.html#duree\"") == true)
    let texts = try #require(row["textes"] as? [[String: Any]])
    #expect(texts.map { $0["id"] as? String } == ["loi-d-essai", "cgfp-l422-11"])
    let sources = try #require(row["sources"] as? [[String: Any]])
    #expect(sources.first?["repere"] as? String == "section 3")
  }

  /// What a person copies for nginx is what the other hosts are told.
  @Test func theSettingsForNginxAreTheSame() throws {
    let guide = try String(
      contentsOf: Package.root.appending(path: "Docs/formats.md"), encoding: .utf8)
    let headers = try rendering.text(of: "_headers").split(separator: "\n").dropFirst()
    #expect(headers.count == 6)
    for header in headers {
      let parts = header.split(separator: ": ", maxSplits: 1)
      let name = parts[0].trimmingCharacters(in: .whitespaces)
      #expect(guide.contains("add_header \(name) \"\(parts[1])\" always;"), "\(name)")
    }
  }
}
