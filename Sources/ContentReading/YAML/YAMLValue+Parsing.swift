import Diagnostics
import Markup
import Yams

extension YAMLValue {
  /// How deep lists and keys may be nested.
  private static let depthLimit = 20

  /// Reads YAML out of a file; nil when it cannot be read, which is reported.
  ///
  /// - Parameters:
  ///   - yaml: The YAML text.
  ///   - firstLine: The line of the file on which it begins.
  ///   - file: The file, which gets the faults.
  static func parse(_ yaml: String, firstLine: Int, in file: SourceText) -> YAMLValue? {
    func report(_ kind: FaultKind, _ mark: Mark, _ message: String) {
      file.report(
        kind, at: Mark(line: mark.line + firstLine - 1, column: mark.column), message)
    }
    if let hazard = YAMLHazard.first(in: yaml, depthLimit: depthLimit) {
      report(.refusedYAML, hazard.mark, hazard.message)
      return nil
    }
    do {
      // Without rules for types: everything is text here, and looking for types costs most.
      let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        report(
          .emptyYAML, .start,
          firstLine == 1 ? "le fichier est vide" : "on attend des clés, on ne trouve rien")
        return nil
      }
      // A node knows its anchor for as long as the parser lives.
      if let mark = withExtendedLifetime(parser, { node.firstAnchor }) {
        report(.refusedYAML, Mark(mark), YAMLHazard.anchorMessage)
        return nil
      }
      // Only an escape can still write a character that no text may hold.
      let unfit = yaml.utf8.contains(UInt8(ascii: "\\")) ? node.unfitCharacters : []
      for (mark, scalar) in unfit {
        report(
          .unfitCharacter, Mark(mark),
          "le caractère invisible \(scalar.number) n'est pas accepté, écrit « \\ » ou non")
      }
      return unfit.isEmpty ? YAMLValue(node, lineOffset: firstLine - 1) : nil
    } catch {
      let problem = YAMLProblem(error, in: yaml, from: firstLine)
      report(problem.kind, problem.mark, problem.message)
      return nil
    }
  }

  private init(_ node: Node, lineOffset: Int) {
    let start = node.mark.map(Mark.init) ?? .start
    mark = Mark(line: start.line + lineOffset, column: start.column)
    switch node {
    case .scalar(let scalar):
      let isNothing =
        scalar.style == .plain && ["null", "Null", "NULL", "~"].contains(scalar.string)
      content = .scalar(isNothing ? "" : scalar.string)
    case .sequence(let sequence):
      content = .list(sequence.map { YAMLValue($0, lineOffset: lineOffset) })
    case .mapping(let mapping):
      content = .map(
        mapping.map {
          (YAMLValue($0.key, lineOffset: lineOffset), YAMLValue($0.value, lineOffset: lineOffset))
        })
    case .alias: content = .scalar("")
    }
  }
}

extension Node {
  /// The characters that no text may hold, with where the text begins.
  fileprivate var unfitCharacters: [(Yams.Mark, Unicode.Scalar)] {
    switch self {
    case .scalar(let scalar):
      scalar.string.unfitCharacters.compactMap { _, character in
        scalar.mark.map { ($0, character) }
      }
    case .sequence(let sequence): sequence.flatMap(\.unfitCharacters)
    case .mapping(let mapping):
      mapping.flatMap { $0.key.unfitCharacters + $0.value.unfitCharacters }
    case .alias: []
    }
  }

  /// Where the first anchor stands; found before any alias to it, so that nothing is expanded.
  fileprivate var firstAnchor: Yams.Mark? {
    switch self {
    case .scalar(let scalar): scalar.anchor == nil ? nil : scalar.mark
    case .sequence(let sequence):
      sequence.anchor == nil ? sequence.lazy.compactMap(\.firstAnchor).first : sequence.mark
    case .mapping(let mapping):
      mapping.anchor == nil
        ? mapping.lazy.compactMap { $0.key.firstAnchor ?? $0.value.firstAnchor }.first
        : mapping.mark
    case .alias(let alias): alias.mark
    }
  }
}
