import Diagnostics
import French

/// The rows of a list file, each with an id of its own.
struct RowList<Row: Sendable>: Sendable {
  /// The rows that are right, in order.
  private(set) var rows: [Row] = []
  /// The path shown where a row has no place.
  private let name: String
  /// Whether every row could be read under an id of its own; where one could not, no name is judged by
  /// the list.
  private var isWhole = true
  /// The ids of rows that are told to be wrong: what refers to them is not.
  private var flawed: Set<String> = []
  /// Where each row stands, by its id.
  private var places: [String: Place] = [:]

  /// Reads the rows of a list.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - layout: The files of the folder.
  ///   - read: Makes a row of an id and its keys; nil when something in them is wrong.
  init<Key: RowKey>(
    _ name: String, in layout: ContentLayout, _ read: (String, Fields<Key>) -> Row?
  ) {
    self.name = name
    guard let (items, file) = layout.items(of: name, beginning: Key.id.rawValue) else {
      isWhole = false
      return
    }
    for item in items { take(item, of: file, read) }
  }

  private mutating func take<Key: RowKey>(
    _ item: YAMLValue, of file: SourceText, _ read: (String, Fields<Key>) -> Row?
  ) {
    guard let fields = Fields<Key>(item, in: file), let id = fields.text(.id) else {
      isWhole = false
      return
    }
    if let first = places[id.value] {
      file.report(
        .repeatedID, at: id.mark,
        "l'identifiant « \(id.value) » est déjà donné à la ligne \(first.line)")
      isWhole = false
      return
    }
    places[id.value] = file.place(of: id.mark)
    if let row = read(id.value, fields) {
      rows.append(row)
    } else {
      flawed.insert(id.value)
    }
  }

  /// Whether a name that the list does not hold is wrong, and not the list.
  func judges(_ name: String) -> Bool {
    isWhole && !flawed.contains(name)
  }

  /// The place of a row, or of the list where no row has the id.
  func place(of id: String) -> Place { places[id] ?? Place(name) }
}

extension Fields where Key: RowKey {
  /// Whether the id can stand in an address; another is reported.
  func hasAddressableID(_ id: String) -> Bool {
    if Slug.make(id) == id { return true }
    report(
      .refusedID, at: .id,
      "l'identifiant « \(id) » doit être en minuscules, sans accent, avec des tirets ; par exemple "
        + "« \(Slug.make(id)) »")
    return false
  }
}
