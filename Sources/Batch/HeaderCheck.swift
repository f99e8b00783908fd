import Diagnostics
import Eligibility

/// What is wrong with the names of the columns.
struct HeaderCheck {
  let names: [String]
  let places: [Place]
  let path: String

  var faults: [Fault] {
    let columns = ColumnNames(names)
    guard columns.hasQuestions || columns.hasLedger else { return [nothingToRead] }
    var seen: Set<String> = []
    return zip(names, places).flatMap { name, place in
      let isRepeated = !seen.insert(name).inserted
      return [
        columns.added.contains { $0.rawValue == name } ? reserved(name, place) : nil,
        isRepeated && columns.reads(name) ? repeated(name, place) : nil,
      ].compactMap(\.self)
    }
  }

  private var nothingToRead: Fault {
    let accepted = ColumnNames.readable
    let near = names.compactMap { name in
      Suggestion.nearest(to: name, among: accepted).map { "« \(name) » : peut-être « \($0) »" }
    }
    return Fault(
      .noQuestion, at: Place(path),
      "aucune colonne ne porte le nom d'une question, ni entree ou solde pour un décompte ; "
        + "colonnes lues : " + accepted.joined(separator: ", "), notes: near)
  }

  private func reserved(_ name: String, _ place: Place) -> Fault {
    Fault(
      .reservedColumn, at: place,
      "la colonne « \(name) » est de celles que cpf lot ajoute ; renommez-la ou ôtez-la")
  }

  private func repeated(_ name: String, _ place: Place) -> Fault {
    Fault(.repeatedColumn, at: place, "la colonne « \(name) » est là deux fois")
  }
}
