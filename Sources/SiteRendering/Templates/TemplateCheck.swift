import Diagnostics

/// Checks the names of a template against the view that will fill it.
///
/// The engine prints nothing for a name that it does not find; here that is a fault with its place.
struct TemplateCheck {
  private let sources: [String: TemplateSource]
  private let unreadable: Set<String>
  private(set) var faults: [Fault] = []

  /// A template as text.
  struct TemplateSource {
    let path: String
    let tags: [TemplateTag]
  }

  /// What is open around a tag: the name of the section, and the names that can be seen inside.
  private struct Scope {
    let section: TemplateTag?
    let shape: ViewShape
  }

  /// - Parameters:
  ///   - sources: The templates, by name.
  ///   - unreadable: The names of those that could not be read.
  init(_ sources: [String: TemplateSource], besides unreadable: Set<String> = []) {
    self.sources = sources
    self.unreadable = unreadable
  }

  /// Checks a template and those it includes.
  mutating func check(_ name: String, against shape: ViewShape) {
    check(name, [Scope(section: nil, shape: shape)], including: [name])
  }

  private mutating func check(_ name: String, _ outer: [Scope], including names: [String]) {
    guard let source = sources[name] else { return }
    var scopes = outer
    for tag in source.tags {
      switch tag.kind {
      case .escaped, .unescaped: checkVariable(tag, scopes, source)
      case .section, .inverted:
        scopes.append(Scope(section: tag, shape: openedShape(tag, scopes, source)))
      case .close:
        close(tag, &scopes, floor: outer.count, source)
      case .partial:
        checkPartial(tag, scopes, including: names, source)
      case .unsupported:
        report(.refusedTag, tag, source, "cette balise n'est pas prise en charge ici")
      case .unfinished:
        report(.openTag, tag, source, "la balise n'est pas fermée par « }} »")
      }
    }
    for scope in scopes.dropFirst(outer.count) {
      if let tag = scope.section {
        report(.openSection, tag, source, "la section « \(tag.name) » n'est pas fermée")
      }
    }
  }

  private mutating func checkVariable(
    _ tag: TemplateTag, _ scopes: [Scope], _ source: TemplateSource
  ) {
    guard let kind = kind(of: tag, scopes, source) else { return }
    switch (kind, tag.kind) {
    case (.text, .unescaped):
      report(
        .unescapedText, tag, source,
        "« \(tag.name) » est un texte : écrivez {{\(tag.name)}}, qui l'échappe")
    case (.html, .escaped):
      report(
        .escapedHTML, tag, source,
        "« \(tag.name) » est du HTML : écrivez {{{\(tag.name)}}}")
    case (.flag, _), (.views, _):
      report(
        .unsuitedTag, tag, source,
        "« \(tag.name) » s'ouvre et se ferme : {{#\(tag.name)}}…{{/\(tag.name)}}")
    case (.text, _), (.html, _):
      break
    }
  }

  /// The names that can be seen inside a section.
  private mutating func openedShape(
    _ tag: TemplateTag, _ scopes: [Scope], _ source: TemplateSource
  ) -> ViewShape {
    let none = ViewShape(kinds: [:])
    guard let kind = kind(of: tag, scopes, source) else { return none }
    switch kind {
    case .views(let shape): return tag.kind == .section ? shape() : none
    case .text, .html, .flag: return none
    }
  }

  private mutating func close(
    _ tag: TemplateTag, _ scopes: inout [Scope], floor: Int, _ source: TemplateSource
  ) {
    guard scopes.count > floor, let open = scopes.last?.section, open.name == tag.name else {
      return report(
        .unopenedSection, tag, source, "aucune section « \(tag.name) » n'est ouverte ici")
    }
    scopes.removeLast()
  }

  private mutating func checkPartial(
    _ tag: TemplateTag, _ scopes: [Scope], including names: [String], _ source: TemplateSource
  ) {
    guard !unreadable.contains(tag.name) else { return }
    guard sources[tag.name] != nil else {
      return report(
        .unknownTemplate, tag, source,
        "le gabarit « \(tag.name) » n'existe pas"
          + Suggestion.phrase(for: tag.name, among: sources.keys.sorted()))
    }
    guard !names.contains(tag.name) else {
      return report(.circularTemplate, tag, source, "« \(tag.name) » s'inclut lui-même")
    }
    check(tag.name, scopes, including: names + [tag.name])
  }

  private mutating func kind(
    of tag: TemplateTag, _ scopes: [Scope], _ source: TemplateSource
  ) -> ViewShape.Kind? {
    for scope in scopes.reversed() {
      if let kind = scope.shape.kinds[tag.name] { return kind }
    }
    let visible = Set(scopes.flatMap(\.shape.kinds.keys)).sorted()
    report(
      .unknownName, tag, source,
      "aucune vue ne fournit « \(tag.name) »" + Suggestion.phrase(for: tag.name, among: visible),
      notes: ["noms fournis ici : \(visible.joined(separator: ", "))"])
    return nil
  }

  private mutating func report(
    _ kind: FaultKind, _ tag: TemplateTag, _ source: TemplateSource, _ message: String,
    notes: [String] = []
  ) {
    faults.append(
      Fault(
        kind, at: Place(source.path, line: tag.line, column: tag.column), message, notes: notes))
  }
}
