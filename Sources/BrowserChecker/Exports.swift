#if arch(wasm32)
import BrowserMemory

/// The tables that the page opened last.
private nonisolated(unsafe) var page: CheckerPage?

/// Opens the tables of the page; 1 where the request is some that this module reads, else 0.
@_expose(wasm, "open")
@_cdecl("open")
func open(_ count: Int) -> Int {
  let opened = CheckerPage(Exchange.request(count))
  unsafe page = opened
  return opened == nil ? 0 : 1
}

/// What follows from answers; how many bytes the reply has, 0 where an answer is refused.
@_expose(wasm, "answer")
@_cdecl("answer")
func answer(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.answer(Exchange.request(count)) ?? [])
}

/// What the page shows; how many bytes the reply has, 0 where the request is none.
@_expose(wasm, "state")
@_cdecl("state")
func state(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.state(Exchange.request(count)) ?? [])
}
#endif
