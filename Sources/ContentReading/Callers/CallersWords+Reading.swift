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
      self.init(equivalents: [], phrases: [:])
      return
    }
    self.init(
      equivalents: Self.equivalents(fields), phrases: Self.phrases(fields, entries))
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

  private static func phrases(
    _ fields: Fields<CallersWordsKey>, _ entries: [String]
  ) -> [String: [String]] {
    var phrases: [String: [String]] = [:]
    for row in fields.rows(.entries, of: PhraseKey.self) {
      guard let id = row.choice(.entry, among: entries) else { continue }
      phrases[id, default: []] += row.texts(.phrases).map(\.value)
    }
    return phrases
  }
}
