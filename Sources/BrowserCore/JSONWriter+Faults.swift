import JSON

extension JSONWriter {
  /// Writes what is wrong with a request, field by field.
  ///
  /// - Parameter faults: The id of each field at fault, and why; the page puts the label of a field
  ///   in the place of its id between braces.
  mutating func write(faults: [(field: String, message: String)]) {
    open("{")
    open("[", under: "fautes")
    for fault in faults {
      open("{")
      write(fault.field, under: "champ")
      write(fault.message, under: "message")
      close("}")
    }
    close("]")
    close("}")
  }
}
