import Diagnostics

extension Fields {
  /// A text for readers, with the amounts that it names in their places.
  func prose(_ key: String, _ faults: inout [Fault]) -> String? {
    text(key, &faults).map { FigureText.current.prose($0.value, at: place(of: $0.mark), &faults) }
  }

  /// A list of texts for readers; none where the key is not given.
  func proses(_ key: String, _ faults: inout [Fault]) -> [String] {
    texts(key, &faults).map {
      FigureText.current.prose($0.value, at: place(of: $0.mark), &faults)
    }
  }
}
