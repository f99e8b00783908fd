import ContentReading
package import Diagnostics
package import Law

extension TextLock {
  /// Reads a lock file; nil when it is wrong.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - today: The day of the reading: a record of a later day is a fault.
  ///   - log: Receives what is wrong.
  package static func read(
    _ file: InputFile, by today: CalendarDay, _ log: FaultLog
  ) -> TextLock? {
    let count = log.faults.count
    guard let record = RecordFile(file, log) else { return nil }
    let day = record.head[.day].flatMap { pastDay($0, by: today, log) }
    var versions: [String: [ArticleVersion]] = [:]
    for row in record.rows {
      guard let text = row[.text]?.value, let version = ArticleVersion(row, log) else { continue }
      if versions[text, default: []].contains(where: { $0.id == version.id }) {
        log.add(
          Fault(
            .repeatedVersion, at: row.place,
            "la version \(version.id) de « \(text) » est déjà enregistrée plus haut"))
      }
      versions[text, default: []].append(version)
    }
    guard log.faults.count == count else { return nil }
    return TextLock(day: day, delivery: record.head[.delivery]?.value, versions: versions)
  }

  private static func pastDay(
    _ text: RecordFile.Text, by today: CalendarDay, _ log: FaultLog
  ) -> CalendarDay? {
    guard let day = CalendarDay(iso: text.value) else {
      log.add(.noDay(text))
      return nil
    }
    if today < day {
      log.add(
        Fault(
          .futureDate, at: text.place,
          "la date \(day.iso) est à venir ; au plus tard \(today.iso), le jour de cette lecture"))
    }
    return day
  }
}

extension ArticleVersion {
  /// The version that a row of a lock file tells; nil when something in it is wrong.
  fileprivate init?(_ row: RecordFile.Row<RecordFile.RowKey>, _ log: FaultLog) {
    let state = row[.state].flatMap { Self.state($0, log) }
    let from = row[.from].flatMap { Self.day($0, log) }
    let until = row[.until].flatMap { Self.day($0, log) }
    let words = row[.words].flatMap { Self.words($0, log) }
    guard let id = row[.version]?.value, let state, let from, let until, let words else {
      return nil
    }
    self.init(id: id, state: state, from: from, until: until, words: words, place: row.place)
  }

  private static func state(_ text: RecordFile.Text, _ log: FaultLog) -> ArticleState? {
    if let state = ArticleState(rawValue: text.value) { return state }
    log.add(.unknownState(text.value, at: text.place))
    return nil
  }

  private static func day(_ text: RecordFile.Text, _ log: FaultLog) -> VersionDay? {
    if let day = VersionDay(text.value) { return day }
    log.add(.noDay(text))
    return nil
  }

  private static func words(_ text: RecordFile.Text, _ log: FaultLog) -> WordsDigest? {
    if let words = WordsDigest(text.value) { return words }
    log.add(
      Fault(
        .impossibleDigest, at: text.place,
        "« \(text.value) » n'est pas une empreinte ; on attend un nombre de signes, un tiret et "
          + "seize chiffres hexadécimaux"))
    return nil
  }
}

extension Fault {
  /// A text of a lock file that should be a day.
  fileprivate static func noDay(_ text: RecordFile.Text) -> Fault {
    Fault(
      .impossibleDate, at: text.place,
      "« \(text.value) » n'est pas une date ; on attend AAAA-MM-JJ, par exemple 2026-11-20")
  }

  /// A state that the open data does not have.
  static func unknownState(_ name: String, at place: Place) -> Fault {
    Fault(
      .unknownState, at: place, "l'état « \(name) » n'est pas connu", naming: name,
      among: ArticleState.allCases.map(\.rawValue), as: "états connus")
  }
}
