import Diagnostics
import Testing
import TestSupport

/// Workflow commands: one line each, that GitHub reads back to what was meant.
struct GitHubCommandTests {
  @Test func namesThePlaceAndTheKind() {
    let report = FaultReport([
      Fault(.unknownKey, at: Place("a.md", line: 2, column: 3), "m"),
      Fault(.uncoveredItem, at: Place("b.md"), "m", severity: .warning),
    ])
    #expect(
      report.githubCommands == """
        ::error file=a.md,line=2,col=3,title=cle-inconnue::m
        ::warning file=b.md,line=1,col=1,title=non-couvert::m

        """)
  }

  @Test func notesFollowTheMessage() {
    let fault = Fault(.unknownKey, at: Place("a.md"), "m", notes: ["n", "o"])
    #expect(
      FaultReport([fault]).githubCommands
        == "::error file=a.md,line=1,col=1,title=cle-inconnue::m%0An%0Ao\n")
  }

  @Test func marksOfTheFormatAreEscaped() {
    let fault = Fault(.unknownKey, at: Place("a:b,c%.md"), "50 % : a, b%0A\rc\nd")
    #expect(
      FaultReport([fault]).githubCommands
        == "::error file=a%3Ab%2Cc%25.md,line=1,col=1,title=cle-inconnue::50 %25 : a, b%250A%0Dc%0Ad\n"
    )
  }

  @Test func aWindowsLineBreakIsEscapedToo() {
    let fault = Fault(.unknownKey, at: Place("a.md"), "m\r\n::error::n")
    #expect(
      FaultReport([fault]).githubCommands
        == "::error file=a.md,line=1,col=1,title=cle-inconnue::m%0D%0A::error::n\n")
  }

  /// A comma with a combining accent is one character to Swift, but GitHub still sees the comma.
  @Test func aMarkUnderAnAccentIsEscapedToo() {
    let fault = Fault(.unknownKey, at: Place("a,\u{0301}b.md"), "m")
    #expect(
      FaultReport([fault]).githubCommands
        == "::error file=a%2C\u{0301}b.md,line=1,col=1,title=cle-inconnue::m\n")
  }

  @Test func whateverTheMessageACommandIsOneLine() {
    let pieces = ["%", "\n", "\r", "\r ", ":", ",", "::", "é", "%0A", "%25", "a", " "]
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let message = (0..<8).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      guard !message.contains("\r\n") else { continue }
      let commands = FaultReport([Fault(.unknownKey, at: Place("a"), message)]).githubCommands
      let start = "::error file=a,line=1,col=1,title=cle-inconnue::"
      #expect(commands.hasPrefix(start))
      #expect(unescaped(commands.dropFirst(start.count).dropLast()) == message)
      #expect(commands.unicodeScalars.count { $0 == "\n" || $0 == "\r" } == 1)
    }
  }

  /// What GitHub reads, from its own description of the format.
  private func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.first {
      let code = String(rest.prefix(3))
      let plain: Unicode.Scalar? = ["%25": "%", "%0D": "\r", "%0A": "\n"][code]
      result.append(plain ?? scalar)
      rest = rest.dropFirst(plain == nil ? 1 : 3)
    }
    return String(result)
  }
}
