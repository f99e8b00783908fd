import CommonMark
import DecisionTree
import Diagnostics
import Eligibility
import Foundation
import Knowledge

extension SiteRenderer {
  /// The style sheet and the other files that a designer put beside the templates.
  var assetFiles: [Site.OutputFile] {
    templates.assets.compactMap { file in
      file.bytes.map {
        Site.OutputFile(path: file.components.joined(separator: "/"), bytes: $0)
      }
    }
  }

  /// The addresses of the pages worth indexing; full ones where the site's is known.
  func sitemap(of pages: [Page]) -> Site.OutputFile {
    let root = options.baseURL ?? "/"
    let rows = pages.filter(\.isIndexed).map { page in
      let day = page.changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
      return "  <url><loc>\(HTML.escape(root + page.address.path))</loc>\(day)</url>\n"
    }
    let xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
      + rows.joined() + "</urlset>\n"
    return Site.OutputFile(path: "sitemap.xml", bytes: Array(xml.utf8))
  }

  /// What crawlers may read: everything, the checker's answers excepted by their own pages.
  var robots: Site.OutputFile {
    let sitemap = options.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
    return Site.OutputFile(
      path: "robots.txt", bytes: Array("User-agent: *\nAllow: /\n\(sitemap)".utf8))
  }

  /// The entries with the rules of their situations, for the command line.
  var entryIndex: Site.OutputFile {
    let index = EntryIndex(
      entries: knowledge.entries.map { entry in
        EntryIndex.Row(
          id: entry.id, question: entry.question, url: PageAddress.entry(entry.id).path,
          situations: entry.cases.map { $0.finding.rules.map(\.rawValue) })
      })
    return Site.OutputFile(path: EntryIndex.path, bytes: Array(EmbeddedData.json(index).utf8))
  }
}

/// Data inside a page.
enum EmbeddedData {
  /// JSON with its keys in order, so that the same data is the same bytes.
  static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  /// JSON in a `script` element of a type that no browser runs; it cannot end the element early.
  static func script(_ value: some Encodable, type: String, id: String? = nil) -> HTMLFragment {
    let escapes: [Unicode.Scalar: String] = ["<": "\\u003c", ">": "\\u003e", "&": "\\u0026"]
    let safe = json(value).unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
    let id = id.map { " id=\"\($0)\"" } ?? ""
    return HTMLFragment("<script type=\"\(type)\"\(id)>\(safe)</script>")
  }

  /// The decision diagram.
  static func diagram(_ diagram: Diagram) -> HTMLFragment {
    script(DiagramDocument(diagram), type: "application/json", id: "diagramme")
  }
}

/// Linked data for search engines, as schema.org names it.
enum LinkedData {
  /// A page with one question.
  static func question(_ entry: Entry) -> HTMLFragment {
    script(PageData(type: "QAPage", mainEntity: [QuestionData(entry, of: .one)]))
  }

  /// A page with several questions.
  static func questions(_ entries: [Entry]) -> HTMLFragment {
    script(
      PageData(type: "FAQPage", mainEntity: entries.map { QuestionData($0, of: .several) }))
  }

  private static func script(_ page: PageData) -> HTMLFragment {
    EmbeddedData.script(page, type: "application/ld+json")
  }

  private struct PageData: Encodable {
    let context = "https://schema.org"
    let type: String
    let mainEntity: [QuestionData]

    enum CodingKeys: String, CodingKey {
      case context = "@context"
      case type = "@type"
      case mainEntity
    }
  }

  private struct QuestionData: Encodable {
    enum Count { case one, several }

    let type = "Question"
    let name: String
    let answerCount: Int?
    let acceptedAnswer: AnswerData

    init(_ entry: Entry, of count: Count) {
      name = entry.question
      answerCount = count == .one ? 1 : nil
      acceptedAnswer = AnswerData(text: entry.lead.plainText)
    }

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name
      case answerCount
      case acceptedAnswer
    }
  }

  private struct AnswerData: Encodable {
    let type = "Answer"
    let text: String

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case text
    }
  }
}
