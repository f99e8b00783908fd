import Diagnostics
import Search
import Testing
import TestSupport

/// The page of results, and what browsers are told of the search.
struct SearchPageTests {
  private static let module: [UInt8] = [0x1F, 0x8B, 1, 2, 3]
  private static let rendered = Result {
    try Rendering(content(), baseURL: "https://cpf.exemple.fr/", core: module)
  }
  private let rendering: Rendering

  init() throws {
    rendering = try Self.rendered.get()
  }

  private static func content() throws -> TinyContent {
    var content = TinyContent()
    try content.replace(
      "mots-cles: [détachement, accueil]", with: "mots-cles: [Été, \"28/35\", ecole, <b>, école]",
      in: TinyContent.secondment)
    return content
  }

  @Test func hasNoFault() {
    #expect(rendering.faults.map(\.text) == [])
  }

  /// Accents and capitals play no part in the order; two spellings of a word are one.
  @Test func keywordsAreInTheOrderOfADictionary() throws {
    let page = try rendering.page("recherche/index.html")
    #expect(page.texts(of: "dt") == ["28/35", "<b>", "ecole", "Été"])
    #expect(page.texts(of: "h3") == ["0-9", "B", "E"])
  }

  /// The search box reads the bytes that `cpf chercher` reads.
  @Test func theIndexIsPublishedOnceForEachProgram() throws {
    let index = try #require(rendering.files[SearchIndex.path])
    _ = try SearchIndex(index)
    let files = [
      (SearchIndex.path, "assets/recherche-index.js"),
      (SearchIndex.answersPath, "assets/recherche-reponses.js"),
    ]
    for (file, script) in files {
      let text = try rendering.text(of: script)
      #expect(text.hasPrefix("document.currentScript.bytes = '") && text.hasSuffix("';\n"))
      #expect(Self.characters(of: text).map { UInt8($0.value) } == rendering.files[file])
    }
  }

  /// What stands between the quotation marks, as JavaScript reads it.
  private static func characters(of script: String) -> [Unicode.Scalar] {
    var rest = script.unicodeScalars.drop { $0 != "'" }.dropFirst().dropLast(3)
    var read: [Unicode.Scalar] = []
    while let next = rest.popFirst() {
      let escaped = next == "\\" ? rest.popFirst() : nil
      read.append(escaped == "n" ? "\n" : escaped == "r" ? "\r" : escaped ?? next)
    }
    return read
  }

  /// The pages that search or understand by themselves have no second field.
  @Test func everyOtherPageHasTheBox() throws {
    for (path, page) in rendering.pages {
      let boxes = page.attributes.count { $0.attribute.value == "combobox" }
      let hasItsOwn = ["recherche/index.html", "conseil/index.html"].contains(path)
      #expect(boxes == (hasItsOwn ? 0 : 1), "\(path)")
    }
  }

  @Test func browsersLearnHowToSearch() throws {
    let description = try rendering.text(of: "opensearch.xml")
    #expect(
      description.contains(
        "template=\"https://cpf.exemple.fr/recherche/index.html#q={searchTerms}\""))
    #expect(try rendering.text(of: "index.html").contains("https://cpf.exemple.fr/opensearch.xml"))
  }

  @Test func withoutTheModuleNothingSearches() throws {
    let rendering = try Rendering(Self.content(), baseURL: "https://cpf.exemple.fr/")
    #expect(rendering.faults.map(\.text) == [])
    #expect(rendering.files["opensearch.xml"] == nil)
    #expect(rendering.files["assets/recherche-index.js"] == nil)
    let page = try rendering.text(of: "recherche/index.html")
    #expect(!page.contains("combobox") && !page.contains("<script src=\"../assets/coeur"))
    #expect(page.contains("../faq/permis/index.html"))
  }
}
