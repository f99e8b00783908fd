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
    package private(set) var entries = 0
    /// How many more were left out, since they are drafts.
    package private(set) var drafts = 0
    /// How many of the entries were checked more than twelve months before the build.
    package private(set) var staleEntries = 0
    /// How many HTML pages there are.
    package private(set) var pages = 0
    /// How many of them belong to the checker.
    package private(set) var checkerPages = 0
    /// How many paths of the diagram were checked both ways.
    package private(set) var paths = 0
    /// How many shared nodes the diagram has.
    package private(set) var nodes = 0
    /// How many rules there are.
    package private(set) var rules = 0
  }
}

extension Site.Figures {
  /// What is counted, in the order of `counts`.
  private static var counted: [WritableKeyPath<Self, Int>] {
    [
      \.entries, \.drafts, \.staleEntries, \.pages, \.checkerPages, \.paths, \.nodes, \.rules,
    ]
  }

  /// The counts, in the order of their declaration.
  package var counts: [Int] { Self.counted.map { self[keyPath: $0] } }

  /// - Parameter counts: As `counts` gives them.
  package init?(counts: [Int]) {
    guard counts.count == Self.counted.count else { return nil }
    self.init()
    for (place, count) in zip(Self.counted, counts) { self[keyPath: place] = count }
  }
}
