#if arch(wasm32)
import BrowserMemory
import Law

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
    Exchange.request(count), today: CalendarDay(clamping: day, month, year))
  return Exchange.reply(request?.reply ?? [])
}

/// Answers a request of so many bytes; 0 where it is none.
private func answer(
  _ count: Int, _ year: Int, _ month: Int, _ day: Int, with reply: (InquiryRequest) -> [UInt8]
) -> Int {
  guard let month = CalendarDay.Month(rawValue: month) else { return 0 }
  let request = InquiryRequest(
    Exchange.request(count), today: CalendarDay(clamping: day, month, year))
  return Exchange.reply(request.map { reply($0) } ?? [])
}
#endif
