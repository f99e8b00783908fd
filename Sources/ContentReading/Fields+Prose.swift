extension Fields {
  /// A text for readers, with the amounts that it names in their places.
  func prose(_ key: Key, _ figures: FigureText) -> String? {
    text(key).map { figures.prose($0, in: file) }
  }

  /// A list of texts for readers; empty when the key is not given.
  func proses(_ key: Key, _ figures: FigureText) -> [String] {
    texts(key).map { figures.prose($0, in: file) }
  }
}
