import Content
import ContentReading
package import Diagnostics
package import Law
import Parallel
package import SiteRendering

/// A build: read, check, render, and only then write.
package struct SiteBuild: Sendable {
  /// The content folder.
  package let content: String
  /// The templates folder.
  package let templates: String
  /// The folder to publish to.
  package let output: String
  /// The full address of the site's root, where it is known.
  package let baseURL: String?
  /// The day whose law the site tells, and that stands on its pages.
  package let day: CalendarDay
  /// The day on which the program runs: nothing can have been checked after it.
  let today: CalendarDay
  /// Whether warnings stop the build.
  package let isStrict: Bool
  /// What draws graphs; nil where no program can.
  package let draw: Draw?
  /// The file of the module that pages load; nil where it was not built.
  package let core: String?
  /// The file of the module that searches; nil where it was not built.
  package let search: String?
  /// The file of the module that the checker's page loads; nil where it was not built.
  package let checker: String?
  /// The file of the module that reads lists of staff; nil where it was not built.
  package let staff: String?
  /// The sites that may show pages of this one in theirs.
  package let embedders: [EmbeddingOrigin]

  package init(
    content: String, templates: String, output: String, baseURL: String? = nil,
    day: CalendarDay, today: CalendarDay? = nil, isStrict: Bool = false, draw: Draw? = nil,
    core: String? = nil, search: String? = nil, checker: String? = nil, staff: String? = nil,
    embedders: [EmbeddingOrigin] = []
  ) {
    self.content = FolderPath(content).text
    self.templates = FolderPath(templates).text
    self.output = output
    self.baseURL = baseURL
    self.day = day
    self.today = today ?? day
    self.isStrict = isStrict
    self.draw = draw
    self.core = core
    self.search = search
    self.checker = checker
    self.staff = staff
    self.embedders = embedders
  }

  /// What a build came to.
  package enum Outcome: Sendable {
    /// The site was written; the report holds warnings only.
    case published(Site.Figures, Publication, FaultReport)
    /// Something is wrong; nothing was written.
    case refused(FaultReport)
  }

  /// A step of the build, for those who wait.
  package enum Phase: String, Sendable {
    case reading = "lecture du contenu"
    case rendering = "mise en pages"
    case writing = "écriture"
  }

  /// Everything wrong with the content, the templates and the rules, and what is counted of the
  /// content; nothing is written.
  package func lint() -> (report: FaultReport, figures: ContentFigures) {
    let trial = render(readSources(), handing: { _ in }, announcing: { _ in })
    return (trial.report, ContentFigures(trial.knowledge, files: trial.files))
  }

  /// Builds the site.
  ///
  /// - Parameters:
  ///   - cancellation: Through which the build can be told to stop.
  ///   - announce: Told of each step as it begins.
  package func run(
    until cancellation: Cancellation = Cancellation(),
    announcing announce: (Phase) -> Void = { _ in }
  ) -> Outcome {
    do {
      let publisher = try cancellation.begin { () throws(PublishingError) in
        try Publisher(output, apartFrom: [content, templates])
      }
      announce(.reading)
      let (sources, program) = inParallel(readSources) { ProgramFiles.digest }
      let origin = SiteOrigin.digest(of: sources, by: program, for: self)
      if let origin, let (figures, publication) = publisher.standing(madeOf: origin) {
        publisher.abandon()
        return .published(figures, publication, FaultReport([]))
      }
      let trial = render(sources, handing: publisher.take, announcing: announce)
      guard trial.report.errors == 0, let figures = trial.figures else {
        publisher.abandon()
        return .refused(trial.report)
      }
      announce(.writing)
      let publication = try publisher.publish(
        madeOf: origin.flatMap {
          trial.report.faults.isEmpty ? SiteOrigin(digest: $0, figures: figures) : nil
        })
      let left = [publication.leftBehind].compactMap(\.self)
      return .published(figures, publication, FaultReport(trial.report.faults + left))
    } catch {
      return .refused(FaultReport([error.fault]))
    }
  }

  /// What a build made before anything is written.
  private struct Trial {
    /// What was counted of the site; nil when an error stood in its way.
    var figures: Site.Figures?
    /// What was read; nil when a folder is missing.
    var knowledge: KnowledgeBase?
    /// The files of the content, without their bytes.
    let files: [InputFile]
    var report: FaultReport
  }

  private func render(
    _ sources: Sources, handing take: @escaping @Sendable (Site.OutputFile) -> Void,
    announcing announce: (Phase) -> Void
  ) -> Trial {
    let log = FaultLog()
    log.add(sources.faults)
    var trial = Trial(
      files: sources.content.map {
        InputFile(path: $0.path, components: $0.components, bytes: nil)
      }, report: judged(log.faults))
    guard sources.areThere else { return trial }
    let ((knowledge, callersFaults), basis) = inParallel {
      read(sources.content, log)
    } _: {
      RulesBasis(on: day, drawnBy: draw, log)
    }
    trial.knowledge = knowledge
    let renderer = basis.flatMap { self.renderer(of: knowledge, by: sources, on: $0, log) }
    // What shows on pages alone is told beside warnings, even where these stop the build.
    if let renderer, !log.hasErrors {
      announce(.rendering)
      trial.figures = renderer.render(log, handing: take)
      if !log.hasErrors {
        log.add(knowledge.unexplainedRules(in: content, reachedBy: renderer.answersByRule))
      }
    }
    log.add(callersFaults.value)
    trial.report = judged(log.faults)
    return trial
  }

  /// The faults, as grave as the build was told to take them.
  func judged(_ faults: [Fault]) -> FaultReport {
    let report = FaultReport(faults)
    return isStrict ? report.strict : report
  }
}
