package import Diagnostics

/// The templates of a folder, to be made ready for the views that they show.
package struct TemplateSet: Sendable {
  /// The files beside the templates, to be published as they are.
  package let assets: [InputFile]
  private let sources: [String: TemplateSource]
  private let unreadable: Set<String>
  private let folder: String
  /// The files that are neither templates nor published.
  private let others: [InputFile]

  /// Reads the templates.
  ///
  /// - Parameters:
  ///   - files: Every file of the templates folder.
  ///   - folder: The path of the folder, for faults that no file holds.
  ///   - log: Receives what cannot be read.
  package init(_ files: [InputFile], in folder: String, _ log: FaultLog) {
    var sources: [String: TemplateSource] = [:]
    var unreadable: Set<String> = []
    for file in files where file.components.count == 1 {
      guard let name = file.templateName else { continue }
      if let bytes = file.bytes,
        let text = SourceText(path: file.path, bytes: bytes, log)
      {
        sources[name] = TemplateSource(text)
      } else {
        unreadable.insert(name)
      }
    }
    (self.sources, self.unreadable, self.folder) = (sources, unreadable, folder)
    assets = files.filter(\.isAsset)
    others = files.filter { !$0.isAsset && ($0.components.count > 1 || $0.templateName == nil) }
  }

  /// Reports what stands in the folder and that nothing is made of.
  ///
  /// - Parameters:
  ///   - names: The templates that pages are made of; those that they include belong here too.
  ///   - models: The names of the files that are no templates and belong here.
  ///   - log: Receives what is wrong.
  package func reportStrays(
    besides names: [String], and models: [String], _ log: FaultLog
  ) {
    log.add(
      others.filter { !($0.components.count == 1 && models.contains($0.components[0])) }
        .map { Self.stray($0.path, "ce fichier n'a pas sa place ici : rien ne le lit") })
    // One that cannot be read may include any of the others.
    guard unreadable.isEmpty else { return }
    let used = including(names)
    log.add(
      sources.filter { !used.contains($0.key) }.values
        .map { Self.stray($0.path, "aucune page et aucun gabarit n'emploie ce gabarit") })
  }

  private static func stray(_ path: String, _ message: String) -> Fault {
    Fault(
      .misplacedFile, at: Place(path), message,
      notes: ["acceptés : les gabarits des pages, ceux qu'ils incluent, assets/…"])
  }

  /// Some templates, with all that they include.
  private func including(_ names: [String]) -> Set<String> {
    var found: Set<String> = []
    var ahead = names
    while let name = ahead.popLast() {
      if found.insert(name).inserted { ahead += sources[name]?.included ?? [] }
    }
    return found
  }

  /// A template with those it includes, checked against the views that it shows.
  ///
  /// - Parameters:
  ///   - name: The name of its file, without the ending.
  ///   - view: The views.
  ///   - log: Receives what is wrong: the template is nil where something is.
  package func template<View: TemplateView>(
    _ name: String, showing view: View.Type, _ log: FaultLog
  ) -> Template<View>? {
    guard !unreadable.contains(name) else { return nil }
    var compiler = TemplateCompiler(sources, besides: unreadable)
    guard let program = compiler.compile(name, for: View.fields.shape) else {
      log.add(
        Fault(
          .missingTemplate, at: Place("\(folder)/\(name).mustache"),
          "ce gabarit manque dans le dossier"))
      return nil
    }
    log.add(compiler.faults)
    return compiler.faults.isEmpty ? Template(program: program) : nil
  }
}

extension InputFile {
  /// Whether the file is published as it is.
  fileprivate var isAsset: Bool { components.first == "assets" }

  /// The name of the template that the file holds, where it holds one.
  fileprivate var templateName: String? {
    let ending = ".mustache"
    guard let name = components.last, name.hasSuffix(ending) else { return nil }
    return String(name.dropLast(ending.count))
  }
}
