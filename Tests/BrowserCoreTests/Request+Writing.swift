import BrowserCore
import Foundation
import Law

/// The bytes of a request, as the page writes them.
func request(_ texts: [String]) -> [UInt8] {
  texts.flatMap { text in
    let bytes = Array(text.utf8)
    return [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: bytes.count >> $0) } + bytes
  }
}

/// A request read on the day of every test.
func read(_ bytes: [UInt8]) -> InquiryRequest? {
  InquiryRequest(bytes, today: CalendarDay(2026, .november, 20))
}

/// What a reply holds, read by another reader of JSON than the page's.
func object(_ reply: [UInt8]?) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(reply ?? [])) as? [String: Any] ?? [:]
}
