import Answering
import Content
import ContentReading
import DecisionTree
import Diagnostics
import Eligibility
import Foundation
import Law
import SiteRendering
import Testing
import TestSupport

/// The site of this package, as a visitor and a crawler find it.
struct WholeSiteTests {
  private let rendering: Rendering

  init() throws {
    rendering = try Rendering.real.get()
  }

  private var knowledge: KnowledgeBase { rendering.knowledge }

  @Test func hasNoFault() {
    #expect(rendering.faults.map(\.text) == [])
  }

  @Test func everyPathIsGivenOnce() {
    let paths = rendering.site.files.map { $0.path.lowercased() }
    #expect(Set(paths).count == paths.count)
    #expect(rendering.site.figures.pages == rendering.pages.count)
    #expect(rendering.site.figures.entries == knowledge.entries.count)
  }

  @Test func everyPageIsWellFormedFrench() {
    for (path, page) in rendering.pages {
      #expect(page.tokens.first == .doctype, "\(path)")
      let languages = page.attributes.filter { $0.element == "html" && $0.attribute.name == "lang" }
      #expect(languages.map(\.attribute.value) == ["fr"], "\(path)")
      #expect(page.texts(of: "h1").count == 1, "\(path)")
      #expect(page.texts(of: "title").count == 1, "\(path)")
      #expect(page.texts(of: "main").count == 1, "\(path)")
      let anchors = page.attributes.filter { $0.attribute.name == "id" }.map(\.attribute.value)
      #expect(Set(anchors).count == anchors.count, "\(path)")
    }
  }

  /// An element left open would swallow the rest of the page.
  @Test func everyElementIsClosedInItsTurn() {
    let void: Set = ["meta", "link", "br", "hr", "img", "input", "source", "wbr", "col"]
    for (path, page) in rendering.pages {
      var open: [String] = []
      for token in page.tokens {
        switch token {
        case .start(let name, _) where !void.contains(name) && !name.isDrawn: open.append(name)
        case .end(let name) where !name.isDrawn: #expect(open.popLast() == name, "\(path)")
        case .start, .end, .text, .comment, .doctype: break
        }
      }
      #expect(open == [], "\(path)")
    }
  }

  @Test func everyPathOfTheDiagramHasItsPage() throws {
    let diagram = try Diagram()
    for path in diagram.completions(of: diagram.start) {
      let finding = try #require(path.finding)
      let page = try #require(rendering.pages["\(path.address)index.html"], "\(path.address)")
      let title = try #require(page.texts(of: "title").first).plain
      #expect(title.contains(finding.title.plain), "\(path.address)")
    }
  }

  @Test func anEntryShowsItsQuestionItsSourcesAndItsDate() throws {
    for entry in knowledge.entries {
      let page = try rendering.page("faq/\(entry.id)/index.html")
      #expect(page.texts(of: "h1").map(\.plain) == [entry.question.plain])
      let text = page.text.plain
      #expect(text.contains(entry.verified.long), "\(entry.id)")
      let parts =
        entry.sources.flatMap { [$0.source.title, $0.source.publisher, $0.locus ?? ""] }
        + entry.texts.flatMap { [$0.title, $0.subject] } + [entry.before ?? ""]
      for part in parts where !part.isEmpty {
        #expect(text.contains(part.plain), "\(entry.id) : \(part)")
      }
    }
  }

  @Test func everyEntryIsLinkedFromItsSectionAndTheHomePage() throws {
    let home = try rendering.text(of: "index.html")
    for section in knowledge.sections {
      let page = try rendering.text(of: "rubriques/\(section.id)/index.html")
      for entry in knowledge.entries(of: section) {
        #expect(page.contains("href=\"../../faq/\(entry.id)/index.html\""), "\(entry.id)")
        #expect(home.contains("href=\"faq/\(entry.id)/index.html\""), "\(entry.id)")
      }
    }
  }

  /// The addresses that entries had, each a page that only leads to the new one.
  private var former: Set<String> {
    Set(knowledge.entries.flatMap(\.formerNames).map { "faq/\($0)/index.html" })
  }

