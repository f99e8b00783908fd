extension Int {
  /// The number with what it counts, each word of which takes an « s » from two on: « 2 fichiers
  /// écrits ».
  func counted(_ words: String) -> String {
    let plural = words.split(separator: " ").map { "\($0)s" }.joined(separator: " ")
    return "\(self) \(self < 2 ? words : plural)"
  }
}
