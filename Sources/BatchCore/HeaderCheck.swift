import French

/// What is wrong with the names of the columns.
struct HeaderCheck {
  let names: [String]
  let places: [FileFault.Place]
  let book: RuleBook

  /// How many columns a file may have: staff files have some dozens.
  static let widest = 4096

  /// Refuses more columns than that, before anything is made of their names.
  static func refuseExcess(of count: Int) throws(FileRefusal) {
    guard count > widest else { return }
    throw FileRefusal(
      .tooManyColumns,
      "l'en-tête a \(count) colonnes ; \(widest) au plus sont acceptées : ôtez celles qui ne servent "
        + "pas")
  }

  var faults: [FileFault] {
    let columns = ColumnNames(names, book)
    guard columns.hasQuestions || columns.hasLedger else { return [nothingToRead] }
    var seen: Set<String> = []
    return names.indices.flatMap { index in
      let (name, place) = (names[index], places[index])
      let isRepeated = !seen.insert(reading(of: index, columns)).inserted
      return [
        columns.added.contains { $0.rawValue == name } ? reserved(name, place) : nil,
        isRepeated && columns.reads(index) ? repeated(index, columns) : nil,
      ].compactMap { $0 }
    }
  }

  /// The id under which a column is read, else its name.
  private func reading(of index: Int, _ columns: ColumnNames) -> String {
    columns.reads(index) ? columns.reading(of: index) : names[index]
  }

  private var nothingToRead: FileFault {
    let accepted = ColumnNames.readable(book)
    let near = names.compactMap { name in
      Suggestion.nearest(to: name, among: accepted).map { "« \(name) » : peut-être « \($0) »" }
    }
    return FileFault(
      .noQuestion, at: FileFault.Place(),
      "aucune colonne ne porte le nom d'une question, ni entree ou solde pour un décompte ; "
        + "colonnes lues : " + accepted.joined(separator: ", "), notes: near)
  }

  private func reserved(_ name: String, _ place: FileFault.Place) -> FileFault {
    FileFault(
      .reservedColumn, at: place,
      "la colonne « \(name) » est de celles que cpf lot ajoute ; renommez-la ou ôtez-la")
  }

  private func repeated(_ index: Int, _ columns: ColumnNames) -> FileFault {
    let id = reading(of: index, columns)
    let also = id == names[index] ? "" : ", sous le nom de « \(names[index]) »"
    return FileFault(
      .repeatedColumn, at: places[index], "la colonne « \(id) » est là deux fois\(also)")
  }
}
