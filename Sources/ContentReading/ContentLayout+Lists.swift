import Diagnostics

extension ContentLayout {
  /// The items of a list, with their file; nil when it is not there or is no list.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - key: The key with which an item begins, for the fault where it is no list.
  func items(
    of name: String, beginning key: String
  ) -> (items: [YAMLValue], file: SourceText)? {
    guard let (value, file) = value(of: name) else { return nil }
    guard case .list(let items) = value.content else {
      file.report(
        .unexpectedType, at: value.mark,
        "on attend une liste (« - \(key): … »), \(value.found)")
      return nil
    }
    return (items, file)
  }

  /// The keys of a file; nil when it is not there or holds something else.
  func fields<Key: FieldKey>(of name: String, _ keys: Key.Type) -> Fields<Key>? {
    value(of: name).flatMap { Fields<Key>($0.value, in: $0.file) }
  }

  private func value(of name: String) -> (value: YAMLValue, file: SourceText)? {
    guard let input = list(name), let file = SourceText(input, log),
      let value = YAMLValue.parse(file.text, firstLine: 1, in: file)
    else { return nil }
    return (value, file)
  }
}
