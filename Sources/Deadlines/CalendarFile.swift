import Law

extension Schedule {
  /// The deadlines as a calendar file (RFC 5545), each a whole day, with a reminder a week before.
  ///
  /// An event has the same UID whenever it is written, so that a calendar that knows it moves it.
  ///
  /// - Parameter titles: The short citations of the texts that a kind rests on. They are handed in:
  ///   a browser has them in its page, and need not load the whole catalogue.
  package func calendar(citing titles: (Deadline.Kind) -> [String]) -> [UInt8] {
    var file = CalendarFile()
    file.write("BEGIN", "VCALENDAR")
    file.write("VERSION", "2.0")
    file.write("PRODID", "-//cpf//delais//FR")
    file.write("CALSCALE", "GREGORIAN")
    for deadline in deadlines { file.write(deadline, of: self, titles(deadline.kind)) }
    file.write("END", "VCALENDAR")
    return file.bytes
  }
}

/// The lines of a calendar file.
private struct CalendarFile {
  private(set) var bytes: [UInt8] = []

  /// The most bytes that a line has, its end left aside (RFC 5545, 3.1).
  private static let width = 75

  mutating func write(_ deadline: Deadline, of schedule: Schedule, _ titles: [String]) {
    write("BEGIN", "VEVENT")
    write("UID", "\(deadline.kind.rawValue)-\(Self.basic(schedule.request))@cpf.invalid")
    write("DTSTAMP", Self.basic(schedule.today) + "T000000Z")
    write("DTSTART;VALUE=DATE", Self.basic(deadline.day))
    write("DTEND;VALUE=DATE", Self.basic(deadline.day.adding(days: 1)))
    write("SUMMARY", text: "CPF : \(deadline.kind.title)")
    let ground = titles.isEmpty ? "" : "\n" + titles.joined(separator: " ; ")
    write(
      "DESCRIPTION",
      text: "\(deadline.sentence) \(deadline.count)\nDemande reçue le \(schedule.request.long)."
        + ground)
    write("TRANSP", "TRANSPARENT")
    write("BEGIN", "VALARM")
    write("ACTION", "DISPLAY")
    write("DESCRIPTION", text: "CPF : \(deadline.kind.title)")
    write("TRIGGER", "-P7D")
    write("END", "VALARM")
    write("END", "VEVENT")
  }

  /// A property whose value is text (RFC 5545, 3.3.11).
  mutating func write(_ name: String, text: String) {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        escaped += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): escaped += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case _: escaped.append(byte)
      }
    }
    fold(Array(name.utf8) + [UInt8(ascii: ":")] + escaped)
  }

  mutating func write(_ name: String, _ value: String) {
    fold(Array("\(name):\(value)".utf8))
  }

  /// Ends a line, or goes on with it after a space, before it is too long; no character is cut.
  private mutating func fold(_ line: [UInt8]) {
    var rest = line[...]
    var room = Self.width
    while rest.count > room {
      var end = rest.startIndex + room
      while rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += rest[..<end]
      bytes += [0x0D, 0x0A, 0x20]
      rest = rest[end...]
      room = Self.width - 1
    }
    bytes += rest
    bytes += [0x0D, 0x0A]
  }

  /// The day as `20261128`.
  private static func basic(_ day: CalendarDay) -> String {
    var digits: [UInt8] = []
    for byte in day.iso.utf8 where byte != UInt8(ascii: "-") { digits.append(byte) }
    return String(decoding: digits, as: UTF8.self)
  }
}
