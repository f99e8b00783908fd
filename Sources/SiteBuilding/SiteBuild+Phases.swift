import Content
import ContentReading
import Diagnostics
import Parallel
import SiteRendering

/// The first phases of a build, each a function of what it is given.
extension SiteBuild {
  /// The folders as they stand on the disk.
  struct SourceFolders: Sendable {
    /// The files of the content, by path.
    let content: [InputFile]
    /// The files of the templates, by path.
    let templates: [InputFile]
    /// What could not be read.
    let faults: [Fault]
    /// Whether both folders are there.
    let areThere: Bool
  }

  /// Reads both folders.
  func readFolders() -> SourceFolders {
    let content = FolderReader(content, as: "le dossier du contenu")
    let templates = FolderReader(templates, as: "le dossier des gabarits")
    return SourceFolders(
      content: content.files, templates: templates.files,
      faults: content.faults + templates.faults,
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
    log.add(faults + KnowledgeBase.staleAmounts(on: day) + LegalGrounds(on: day).faults)
    return (knowledge, callersFaults)
  }

  /// What makes the pages.
  ///
  /// - Parameters:
  ///   - knowledge: What the content says.
  ///   - templates: The files of the templates.
  ///   - basis: What follows from the rules on the day of the build.
  ///   - log: Receives what is wrong with the templates, the rules and the modules.
  func renderer(
    of knowledge: KnowledgeBase, _ templates: [InputFile], on basis: RulesBasis,
    _ log: FaultLog
  ) -> SiteRenderer? {
    let core = core.flatMap { ModuleFile($0, log) }
    let search = search.flatMap { ModuleFile($0, log) }
    let checker = checker.flatMap { ModuleFile($0, log) }
    let staff = staff.flatMap { ModuleFile($0, log) }
    return SiteRenderer(
      knowledge, templates: templates, in: self.templates,
      options: SiteRenderer.Options(
        baseURL: baseURL, day: day, draw: draw, core: core?.bytes, search: search?.bytes,
        checker: checker?.bytes, staff: staff?.bytes, embedders: embedders),
      basis: basis, log)
  }
}
