import Diagnostics
import SiteRendering
import TestSupport
import Testing

/// Which sites may show pages of this one, and what they get.
struct EmbeddingTests {
  private static let origins = ["https://www.exemple.fr", "https://*.exemple.org"]
  private static let rendered = Result {
    try Rendering(
      TinyContent(), baseURL: "https://cpf.exemple.fr/",
      embedders: origins.compactMap(EmbeddingOrigin.init))
  }

  @Test(
    arguments: [
      "https://www.exemple.fr", "https://exemple.fr:8443", "https://*.exemple.fr",
      "https://xn--mrie-bpa.fr", "http://localhost:8000", "http://127.0.0.1:8000",
    ])
  func aSiteIsRead(origin: String) {
    #expect(EmbeddingOrigin(origin)?.text == origin)
  }

  @Test(
    arguments: [
      "", "*", "https://", "https://*", "https://*.fr", "https://fr", "exemple.fr",
      "http://exemple.fr", "https://exemple.fr/", "https://exemple.fr/a", "https://exemple.fr:",
      "https://exemple.fr:0", "https://exemple.fr:65536", "https://exemple.fr:+80",
      "https://a..fr", "https://-a.fr", "https://a.*.fr", "https://Exemple.fr", "https://é.fr",
      "https://a.fr; script-src *", "https://a.fr https://b.fr", "https://a@b.fr", "'self'",
      "javascript://a.fr",
    ])
  func nothingElseIs(origin: String) {
    #expect(EmbeddingOrigin(origin) == nil)
  }

  @Test func hostsAreToldWhoMay() throws {
    let rendering = try Self.rendered.get()
    #expect(rendering.faults.map(\.text) == [])
    for file in ["_headers", ".htaccess"] {
      let text = try rendering.text(of: file)
      let policy = try #require(text.split(separator: "frame-ancestors ").last)
      let who = policy.prefix { $0 != "\n" && $0 != "\"" }
      #expect(who == "https://www.exemple.fr https://*.exemple.org", "\(file)")
    }
  }

  @Test func anEntryHasAPieceOfHTMLWithWholeLinks() throws {
    let rendering = try Self.rendered.get()
    let fragment = try #require(rendering.pages["faq/detachement/fragment.html"])
    let links = fragment.attributes.map(\.attribute).filter { $0.name == "href" }.map(\.value)
    #expect(links.contains("https://cpf.exemple.fr/faq/permis/#duree"))
    #expect(links.contains("https://cpf.exemple.fr/faq/detachement/"))
    #expect(links.allSatisfy { $0.hasPrefix("https://") })
    #expect(fragment.texts(of: "h1") == [])
  }

  @Test func nothingIsThereWhereNobodyMay() throws {
    let rendering = try Rendering(TinyContent(), baseURL: "https://cpf.exemple.fr/")
    #expect(rendering.files["integrer/index.html"] == nil)
    #expect(rendering.files["faq/detachement/fragment.html"] == nil)
    #expect(try Self.rendered.get().files["integrer/index.html"] != nil)
  }
}
