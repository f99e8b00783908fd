extension CalendarDay {
  /// Reads a day that exists, written `AAAA-MM-JJ`, or `JJ/MM/AAAA` as people do.
  package init?(written text: some StringProtocol) {
    let parts = Array(text.utf8).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      self.init(iso: text)
      return
    }
    guard parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      let day = Int(digits: parts[0]), let month = Int(digits: parts[1]),
      let year = Int(digits: parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
