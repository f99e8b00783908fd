#if arch(wasm32)
import BrowserMemory
import Law

/// The page, once it gave its rules.
private nonisolated(unsafe) var page: StaffPage?

/// Opens the rules of the page; 1 where the request is some that this module reads, else 0.
@_expose(wasm, "open")
@_cdecl("open")
func open(_ count: Int) -> Int {
  unsafe page = StaffPage(Exchange.request(count))
  return unsafe page == nil ? 0 : 1
}

/// Begins a list, with the corrections of the request; 1 where it holds some, else 0.
@_expose(wasm, "begin")
@_cdecl("begin")
func begin(_ count: Int, _ year: Int, _ month: Int, _ day: Int) -> Int {
  guard let month = CalendarDay.Month(rawValue: month) else { return 0 }
  let request = Exchange.request(count)
  return unsafe page?.begin(request, on: CalendarDay(clamping: day, month, year)) == true ? 1 : 0
}

/// Takes the next bytes of the file; none at its end.
@_expose(wasm, "take")
@_cdecl("take")
func take(_ count: Int) -> Int {
  unsafe page?.take(Exchange.request(count))
  return 0
}

/// Goes one step on; how many bytes the reply has.
@_expose(wasm, "step")
@_cdecl("step")
func step(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.step() ?? [])
}

/// The columns and what they are read as; how many bytes the reply has.
@_expose(wasm, "columns")
@_cdecl("columns")
func columns(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.columns() ?? [])
}

/// The counts and the words; how many bytes the reply has.
@_expose(wasm, "summary")
@_cdecl("summary")
func summary(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.summary ?? [])
}

/// The cells of rows of the result; how many bytes the reply has.
@_expose(wasm, "cells")
@_cdecl("cells")
func cells(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.cells(Exchange.request(count)) ?? [])
}
#endif
