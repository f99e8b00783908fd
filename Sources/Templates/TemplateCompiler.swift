import Diagnostics
import French

/// Makes a template ready for the views of one shape, and tells what is wrong with its tags.
///
/// Names are looked up here, once and for all: a name that no view around it provides is a fault.
struct TemplateCompiler {
  private let sources: [String: TemplateSource]
  /// The names of the templates that could not be read, which others are not blamed for.
  private let unreadable: Set<String>
  private(set) var faults: [Fault] = []

  /// What is open around a tag: the section, and the names that its views provide, if it has views.
  private struct Scope {
    let section: TemplateTag?
    let shape: ViewShape?
  }

  init(_ sources: [String: TemplateSource], besides unreadable: Set<String> = []) {
    self.sources = sources
    self.unreadable = unreadable
  }

  /// A template of a folder, and those it includes; nil where there is none.
  mutating func compile(_ name: String, for shape: ViewShape) -> TemplateProgram? {
    guard let source = sources[name] else { return nil }
    let steps = compile(source, [Scope(section: nil, shape: shape)], [name], indent: [])
    return TemplateProgram(steps: steps)
  }

  /// - Parameters:
  ///   - outer: What is open where the template stands.
  ///   - names: The template, and those that include it.
  ///   - indent: The blanks that every line begins with.
  private mutating func compile(
    _ source: TemplateSource, _ outer: [Scope], _ names: [String], indent: [UInt8]
  ) -> [TemplateProgram.Step] {
    var scopes = outer
    var block = OpenBlocks(indent: indent)
    for piece in source.pieces {
      switch piece {
      case .words(let words):
        block.write(words)
      case .tag(let tag):
        if tag.kind != .comment { block.beginLine() }
        compile(tag, [], &scopes, &block, floor: outer.count, source, names)
      case .line(let tag, let blanks):
        compile(tag, indent + blanks, &scopes, &block, floor: outer.count, source, names)
      }
    }
    for scope in scopes.dropFirst(outer.count) {
      if let tag = scope.section {
        report(.openSection, tag, source, "la section « \(tag.name) » n'est pas fermée")
      }
    }
    return block.steps
  }

  private mutating func compile(
    _ tag: TemplateTag, _ indent: [UInt8], _ scopes: inout [Scope], _ block: inout OpenBlocks,
    floor: Int, _ source: TemplateSource, _ names: [String]
  ) {
    switch tag.kind {
    case .escaped, .unescaped:
      if let found = field(of: tag, scopes, source) {
        reportMisuse(of: tag, found.kind, source)
        block.append(.value(found.slot))
      }
    case .section, .inverted:
      let found = field(of: tag, scopes, source)
      block.open(tag.kind, on: found?.slot)
      scopes.append(Scope(section: tag, shape: tag.kind == .section ? found?.kind.inner : nil))
    case .close:
      guard scopes.count > floor, scopes.last?.section?.name == tag.name else {
        return report(
          .unopenedSection, tag, source, "aucune section « \(tag.name) » n'est ouverte ici")
      }
      scopes.removeLast()
      block.close()
    case .partial:
      block.append(included(tag, indent, scopes, source, names))
    case .comment:
      break
    case .unsupported:
      report(.refusedTag, tag, source, "cette balise n'est pas prise en charge ici")
    case .unfinished:
      report(.openTag, tag, source, "la balise n'est pas fermée par « }} »")
    }
  }

  private mutating func included(
    _ tag: TemplateTag, _ indent: [UInt8], _ scopes: [Scope], _ source: TemplateSource,
    _ names: [String]
  ) -> [TemplateProgram.Step] {
    guard !unreadable.contains(tag.name) else { return [] }
    guard let included = sources[tag.name] else {
      report(
        .unknownTemplate, tag, source,
        "le gabarit « \(tag.name) » n'existe pas"
          + Suggestion.phrase(for: tag.name, among: sources.keys.sorted()))
      return []
    }
    guard !names.contains(tag.name) else {
      report(.circularTemplate, tag, source, "« \(tag.name) » s'inclut lui-même")
      return []
    }
    return compile(included, scopes, names + [tag.name], indent: indent)
  }

  /// Where the value of a tag is found: in the nearest view around it that provides the name.
  private mutating func field(
    of tag: TemplateTag, _ scopes: [Scope], _ source: TemplateSource
  ) -> (kind: ViewShape.Kind, slot: TemplateProgram.Slot)? {
    let shapes = scopes.compactMap(\.shape)
    for (depth, shape) in shapes.enumerated().reversed() {
      if let field = shape.fields[tag.name] {
        return (field.kind, TemplateProgram.Slot(depth: depth, index: field.index))
      }
    }
    let visible = Set(shapes.flatMap(\.fields.keys)).sorted()
    report(
      .unknownName, tag, source,
      "aucune vue ne fournit « \(tag.name) »" + Suggestion.phrase(for: tag.name, among: visible),
      notes: ["noms fournis ici : \(visible.joined(separator: ", "))"])
    return nil
  }

  private mutating func reportMisuse(
    of tag: TemplateTag, _ kind: ViewShape.Kind, _ source: TemplateSource
  ) {
    let name = tag.name
    switch kind {
    case .text where tag.kind == .unescaped:
      report(
        .unescapedText, tag, source,
        "« \(name) » est un texte : écrivez {{\(name)}}, qui l'échappe")
    case .html where tag.kind == .escaped:
      report(.escapedHTML, tag, source, "« \(name) » est du HTML : écrivez {{{\(name)}}}")
    case .flag, .views:
      report(
        .unsuitedTag, tag, source,
        "« \(name) » s'ouvre et se ferme : {{#\(name)}}…{{/\(name)}}")
    case .text, .html:
      break
    }
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

extension ViewShape.Kind {
  /// The names that a section of this kind provides inside; nil where it shows no view.
  fileprivate var inner: ViewShape? {
    switch self {
    case .views(let shape): shape()
    case .text, .html, .flag: nil
    }
  }
}
