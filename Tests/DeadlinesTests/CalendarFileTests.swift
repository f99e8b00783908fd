import Foundation
import Law
import Testing

@testable import Deadlines

/// The calendar file, read back by the rules of RFC 5545.
struct CalendarFileTests {
  private let file = Schedule(
    request: CalendarDay(2026, .november, 28), training: CalendarDay(2027, .september, 1)
  ).calendar(citing: Self.titles)

  private static func titles(_ kind: Deadline.Kind) -> [String] {
    kind.texts.map(\.reference.title)
  }

  /// Lines without their ends; nil where a line ends with anything but CRLF.
  private var lines: [[UInt8]]? {
    let parts = String(decoding: file, as: UTF8.self).components(separatedBy: "\r\n")
    guard parts.last == "", !parts.contains(where: { $0.contains("\n") || $0.contains("\r") })
    else { return nil }
    return parts.dropLast().map { Array($0.utf8) }
  }

  /// Lines put together again where they were folded (RFC 5545, 3.1).
  private func unfolded() throws -> [String] {
    var whole: [[UInt8]] = []
    for line in try #require(lines) {
      if line.first == 0x20, !whole.isEmpty {
        whole[whole.count - 1] += line.dropFirst()
      } else {
        whole.append(line)
      }
    }
    return whole.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func linesEndAndFoldAsTheStandardSays() throws {
    let lines = try #require(lines)
    #expect(lines.allSatisfy { $0.count <= 75 })
    #expect(lines.contains { $0.first == 0x20 }, "some line is long enough to be folded")
    // Each line is UTF-8 by itself: no character is cut in two.
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
  }

  @Test func eventsAreWholeDays() throws {
    let all = try unfolded()
    #expect(all.first == "BEGIN:VCALENDAR")
    #expect(all.last == "END:VCALENDAR")
    #expect(all.count { $0 == "BEGIN:VEVENT" } == 5)
    for (start, end) in [
      ("20270128", "20270129"), ("20270328", "20270329"), ("20270330", "20270331"),
    ] {
      #expect(all.contains("DTSTART;VALUE=DATE:\(start)"))
      #expect(all.contains("DTEND;VALUE=DATE:\(end)"))
    }
    #expect(all.count { $0 == "DTSTAMP:20261128T000000Z" } == 5)
  }

  /// A calendar that has an event moves it when it comes again, and never takes one for another.
  @Test func anEventKeepsItsName() throws {
    let ids = try unfolded().filter { $0.hasPrefix("UID:") }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("UID:recours-20261128@cpf.invalid"))
    let refused = Schedule(
      request: CalendarDay(2026, .november, 28), refusal: CalendarDay(2026, .december, 10))
    let text = String(decoding: refused.calendar { _ in [] }, as: UTF8.self)
    #expect(text.contains("UID:recours-20261128@cpf.invalid"))
  }

  /// Commas and semicolons of a text are escaped (RFC 5545, 3.3.11).
  @Test func textsAreEscaped() throws {
    let descriptions = try unfolded().filter { $0.hasPrefix("DESCRIPTION:") }
    #expect(descriptions.contains { $0.contains("\\, de date à date\\, ") })
    #expect(descriptions.allSatisfy { !$0.contains(" ; ") })
    #expect(descriptions.contains { $0.contains("\\nDemande reçue") })
  }
}