  @Test func theSitemapListsEachIndexedPageOnce() throws {
    let listed = HTMLTokens(try rendering.text(of: "sitemap.xml")).texts(of: "loc")
    let indexed = rendering.pages.filter { !$0.value.isHiddenFromCrawlers }.keys
      .filter { !former.contains($0) }.map { "/" + $0.replacing("index.html", with: "") }
    #expect(listed.sorted() == indexed.sorted())
    #expect(
      listed.count
        > knowledge.letters.count + knowledge.sections.count + knowledge.entries.count)
  }

  @Test func twoRendersAreTheSameBytes() throws {
    let again = try Rendering(
      Package.content.get(), baseURL: nil, on: Package.contentDay.get(), cutting: { _ in false })
    #expect(again.site.files.map(\.path) == rendering.site.files.map(\.path))
    for (path, bytes) in again.files {
      #expect(rendering.files[path] == bytes, "\(path)")
    }
  }

  /// What the policy of each page forbids is not there, and the policy comes before what it governs.
  @Test func nothingStandsInlineAndNothingComesFromElsewhere() throws {
    for (path, page) in rendering.pages {
      let attributes = page.attributes
      #expect(!attributes.contains { $0.attribute.name == "style" }, "\(path)")
      #expect(!attributes.contains { $0.attribute.name.hasPrefix("on") }, "\(path)")
      #expect(page.texts(of: "style") == [], "\(path)")
      for case .start("script", let attributes) in page.tokens {
        let names = attributes.map(\.name)
        let isData = attributes.contains {
          $0.name == "type"
            && ($0.value.hasSuffix("json") || $0.value == "application/octet-stream")
        }
        #expect(names.contains("src") || isData, "\(path)")
      }
      let policy = attributes.firstIndex { $0.attribute.value.hasPrefix("default-src 'none'") }
      let loads = attributes.firstIndex { ["href", "src"].contains($0.attribute.name) }
      #expect(try #require(policy) < #require(loads), "\(path)")
    }
  }

  @Test func dataInPagesIsJSON() throws {
    var count = 0
    for (path, page) in rendering.pages {
      let types = page.attributes.filter { $0.element == "script" && $0.attribute.name == "type" }
      let texts = page.texts(of: "script").filter { !$0.isEmpty }
      for (type, text) in zip(types.map(\.attribute.value), texts)
      where type.hasSuffix("json") {
        #expect(throws: Never.self, "\(path)") {
          try JSONSerialization.jsonObject(with: Data(text.utf8))
        }
        count += 1
      }
    }
    #expect(count >= knowledge.entries.count + knowledge.sections.count)
  }

  @Test func theAddressOfTheSiteMakesFullAddresses() throws {
    let published = try Rendering.published.get()
    let root = "https://cpf.exemple.fr/"
    let listed = HTMLTokens(try published.text(of: "sitemap.xml")).texts(of: "loc")
    #expect(listed.allSatisfy { $0.hasPrefix(root) && !$0.dropFirst(root.count).contains("//") })
    #expect(Set(listed).count == listed.count)
    for (path, page) in published.pages
    where !page.isHiddenFromCrawlers && !former.contains(path) {
      let canonical = page.canonical
      #expect(canonical == [root + path.replacing("index.html", with: "")], "\(path)")
      #expect(listed.contains { [$0] == canonical }, "\(path)")
    }
    #expect(try published.text(of: "robots.txt").contains("Sitemap: \(root)sitemap.xml"))
    #expect(rendering.pages.values.allSatisfy { $0.canonical.isEmpty })
  }

  /// The page is served for `/a/b/c` too, from where a relative link would not lead home.
  @Test func thePageOfLostVisitorsUsesFullAddressesOnly() throws {
    let page = try Rendering.published.get().page("404.html")
    for (_, attribute) in page.attributes where ["href", "src"].contains(attribute.name) {
      #expect(
        ["https://", "mailto:", "tel:", "#"].contains(where: attribute.value.hasPrefix),
        "\(attribute.value)")
    }
    let other = try Rendering.published.get().canonicalOfLostVisitors
    #expect(other == [])
  }
}

extension Rendering {
  fileprivate var canonicalOfLostVisitors: [String] {
    get throws { try page("404.html").canonical }
  }
}

extension HTMLTokens {
  /// Whether the page asks crawlers to leave it out.
  fileprivate var isHiddenFromCrawlers: Bool {
    attributes.contains { $0.attribute.name == "content" && $0.attribute.value == "noindex" }
  }

  fileprivate var canonical: [String] {
    tokens.compactMap { token in
      guard case .start("link", let attributes) = token,
        attributes.contains(Attribute(name: "rel", value: "canonical"))
      else { return nil }
      return attributes.first { $0.name == "href" }?.value
    }
  }
}

extension String {
  /// Whether an element is part of a drawing, in which elements may close themselves.
  fileprivate var isDrawn: Bool {
    ["svg", "path", "g", "circle", "rect", "line", "polyline", "polygon", "use"].contains(self)
  }
}
