import Testing
import TestSupport

/// Texts of which some bytes are changed, as we write them and as libcmark does.
struct ReferenceMutationTests {
  private static let seeds = [
    "# Titre *é* `c`\n\nUn [lien *é*](/u?a=b&c \"t\") et **gras _é_**  \nfin\\\nsuite.\n\n- a\n- b\n\n  c\n",
    "> cité\n> - un\n>   1. deux\n>\n>      trois\n\n---\n\n```swift\na < b & 'c'\n```\n\n    code\n\ttab\n",
    "Titre\n=====\n\n1. a\n2. b\n   - c\n   - d\n\n     e\n10. f\n\n[r]: /u 'titre'\n[r] et [x][r], [R][]\n",
    "Sous\n----\n***a** b* __c__ &eacute; &#35; \\* <https://a.fr/?b=é> <a@b.fr>\n- > a\n  > b\n- ```\n  c\n  ```\n",
  ]

  @Test func aMutatedTextIsWrittenAsLibcmarkWritesIt() {
    var generator = SeededGenerator(seed: 20)
    var compared = 0
    let rounds = Mutation.rounds(1_000)
    for round in 0..<rounds {
      let bytes = Mutation.of(
        Array(Self.seeds[round % Self.seeds.count].utf8),
        with: "\n\n  \t*_`~#>-+=.)1[]()!<>&;:\\\"'/|aé{}\r", times: round % 6 + 1, using: &generator
      )
      let comparison = Comparison(of: String(decoding: bytes, as: UTF8.self))
      guard comparison.refusals.isEmpty else { continue }
      compared += 1
      #expect(
        comparison.isSame,
        "\(String(decoding: bytes, as: UTF8.self).debugDescription) \(comparison.ours) \(comparison.theirs)"
      )
    }
    print("\(compared) of \(rounds) texts are accepted")
    #expect(compared > rounds / 4)
  }
}
