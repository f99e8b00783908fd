import Content
import Diagnostics

extension CallersWords {
  /// Reads `paroles.yml`; without it, callers have no words of their own.
  ///
  /// - Parameters:
  ///   - layout: The files.
  ///   - entries: The ids of the entries.
  ///   - faults: Receives what is wrong.
  init(_ layout: ContentLayout, entries: [String], _ faults: inout [Fault]) {
    guard let input = layout.list(ContentLayout.callersWords),
      let file = SourceText(input, &faults),
      let value = YAMLValue.parse(file.text, firstLine: 1, in: file, &faults),
      let fields = Fields(value, in: file, required: ["equivalents", "fiches"], &faults)
    else {
      self.init(equivalents: [], phrases: [:])
      return
    }
    self.init(
      equivalents: Self.equivalents(fields, &faults),
      phrases: Self.phrases(fields, entries, &faults))
  }

  private static func equivalents(_ fields: Fields, _ faults: inout [Fault]) -> [[String]] {
    fields.items("equivalents", &faults).compactMap { group in
      let expressions = fields.texts(in: group, of: "equivalents", &faults)
      if expressions.count > 1 { return expressions }
      faults.append(
        Fault(
          "equivalent-seul", at: fields.place(of: group.mark),
          "on attend au moins deux expressions qui disent la même chose, par exemple "
            + "[disponibilité, dispo]"))
      return nil
    }
  }

  private static func phrases(
    _ fields: Fields, _ entries: [String], _ faults: inout [Fault]
  ) -> [String: [String]] {
    var phrases: [String: [String]] = [:]
    for item in fields.items("fiches", &faults) {
      guard
        let row = Fields(item, in: fields.file, required: ["fiche", "phrases"], &faults),
        let id = row.choice("fiche", among: entries, &faults)
      else { continue }
      phrases[id, default: []] += row.texts("phrases", &faults).map(\.value)
    }
    return phrases
  }
}
