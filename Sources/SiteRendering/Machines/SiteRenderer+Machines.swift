import Answering
import CommonMark
import Content
import Eligibility
import Law
import Letters

extension SiteRenderer {
  /// What programs read: crawlers, feed readers, hosts, the command line.
  func machineFiles(for pages: [Page]) -> [Site.OutputFile] {
    [sitemap(of: pages), robots, entryFile, entryExport] + letterFile + localRulesFile + feed
      + openSearchFile
      + hostFiles
  }

  /// The addresses of the pages worth indexing; full ones where the site's is known.
  private func sitemap(of pages: [Page]) -> Site.OutputFile {
    let rows = pages.filter { $0.isIndexed && $0.movedTo == nil }.map { page in
      let location = XMLText.element("loc", fullAddress(of: page.address, else: "/"))
      let day = page.changed.map { XMLText.element("lastmod", $0.iso) } ?? ""
      return "  <url>\(location)\(day)</url>\n"
    }
    let set = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    return Site.OutputFile(
      path: "sitemap.xml", text: XMLText.declaration + set + rows.joined() + "</urlset>\n")
  }

  /// What crawlers may read: everything, the checker's answers excepted by their own pages.
  private var robots: Site.OutputFile {
    let sitemap = options.baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? ""
    return Site.OutputFile(path: "robots.txt", text: "User-agent: *\nAllow: /\n\(sitemap)")
  }

  /// The entries with the answers of their situations, for the command line.
  private var entryFile: Site.OutputFile {
    Site.OutputFile(path: EntryIndex.path, text: EmbeddedData.json(entryIndex))
  }

  /// The letters, for the command line; none where the content has none.
  private var letterFile: [Site.OutputFile] {
    guard !knowledge.letters.isEmpty else { return [] }
    let file = LetterFile(knowledge.letters.map(\.letter))
    return [Site.OutputFile(path: LetterFile.path, text: EmbeddedData.json(file))]
  }

  /// The rule of the authority, for the command line; none where the site is for several.
  private var localRulesFile: [Site.OutputFile] {
    knowledge.localRules.map {
      [Site.OutputFile(path: LocalRulesFile.path, text: EmbeddedData.json(LocalRulesFile($0)))]
    } ?? []
  }

  /// Every entry with its references, for other sites and tools.
  private var entryExport: Site.OutputFile {
    let export = EntryExport(knowledge: knowledge, site: options.baseURL) { entry in
      writer(at: HomePage.address).write(entry.body)
    }
    return Site.OutputFile(path: EntryExport.path, bytes: export.bytes)
  }

  /// The full address of a page; the path after a prefix where the site's is not known.
  func fullAddress(of address: PageAddress, else prefix: String) -> String {
    (options.baseURL ?? prefix) + address.path
  }
}

extension Site.OutputFile {
  /// A file of text, in UTF-8.
  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
