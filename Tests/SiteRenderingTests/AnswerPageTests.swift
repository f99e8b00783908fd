import Answering
import DecisionTree
import Eligibility
import Testing

/// The pages of answers, as they are without a script.
struct AnswerPageTests {
  @Test func tellWhatEveryFollowUpAdds() throws {
    let rendering = try Rendering.real.get()
    let diagram = try Diagram()
    let precisions = diagram.precisions
    let paths = diagram.completions(of: diagram.start)
    for path in Dictionary(grouping: paths, by: \.address).values.compactMap(\.first) {
      let page = try rendering.page("\(path.address)index.html")
      let here = precisions[path.node]
      let titles = page.titlesOfFollowUps.map(\.plain)
      #expect(titles == here.map(\.question.text), "\(path.address)")
      let told = Set(page.texts(of: "dd").map(\.plain))
      for rule in here.flatMap(\.options).flatMap(\.rules) {
        #expect(told.contains(rule.text), "\(path.address) \(rule.rawValue)")
      }
    }
  }
}

extension HTMLTokens {
  /// The titles of the sections that each tell a follow-up; no section stands inside of these.
  fileprivate var titlesOfFollowUps: [String] {
    var titles: [String] = []
    var isFollowUp = false
    var isTitle = false
    for token in tokens {
      switch token {
      case .start("section", let attributes):
        isFollowUp = attributes.contains(Attribute(name: "class", value: "ajout"))
      case .end("section"): isFollowUp = false
      case .start("h3", _) where isFollowUp:
        isTitle = true
        titles.append("")
      case .end("h3"): isTitle = false
      case .text(let text) where isTitle: titles[titles.count - 1] += text
      case .start, .end, .text, .comment, .doctype: break
      }
    }
    return titles
  }
}
