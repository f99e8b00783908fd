package import Content
package import Diagnostics
import Parallel
import Synchronization
import Templates

/// A site whose files are made when someone asks for them.
package final class SiteShelf: Sendable {
  private let renderer: SiteRenderer
  private let pages: [Page]
  private let pagesByFile: [String: Page]
  private let feet: [String: [PreparedView<LinkView>]]
  private let entriesByFile: [String: Entry]
  private let others: Mutex<Others>

  /// The files that are no pages: those that were made, and what makes the rest.
  private struct Others {
    var made: [String: Site.OutputFile] = [:]
    var makers: ArraySlice<@Sendable () -> [Site.OutputFile]>

    /// Makes files until one has a path; nil where none has.
    mutating func file(at path: String) -> Site.OutputFile? {
      while made[path] == nil, let make = makers.popFirst() {
        for file in make() { made[file.path] = file }
      }
      return made[path]
    }
  }

  /// - Parameter renderer: Makes the files.
  package init(_ renderer: SiteRenderer) {
    self.renderer = renderer
    let pages = renderer.makers.flatMap { $0(renderer) }
    self.pages = pages
    pagesByFile = Dictionary(pages.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    feet = renderer.feet(of: pages)
    entriesByFile = Dictionary(
      renderer.knowledge.entries.map { (EntryPage.address(of: $0.id).file, $0) },
      uniquingKeysWith: { first, _ in first })
    others = Mutex(Others(makers: renderer.makersOfOthers(beside: pages)[...]))
  }

  /// What the pages say.
  package var knowledge: KnowledgeBase { renderer.knowledge }

  /// The file at a path from the root of the site; nil where the site has none.
  package func file(at path: String) -> Site.OutputFile? {
    if let page = pagesByFile[path] { return renderer.file(page, feet) }
    return others.withLock { $0.file(at: path) }
  }

  /// The page for addresses that lead nowhere.
  package var notFound: Site.OutputFile? { file(at: NotFoundPage.file) }

  /// The entry that a page shows; nil where it shows none.
  package func entry(at path: String) -> Entry? { entriesByFile[path] }

  /// The file of the page of an entry.
  package static func file(of entry: Entry) -> String { EntryPage.address(of: entry.id).file }

  /// Makes every file, to find links that lead nowhere and addresses used twice.
  ///
  /// - Parameters:
  ///   - log: Receives what is wrong.
  ///   - isWanted: Asked before each page: once it says no, the rest is left.
  /// - Returns: What was counted; nil where the rest was left.
  package func review(
    _ log: FaultLog, while isWanted: @Sendable () -> Bool
  ) -> Site.Figures? {
    let audit = LinkAudit()
    let paths = pages.mapInParallel { page -> String? in
      guard isWanted() else { return nil }
      let file = renderer.file(page, feet)
      audit.take(PageOutline(file))
      return file.path
    }.compactMap(\.self)
    guard paths.count == pages.count, isWanted() else { return nil }
    let others = others.withLock { others in
      _ = others.file(at: "")
      return Array(others.made.keys)
    }
    guard isWanted() else { return nil }
    log.add(renderer.faults(of: pages, at: paths, audit, and: others))
    return renderer.figures(of: pages)
  }
}
