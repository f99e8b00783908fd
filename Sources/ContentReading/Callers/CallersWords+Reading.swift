import Content
import Diagnostics

extension CallersWords {
  /// Reads `paroles.yml`; without it, callers have no words of their own.
  ///
  /// - Parameters:
  ///   - layout: The files.
  ///   - entries: The ids of the entries.
  init(_ layout: ContentLayout, entries: [String]) {
    guard let fields = layout.fields(of: ContentLayout.callersWords, CallersWordsKey.self) else {
      self.init(equivalents: [], phrases: [:], wordings: [:])
      return
    }
    let rows = fields.rows(.entries, of: PhraseKey.self)
    self.init(
      equivalents: Self.equivalents(fields), phrases: Self.texts(.phrases, of: rows, entries),
      wordings: Self.texts(.wordings, of: rows, entries))
  }

  private static func equivalents(_ fields: Fields<CallersWordsKey>) -> [[String]] {
    fields.items(.equivalents).compactMap { group in
      let expressions = fields.texts(in: group, of: .equivalents)
      if expressions.count > 1 { return expressions }
      fields.file.report(
        .loneExpression, at: group.mark,
        "on attend au moins deux expressions qui disent la même chose, par exemple "
          + "[disponibilité, dispo]")
      return nil
    }
  }

  private static func texts(
    _ key: PhraseKey, of rows: [Fields<PhraseKey>], _ entries: [String]
  ) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for row in rows {
      guard let id = row.choice(.entry, among: entries) else { continue }
      texts[id, default: []] += row.texts(key).map(\.value)
    }
    return texts
  }
}
