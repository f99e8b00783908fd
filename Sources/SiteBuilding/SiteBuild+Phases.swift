import Content
import ContentReading
import Diagnostics
import Parallel
import SiteRendering

/// The first phases of a build, each a function of what it is given.
extension SiteBuild {
  /// What a site is made of, as it stands on the disk.
  struct Sources: Sendable {
    /// The files of the content, by path.
    let content: [InputFile]
    /// The files of the templates, by path.
    let templates: [InputFile]
    /// The modules that pages load.
    let modules: Modules
    /// What could not be read.
    let faults: [Fault]
    /// Whether both folders are there.
    let areThere: Bool
  }

  /// The modules that pages load; nil where one was not built, or cannot be read.
  struct Modules: Sendable {
    let core: ModuleFile?
    let search: ModuleFile?
    let checker: ModuleFile?
    let staff: ModuleFile?

    /// Each of them, in one order.
    var all: [ModuleFile?] { [core, search, checker, staff] }
  }

  /// Reads both folders, and the modules.
  func readSources() -> Sources {
    let content = FolderReader(content, as: "le dossier du contenu")
    let templates = FolderReader(templates, as: "le dossier des gabarits")
    let log = FaultLog()
    let modules = Modules(
      core: core.flatMap { ModuleFile($0, log) }, search: search.flatMap { ModuleFile($0, log) },
      checker: checker.flatMap { ModuleFile($0, log) }, staff: staff.flatMap { ModuleFile($0, log) }
    )
    return Sources(
      content: content.files, templates: templates.files, modules: modules,
      faults: content.faults + templates.faults + log.faults,
      areThere: content.isFolder && templates.isFolder)
  }

  /// What the content says, and everything that is wrong with it on the day of the build.
  ///
  /// - Parameters:
  ///   - files: The files of the content.
  ///   - showsDrafts: Whether drafts stand among the other entries.
  ///   - log: Receives what is wrong, but for what callers say.
  /// - Returns: The knowledge, and what is wrong with what callers say, once it is read.
  func read(
    _ files: [InputFile], showingDrafts showsDrafts: Bool = false, _ log: FaultLog
  ) -> (knowledge: KnowledgeBase, callersFaults: WorkAside<[Fault]>) {
    let (knowledge, faults, callersFaults) = KnowledgeBase.beginReading(
      files, in: content, on: day, checkedBy: today, for: SiteMap.names,
      showingDrafts: showsDrafts)
    log.add(faults + KnowledgeBase.staleChecks(on: day) + LegalGrounds(on: day).faults)
    return (knowledge, callersFaults)
  }

  /// What makes the pages.
  ///
  /// - Parameters:
  ///   - knowledge: What the content says.
  ///   - sources: The templates and the modules.
  ///   - basis: What follows from the rules on the day of the build.
  ///   - log: Receives what is wrong with the templates and the rules.
  func renderer(
    of knowledge: KnowledgeBase, by sources: Sources, on basis: RulesBasis, _ log: FaultLog
  ) -> SiteRenderer? {
    SiteRenderer(
      knowledge, templates: sources.templates, in: templates,
      options: SiteRenderer.Options(
        baseURL: baseURL, day: day, draw: draw, core: sources.modules.core?.bytes,
        search: sources.modules.search?.bytes, checker: sources.modules.checker?.bytes,
        staff: sources.modules.staff?.bytes, embedders: embedders),
      basis: basis, log)
  }
}
