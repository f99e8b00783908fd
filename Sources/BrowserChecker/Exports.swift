#if arch(wasm32)
import BrowserMemory

/// The conditions of the letter that the page opened last.
private nonisolated(unsafe) var sheet: LetterSheet?

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

/// What answers said in any order come to; how many bytes the reply has, 0 where the request is none.
@_expose(wasm, "hear")
@_cdecl("hear")
func hear(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.hear(Exchange.request(count)) ?? [])
}

/// Opens the conditions of a letter, after the tables; 1 where the request is some, else 0.
@_expose(wasm, "openLetter")
@_cdecl("openLetter")
func openLetter(_ count: Int) -> Int {
  let opened = unsafe page.flatMap { LetterSheet(Exchange.request(count), questions: $0.questions) }
  unsafe sheet = opened
  return opened == nil ? 0 : 1
}

/// Which conditions hold in a case; how many bytes the reply has, 0 where an answer is refused.
@_expose(wasm, "letter")
@_cdecl("letter")
func letter(_ count: Int) -> Int {
  guard let page = unsafe page, let sheet = unsafe sheet else { return 0 }
  return Exchange.reply(sheet.truths(Exchange.request(count), in: page))
}

/// The questions on which the letter hangs; how many bytes the reply has, 0 where there is none.
@_expose(wasm, "undecided")
@_cdecl("undecided")
func undecided(_ count: Int) -> Int {
  guard let page = unsafe page, let sheet = unsafe sheet else { return 0 }
  return Exchange.reply(sheet.undecided(Exchange.request(count), in: page))
}

/// What the fields of the letter hold; how many bytes the reply has, 0 where the request is none.
@_expose(wasm, "filled")
@_cdecl("filled")
func filled(_ count: Int) -> Int {
  Exchange.reply(unsafe sheet?.filled(Exchange.request(count)) ?? [])
}

/// A letter as a document; how many bytes the reply has, 0 where the request is none.
@_expose(wasm, "document")
@_cdecl("document")
func document(_ count: Int) -> Int {
  Exchange.reply(LetterSheet.document(Exchange.request(count)))
}

/// What became of the rules since an answer was kept; how many bytes the reply has, 0 where it cannot
/// be told.
@_expose(wasm, "since")
@_cdecl("since")
func since(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.since(Exchange.request(count)) ?? [])
}

/// What a text names; how many bytes the reply has, 0 where the request is none.
@_expose(wasm, "name")
@_cdecl("name")
func name(_ count: Int) -> Int {
  Exchange.reply(unsafe page?.name(Exchange.request(count)) ?? [])
}
#endif
