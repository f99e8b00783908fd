import Content
import ContentReading
package import Diagnostics
package import Law
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
  /// The day of the build.
  package let day: CalendarDay
  /// Whether warnings stop the build.
  package let isStrict: Bool
  /// What draws graphs; nothing where no program can.
  package let draw: Draw?
  /// The file of the module that pages load; nothing where it was not built.
  package let core: String?

  package init(
    content: String, templates: String, output: String, baseURL: String? = nil,
    day: CalendarDay, isStrict: Bool = false, draw: Draw? = nil, core: String? = nil
  ) {
    self.content = Self.withoutSlash(content)
    self.templates = Self.withoutSlash(templates)
    self.output = output
    self.baseURL = baseURL
    self.day = day
    self.isStrict = isStrict
    self.draw = draw
    self.core = core
  }

  /// The path of a folder without the slash that may end it.
  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
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

  /// Everything wrong with the content, the templates and the rules; nothing is written.
  package func lint() -> FaultReport {
    render { _ in }.report
  }

  /// Builds the site.
  ///
  /// - Parameter announce: Told of each step as it begins.
  package func run(announcing announce: (Phase) -> Void = { _ in }) -> Outcome {
    let (site, report) = render(announcing: announce)
    guard report.errors == 0, let site else { return .refused(report) }
    announce(.writing)
    do {
      let publication = try Publisher(output, apartFrom: [content, templates]).publish(site.files)
      return .published(site.figures, publication, report)
    } catch {
      return .refused(FaultReport([error.fault]))
    }
  }

  private func render(announcing announce: (Phase) -> Void) -> (site: Site?, report: FaultReport) {
    announce(.reading)
    let contentReader = FolderReader(content, as: "le dossier du contenu")
    let templateReader = FolderReader(templates, as: "le dossier des gabarits")
    var faults = contentReader.faults + templateReader.faults
    guard contentReader.isFolder, templateReader.isFolder else { return (nil, judged(faults)) }
    let (knowledge, contentFaults) = KnowledgeBase.read(
      contentReader.files, in: content, on: day)
    faults += contentFaults
    let core = core.flatMap { ModuleFile($0, &faults) }
    let renderer = SiteRenderer(
      knowledge, templates: templateReader.files, in: templates,
      options: SiteRenderer.Options(baseURL: baseURL, day: day, draw: draw, core: core?.bytes),
      &faults)
    guard let renderer, judged(faults).errors == 0 else { return (nil, judged(faults)) }
    announce(.rendering)
    let site = renderer.render(&faults)
    if FaultReport(faults).errors == 0 {
      faults += knowledge.unexplainedRules(in: content, reachedBy: renderer.answersByRule)
    }
    return (site, judged(faults))
  }

  private func judged(_ faults: [Fault]) -> FaultReport {
    let report = FaultReport(faults)
    return isStrict ? report.strict : report
  }
}
