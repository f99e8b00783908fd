import Testing

@testable import ModelContext

/// Lines come out whole, wherever the bytes were cut.
struct LineSplitterTests {
  private func lines(_ blocks: [String], limit: Int = 8) -> [Line] {
    var splitter = LineSplitter(limit: limit)
    return blocks.flatMap { splitter.take(Array($0.utf8)) } + splitter.finish()
  }

  private func whole(_ text: String) -> Line { .whole(Array(text.utf8)) }

  @Test func everyCutGivesTheSameLines() {
    let text = "ab\n\ncdefgh\n  \nij"
    let expected = [whole("ab"), whole("cdefgh"), whole("ij")]
    for cut in 0...text.count {
      #expect(lines([String(text.prefix(cut)), String(text.dropFirst(cut))]) == expected)
    }
  }

  @Test func aLineTooLongIsToldOnceAndTheNextOneIsRead() {
    let long = String(repeating: "x", count: 9)
    #expect(lines([long, long, long + "\nab\n"]) == [.tooLong(limit: 8), whole("ab")])
    #expect(lines([long]) == [.tooLong(limit: 8)])
    #expect(lines(["12345678\n"]) == [whole("12345678")])
  }
}
