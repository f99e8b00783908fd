import Diagnostics

extension ContentLayout {
  /// The items of a list, with their file; nothing where it is not there or is no list.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - key: The key with which an item begins, for the fault where it is no list.
  ///   - faults: Receives what is wrong.
  func items(
    of name: String, beginning key: String, _ faults: inout [Fault]
  ) -> (items: [YAMLValue], file: SourceText)? {
    guard let input = list(name), let file = SourceText(input, &faults),
      let value = YAMLValue.parse(file.text, firstLine: 1, in: file, &faults)
    else { return nil }
    guard case .list(let items) = value.content else {
      faults.append(
        Fault(
          "type-inattendu", at: file.place(of: value.mark),
          "on attend une liste (« - \(key): … »), \(value.found)"))
      return nil
    }
    return (items, file)
  }
}
