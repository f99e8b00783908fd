#if arch(wasm32)
import BrowserMemory
import Law
import Search

/// The hours of an account; how many bytes the reply has, 0 where the request is none.
@_expose(wasm, "rights")
@_cdecl("rights")
func rights(_ count: Int, _ year: Int, _ month: Int, _ day: Int) -> Int {
  answer(count, year, month, day) { $0.rights }
}

/// What euros or hours become; how many bytes the reply has, 0 where the request is none.
@_expose(wasm, "conversion")
@_cdecl("conversion")
func conversion(_ count: Int, _ year: Int, _ month: Int, _ day: Int) -> Int {
  answer(count, year, month, day) { $0.conversion }
}

/// What follows from days that were typed; how many bytes the reply has, 0 where the request is
/// none.
@_expose(wasm, "deadlines")
@_cdecl("deadlines")
func deadlines(_ count: Int, _ year: Int, _ month: Int, _ day: Int) -> Int {
  guard let month = CalendarDay.Month(rawValue: month) else { return 0 }
  let request = DeadlineRequest(
    Exchange.request(count), today: CalendarDay(year, month, day))
  return Exchange.reply(request?.reply ?? [])
}

/// The index that the page opened last.
private nonisolated(unsafe) var index: SearchIndex?
/// The file of answers that belongs to it; empty where the page opened none.
private nonisolated(unsafe) var answers: [UInt8] = []

/// Opens an index; 1 where the request is one that this module reads, else 0.
@_expose(wasm, "open")
@_cdecl("open")
func open(_ count: Int) -> Int {
  let opened = try? SearchIndex(Exchange.request(count))
  unsafe index = opened
  unsafe answers = []
  return opened == nil ? 0 : 1
}

/// Opens the answers that belong to the index; 1 where the request is them, else 0.
@_expose(wasm, "openAnswers")
@_cdecl("openAnswers")
func openAnswers(_ count: Int) -> Int {
  let request = Exchange.request(count)
  guard let opened = unsafe index, opened.owns(answers: request) else { return 0 }
  unsafe answers = request
  return 1
}

/// Looks for a text in the index; numbers below zero narrow nothing.
@_expose(wasm, "search")
@_cdecl("search")
func search(_ count: Int, _ limit: Int, _ section: Int, _ status: Int) -> Int {
  let filter = SearchFilter(
    section: section < 0 ? nil : section, status: status < 0 ? nil : status)
  let text = Exchange.request(count)
  let reply = unsafe index?.reply(to: text, limit: limit, within: filter, quoting: answers)
  return Exchange.reply(reply ?? [])
}

/// Answers a request of so many bytes; 0 where it is none.
private func answer(
  _ count: Int, _ year: Int, _ month: Int, _ day: Int, with reply: (InquiryRequest) -> [UInt8]
) -> Int {
  guard let month = CalendarDay.Month(rawValue: month) else { return 0 }
  let request = InquiryRequest(
    Exchange.request(count), today: CalendarDay(year, month, day))
  return Exchange.reply(request.map { reply($0) } ?? [])
}
#endif
