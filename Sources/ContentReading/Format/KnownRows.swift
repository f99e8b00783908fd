import Diagnostics
import Law

/// The rows of `textes.yml` whose texts the rules have come to carry.
struct KnownRows {
  /// Their ids, in order.
  let ids: [String]
  /// The file without them: every other line, comments among them, as it stood.
  let textWithout: String

  /// - Parameters:
  ///   - items: The rows.
  ///   - file: The file that they stand in.
  init(in items: [YAMLValue], of file: SourceText) {
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = items.map { Self.start(of: $0, in: lines, file) }
    var ids: [String] = []
    var removed: Set<Int> = []
    for (place, item) in items.enumerated() {
      guard let id = Self.id(of: item), LegalText(rawValue: id) != nil,
        let start = starts[place]
      else { continue }
      let next = place + 1 < starts.count ? starts[place + 1] : lines.count
      // Rows that share a line are left to their editor.
      guard let next, start < next else { continue }
      ids.append(id)
      let end = lines[start..<next].lastIndex { !Self.isSilent($0) } ?? start
      removed.formUnion(start...end)
    }
    self.ids = ids
    let kept = lines.indices.filter { !removed.contains($0) }.map { lines[$0] }
    let isEmptied = ids.count == items.count && !ids.isEmpty
    textWithout = (isEmptied ? kept + ["[]", ""] : kept).joined(separator: "\n")
  }

  /// The line with the dash of a row, from 0; nil where a row has none of its own.
  private static func start(
    of item: YAMLValue, in lines: [Substring], _ file: SourceText
  ) -> Int? {
    let line = file.place(of: item.mark).line - 1
    return lines[...line].lastIndex { $0.drop(while: \.isWhitespace).hasPrefix("-") }.flatMap {
      lines[($0 + 1)..<max(line, $0 + 1)].allSatisfy(isSilent) ? $0 : nil
    }
  }

  /// Whether a line holds no part of a row.
  private static func isSilent(_ line: Substring) -> Bool {
    [nil, "#"].contains(line.first { !$0.isWhitespace })
  }

  private static func id(of item: YAMLValue) -> String? {
    guard case .map(let pairs) = item.content else { return nil }
    return pairs.first { $0.key.scalar == LegalTextKey.id.rawValue }?.value.scalar
  }
}
