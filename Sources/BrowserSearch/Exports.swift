#if arch(wasm32)
import BrowserMemory
import Search
import Understanding

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

/// The words of callers that the page opened last.
private nonisolated(unsafe) var words: CallersVocabulary?

/// Opens the words of callers; 1 where the request is some that this module reads, else 0.
@_expose(wasm, "openWords")
@_cdecl("openWords")
func openWords(_ count: Int) -> Int {
  let opened = try? CallersVocabulary(Exchange.request(count))
  unsafe words = opened
  return opened == nil ? 0 : 1
}

/// What a sentence said in some year establishes; how many bytes the reply has, 0 where no words are
/// open.
@_expose(wasm, "understand")
@_cdecl("understand")
func understand(_ count: Int, _ year: Int) -> Int {
  Exchange.reply(unsafe words?.reply(to: Exchange.request(count), in: year) ?? [])
}
#endif
