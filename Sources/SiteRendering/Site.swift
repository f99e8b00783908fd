/// A site as values: every file, and nothing on disk yet.
package struct Site: Sendable {
  /// The files, by path.
  package let files: [OutputFile]
  /// The figures of the build.
  package let figures: Figures

  /// A file of the site.
  package struct OutputFile: Sendable {
    /// The path from the root of the site, such as `faq/detachement/index.html`.
    package let path: String
    /// The bytes.
    package let bytes: [UInt8]
  }

  /// What a build counted.
  package struct Figures: Equatable, Sendable {
    /// How many entries there are.
    package let entries: Int
    /// How many entries were left out, since they are drafts.
    package let drafts: Int
    /// How many of them were checked more than twelve months before the build.
    package let staleEntries: Int
    /// How many HTML pages there are.
    package let pages: Int
    /// How many of them belong to the checker.
    package let checkerPages: Int
    /// How many paths of the diagram were checked both ways.
    package let paths: Int
    /// How many shared nodes the diagram has.
    package let nodes: Int
    /// How many rules there are.
    package let rules: Int
  }
}

extension Site.Figures {
  /// The counts, in the order of their declaration.
  package var counts: [Int] {
    [entries, drafts, staleEntries, pages, checkerPages, paths, nodes, rules]
  }

  /// - Parameter counts: As `counts` gives them.
  package init?(counts: [Int]) {
    guard counts.count == 8 else { return nil }
    self.init(
      entries: counts[0], drafts: counts[1], staleEntries: counts[2], pages: counts[3],
      checkerPages: counts[4], paths: counts[5], nodes: counts[6], rules: counts[7])
  }
}
