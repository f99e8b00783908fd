import DecisionTree
import Eligibility
import Testing
import Understanding

/// The names of answers, by which columns and flags are read, and the words of callers say the same:
/// a name in a sentence establishes its own answer, or nothing.
struct NameTests {
  /// Names that need the question beside them; in a sentence they say less, or something else.
  private static let exceptions: Set<String> = []

  @Test(arguments: [Question.status, .situation, .training])
  func aNameEstablishesNoOtherAnswer(question: Question) throws {
    let vocabulary = try RealVocabulary.vocabulary()
    var silent = 0
    var names = 0
    for answer in question.answers {
      for name in answer.names where !Self.exceptions.contains(name) {
        names += 1
        let facts = vocabulary.facts(of: name).filter { $0.hasPrefix("\(question.rawValue)=") }
        if facts.isEmpty { silent += 1 }
        #expect(facts.isEmpty || facts == [answer.assignment], "« \(name) » : \(facts)")
      }
    }
    print("\(question.rawValue) : \(names - silent) noms sur \(names)")
    #expect(3 * silent <= names)
  }
}
