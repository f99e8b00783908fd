import Diagnostics
import Mustache

/// The checked templates, ready to be filled.
struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  /// The files beside the templates, to be published as they are.
  let assets: [InputFile]

  /// Tells the engine to print values as they are: they come escaped.
  private static let valuesAreEscaped = "{{% CONTENT_TYPE:TEXT}}\n"

  /// Reads and checks the templates.
  ///
  /// - Parameters:
  ///   - files: Every file of the templates folder.
  ///   - folder: The path of the folder, for faults that no file holds.
  ///   - log: Receives what is wrong.
  init(_ files: [InputFile], in folder: String, _ log: FaultLog) {
    var templates: [String: MustacheTemplate] = [:]
    var sources: [String: TemplateCheck.TemplateSource] = [:]
    var assets: [InputFile] = []
    var unreadable: Set<String> = []
    for file in files {
      if file.components.first == "assets" { assets.append(file) }
      guard file.components.count == 1, let name = file.templateName else { continue }
      guard let bytes = file.bytes,
        let source = SourceText(path: file.path, bytes: bytes, log)
      else {
        unreadable.insert(name)
        continue
      }
      let tags = TemplateTag.scan(source.text)
      sources[name] = TemplateCheck.TemplateSource(path: file.path, tags: tags)
      templates[name] = try? MustacheTemplate(string: Self.valuesAreEscaped + source.text)
    }
    log.add(Self.check(sources, templates, besides: unreadable, in: folder))
    library = MustacheLibrary(templates: templates)
    self.assets = assets
  }

  private static func check(
    _ sources: [String: TemplateCheck.TemplateSource], _ templates: [String: MustacheTemplate],
    besides unreadable: Set<String>, in folder: String
  ) -> [Fault] {
    var check = TemplateCheck(sources, besides: unreadable)
    var faults: [Fault] = []
    for name in TemplateName.allCases {
      if sources[name.rawValue] == nil, !unreadable.contains(name.rawValue) {
        faults.append(
          Fault(
            .missingTemplate, at: Place("\(folder)/\(name.rawValue).mustache"),
            "ce gabarit manque dans le dossier"))
      }
      check.check(name.rawValue, against: name.shape)
    }
    faults += check.faults
    let flawed = Set(faults.map(\.place.path))
    for (name, source) in sources where templates[name] == nil && !flawed.contains(source.path) {
      faults.append(Fault(.unreadableTemplate, at: Place(source.path), "le gabarit est illisible"))
    }
    return faults
  }

  /// A template filled with a view.
  func render(_ view: some TemplateView, with name: TemplateName) -> HTMLFragment {
    HTMLFragment(library.render(MustacheView(view), withTemplate: name.rawValue) ?? "")
  }
}

extension InputFile {
  /// The name of the template that the file holds, where it holds one.
  fileprivate var templateName: String? {
    let ending = ".mustache"
    guard let name = components.last, name.hasSuffix(ending) else { return nil }
    return String(name.dropLast(ending.count))
  }
}
