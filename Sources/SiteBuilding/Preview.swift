import Content
import ContentReading
package import Diagnostics
import Parallel
package import SiteRendering

/// A site that is looked at while it is written: read and checked at once, its pages made when they
/// are asked for, and the slow checks left for later.
package struct Preview: Sendable {
  /// What is wrong, as far as it was looked for.
  package let report: FaultReport
  /// The site; nil where an error stands in its way.
  package let site: SiteShelf?
  /// The files of both folders, as they were read.
  package let files: [InputFile]
  private let build: SiteBuild
  private let sources: SiteBuild.Sources
  private let basis: RulesBasis?
  private let reading: Reading?
  private let found: [Fault]

  /// What the content says, with what is wrong with it.
  private struct Reading: Sendable {
    let knowledge: KnowledgeBase
    let faults: [Fault]
  }

  /// Reads the folders of a build.
  ///
  /// - Parameters:
  ///   - build: What to read; its output is not written.
  ///   - last: What was read before: what does not differ from it is not worked out again.
  package init(_ build: SiteBuild, after last: Preview? = nil) {
    self.build = build
    let sources = build.readSources()
    self.sources = sources
    files = sources.content + sources.templates
    let log = FaultLog()
    log.add(sources.faults)
    let sameDay = last.flatMap { $0.build.day == build.day ? $0 : nil }
    let basis = sameDay?.basis ?? RulesBasis(on: build.day, drawnBy: build.draw, log)
    self.basis = basis
    guard sources.areThere, let basis else {
      (reading, site) = (nil, nil)
      found = log.faults
      report = build.judged(found)
      return
    }
    let reading = Self.reading(of: sources, by: build, after: sameDay)
    self.reading = reading
    log.add(reading.faults)
    let renderer = build.renderer(of: reading.knowledge, by: sources, on: basis, log)
    found = log.faults
    report = build.judged(found)
    site = log.hasErrors ? nil : renderer.map(SiteShelf.init)
  }

  private static func reading(
    of sources: SiteBuild.Sources, by build: SiteBuild, after last: Preview?
  ) -> Reading {
    if let last, let reading = last.reading, last.build.content == build.content,
      last.sources.content.holdTheSame(as: sources.content)
    {
      return reading
    }
    let log = FaultLog()
    let (knowledge, callersFaults) = build.read(sources.content, showingDrafts: true, log)
    return Reading(knowledge: knowledge, faults: log.faults + callersFaults.value)
  }

  /// Whether what was read is what another preview read.
  package func isMade(ofTheSameAs other: Preview) -> Bool {
    build.day == other.build.day && sources.faults == other.sources.faults
      && files.holdTheSame(as: other.files)
  }

  /// Makes every page, to find what shows there alone.
  ///
  /// - Parameter isWanted: Once it says no, the rest is left.
  /// - Returns: All that is wrong, and what was counted; nil where the rest was left, or where no
  ///   page can be made.
  package func review(
    while isWanted: @Sendable () -> Bool
  ) -> (report: FaultReport, figures: Site.Figures)? {
    guard let site, let basis else { return nil }
    let log = FaultLog()
    guard let figures = site.review(log, while: isWanted) else { return nil }
    if !log.hasErrors {
      log.add(
        site.knowledge.unexplainedRules(in: build.content, reachedBy: basis.answersByRule))
    }
    return (build.judged(found + log.faults), figures)
  }
}

extension [InputFile] {
  /// Whether the files and their bytes are those of another list.
  fileprivate func holdTheSame(as others: [InputFile]) -> Bool {
    elementsEqual(others) { $0.path == $1.path && $0.bytes == $1.bytes }
  }
}
