import Content
import Diagnostics
import Law

extension AccessibilityStatement {
  /// Reads `accessibilite.yml`; nil when there is none.
  init?(_ layout: ContentLayout, by today: CalendarDay) {
    guard let fields = layout.fields(of: ContentLayout.accessibility, StatementKey.self) else {
      return nil
    }
    let checks = fields.rows(.checks, of: CheckKey.self).compactMap { row -> Check? in
      guard let subject = row.text(.subject), let result = row.text(.result) else { return nil }
      return Check(subject: subject.value, result: result.value)
    }
    let day = fields.day(.day, by: today)
    let established = fields[.established] == nil ? day : fields.day(.established, by: today)
    let standard = fields.text(.standard)
    let lists = [.method, .technologies, .environment, .tools, .exemptions, .limits].map {
      (key: StatementKey) in fields.texts(key).map(\.value)
    }
    let sample = fields.rows(.sample, of: SamplePageKey.self).compactMap(SamplePage.init)
    let criteria = EvaluationReader(fields).criteria
    let plans = [.longPlan, .yearPlan].map { (key: StatementKey) in fields.webAddress(key) }
    guard let day, let established, let standard, let criteria else { return nil }
    let isValid = Self.isValid(day, on: today, fields)
    self.init(
      day: day, established: established, isValid: isValid, standard: standard.value,
      method: lists[0], sample: sample, criteria: criteria, technologies: lists[1],
      environment: lists[2], tools: lists[3], checks: checks, exemptions: lists[4],
      limits: lists[5], longPlan: plans[0], yearPlan: plans[1])
  }

  /// Whether an evaluation holds on a day; a warning where it has run out.
  private static func isValid(
    _ day: CalendarDay, on today: CalendarDay, _ fields: Fields<StatementKey>
  ) -> Bool {
    let end = day.adding(months: validity)
    guard end < today else { return true }
    fields.file.log.add(
      Fault(
        .staleEvaluation, at: fields.place(of: .day),
        "l'évaluation du \(day.short) ne vaut plus depuis le \(end.short) : le site se déclare non "
          + "conforme ; refaites-la, puis avancez ce jour", severity: .warning))
    return false
  }
}

extension AccessibilityStatement.SamplePage {
  /// Reads a row of `echantillon`; nil when something in it is wrong.
  fileprivate init?(_ row: Fields<SamplePageKey>) {
    let title = row.text(.title)
    let address = row.text(.address)
    guard let title, let address else { return nil }
    let isOfTheSite = address.value.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-./".utf8.contains(byte)
    }
    guard isOfTheSite, !address.value.hasPrefix("/"), address.value.hasSuffix(".html") else {
      row.report(
        .refusedAddress, at: .address,
        "« \(address.value) » n'est pas l'adresse d'une page du site ; on attend par exemple "
          + "glossaire/index.html")
      return nil
    }
    self.init(title: title.value, address: address.value)
  }
}

extension Fields<StatementKey> {
  /// An address of the web, where the key is given.
  fileprivate func webAddress(_ key: StatementKey) -> String? {
    guard self[key] != nil, let text = text(key) else { return nil }
    guard text.value.hasPrefix("https://"), text.value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      report(
        .refusedAddress, at: key,
        "« \(text.value) » n'est pas une adresse acceptée ; on attend https://…")
      return nil
    }
    return text.value
  }
}
