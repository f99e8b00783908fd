import French
package import Law

/// Fields as someone filled them in: what each holds, and what is wrong with it.
package struct FilledForm: Sendable {
  /// What each field holds, in the order of the fields.
  package let entries: [Entry]

  /// What a field holds.
  package struct Entry: Equatable, Sendable {
    /// The text as it is printed, without the blanks around it; empty where nothing was typed, or
    /// what was typed cannot be.
    package fileprivate(set) var text: [UInt8] = []
    /// Its day, where it holds one.
    fileprivate(set) var day: CalendarDay?
    /// What is wrong with it; nil where nothing is.
    package fileprivate(set) var fault: FieldFault?
  }

  /// Reads what was typed in each field; nothing stands in those beyond the last.
  ///
  /// - Parameter today: The day that bounds may name.
  package init(_ fields: [FormField], typed: [[UInt8]], today: CalendarDay) {
    var entries = fields.indices.map { place in
      Entry(typed: place < typed.count ? typed[place] : [], for: fields[place].kind)
    }
    let days = entries.map { $0.day }
    let passed = fields.enumerated().map { place, field in
      days[place].flatMap { Self.passed(by: $0, of: field, days, today) }
    }
    for (place, bound) in passed.enumerated() {
      guard let bound, let day = days[place] else { continue }
      // A day that is wrong itself says nothing of another.
      guard let anchor = bound.anchor else {
        entries[place].refuse(.beyond(day, bound, from: today, of: nil))
        continue
      }
      guard passed[anchor] == nil, let start = days[anchor] else { continue }
      entries[place].refuse(.beyond(day, bound, from: start, of: fields[anchor].label))
    }
    self.entries = entries
  }

  /// The first bound beyond which a day lies; nil where there is none.
  private static func passed(
    by day: CalendarDay, of field: FormField, _ days: [CalendarDay?], _ today: CalendarDay
  ) -> DayBound? {
    field.bounds.first { bound in
      guard let anchor = bound.anchor else { return bound.excludes(day, counting: today) }
      return days[anchor].map { bound.excludes(day, counting: $0) } ?? false
    }
  }
}

extension FilledForm.Entry {
  fileprivate init(typed: [UInt8], for kind: FormField.Kind) {
    let bytes = Array(Blanks.trimmed(typed[...]))
    guard !bytes.isEmpty else { return }
    do {
      try read(bytes, for: kind)
    } catch {
      refuse(error)
    }
  }

  fileprivate mutating func refuse(_ fault: FieldFault) {
    self.fault = fault
    (text, day) = ([], nil)
  }

  private mutating func read(
    _ bytes: [UInt8], for kind: FormField.Kind
  ) throws(FieldFault) {
    // What begins with the bits 10 goes on with the character before it.
    let count = bytes.count { $0 & 0xC0 != 0x80 }
    guard count <= FieldFault.limit else { throw .tooLong(count) }
    guard bytes.allSatisfy({ $0 == Self.newline || $0 >= 0x20 && $0 != 0x7F }) else {
      throw .controlCharacter
    }
    text = bytes
    switch kind {
    case .text, .lines, .choice: break
    case .day:
      guard let day = CalendarDay(written: bytes[...]) else {
        throw .noDay(Excerpt.bytes(bytes[...]))
      }
      guard FieldFault.years.contains(day.year) else { throw .impossibleYear(day) }
      (self.day, text) = (day, day.longBytes.bytes)
    case .number:
      guard let number = Int(digits: bytes[...]) else { throw .noNumber(Excerpt.bytes(bytes[...])) }
      text = ("\(number)" as TextBytes).bytes
    }
  }

  private static let newline = UInt8(ascii: "\n")
}
