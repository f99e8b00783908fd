import Diagnostics

extension InputFile {
  /// The id of the entry that the file holds: its name without the ending.
  var entryID: String { String((components.last ?? "").dropLast(3)) }
}
