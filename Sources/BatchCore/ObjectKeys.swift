import JSON

/// The keys of an object: those of the first one mean the same in each, any other is read as it would
/// be in the first.
struct ObjectKeys: Sendable {
  let row: RowColumns
  /// Why an object with these keys cannot be taken, in French; nil where it can.
  let fault: String?
  /// For each column of the file, the place of the key that fills it; nil where there is none.
  let cells: [Int?]

  /// - Parameter columns: The names of the columns of the file.
  init(_ keys: [String], _ layout: Layout, _ columns: [String]) {
    let names = ColumnNames(keys, layout.assessor.book, after: layout.columns.names)
    switch layout.ending.form {
    case .members:
      row = RowColumns(names, .members, layout.assessor)
      cells = []
    case .cells:
      row = RowColumns(names, in: layout.columns)
      var places: [String: Int] = [:]
      for (place, key) in keys.enumerated() { places[key] = place }
      cells = columns.map { places[$0] }
    }
    fault = Self.fault(of: row, layout, Set(columns))
  }

  /// The keys of more members than are taken.
  init(tooMany count: Int, _ layout: Layout) {
    row = layout.columns
    cells = []
    fault = "l'objet a \(count) clés ; \(HeaderCheck.widest) au plus sont acceptées"
  }

  private static func fault(
    of row: RowColumns, _ layout: Layout, _ columns: Set<String>
  ) -> String? {
    var read: Set<String> = []
    for (place, key) in row.names.all.enumerated() {
      if row.names.reads(place) {
        let id = row.names.reading(of: place)
        guard read.insert(id).inserted else { return "la clé « \(id) » est là deux fois" }
      } else if let column = AddedColumn(rawValue: key), row.ending.added.contains(column) {
        return "la clé « \(key) » est de celles que cpf lot ajoute ; renommez-la ou ôtez-la"
      }
      if case .cells = row.ending.form, !columns.contains(key) {
        // An answer needs no cell of its own, where there are columns for what comes out of it.
        let isAnswer =
          layout.assessor.book.question(key) != nil && layout.columns.names.hasQuestions
        guard isAnswer else {
          return "la clé « \(RowFault.shortened(key)) » n'est pas dans le premier objet, qui donne "
            + "les colonnes"
        }
      }
    }
    return nil
  }
}
