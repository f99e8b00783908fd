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
      let titles = page.texts(of: "h3").map(\.plain)
      #expect(titles == here.map(\.question.text), "\(path.address)")
      let told = Set(page.texts(of: "dd").map(\.plain))
      for rule in here.flatMap(\.options).flatMap(\.rules) {
        #expect(told.contains(rule.text), "\(path.address) \(rule.rawValue)")
      }
    }
  }
}
