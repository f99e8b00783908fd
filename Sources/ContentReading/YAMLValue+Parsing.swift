import Diagnostics
import Yams

extension YAMLValue {
  /// How deep lists and keys may be nested.
  private static let depthLimit = 20

  /// Reads YAML out of a file.
  ///
  /// - Parameters:
  ///   - yaml: The YAML text.
  ///   - firstLine: The line of the file on which it begins.
  ///   - file: The file, for the places of faults.
  ///   - faults: Receives what is wrong.
  /// - Returns: The value, or nothing where the YAML cannot be read.
  static func parse(
    _ yaml: String, firstLine: Int, in file: SourceText, _ faults: inout [Fault]
  ) -> YAMLValue? {
    if let hazard = YAMLHazard.first(in: yaml, depthLimit: depthLimit) {
      let place = file.place(line: hazard.line + firstLine - 1, scalarColumn: hazard.column)
      faults.append(Fault("yaml-refuse", at: place, hazard.message))
      return nil
    }
    do {
      let parser = try Parser(yaml: yaml, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        faults.append(
          Fault(
            "yaml-vide", at: file.place(line: firstLine, scalarColumn: 1),
            firstLine == 1 ? "le fichier est vide" : "on attend des clés, on ne trouve rien"))
        return nil
      }
      // A node knows its anchor for as long as the parser lives.
      if let mark = withExtendedLifetime(parser, { node.firstAnchor }) {
        let place = file.place(line: mark.line + firstLine - 1, scalarColumn: mark.column)
        faults.append(Fault("yaml-refuse", at: place, YAMLHazard.anchorMessage))
        return nil
      }
      return YAMLValue(node, lineOffset: firstLine - 1)
    } catch {
      let problem = YAMLProblem(error, in: yaml)
      let place = file.place(
        line: problem.mark.line + firstLine - 1, scalarColumn: problem.mark.column)
      faults.append(Fault(problem.id, at: place, problem.message))
      return nil
    }
  }

  private init(_ node: Node, lineOffset: Int) {
    mark = Mark(
      line: (node.mark?.line ?? 1) + lineOffset, column: node.mark?.column ?? 1)
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
  /// Where the first anchor stands; found before any alias to it, so that nothing is expanded.
  fileprivate var firstAnchor: Mark? {
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
