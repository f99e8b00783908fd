package import CheckerCore
package import Eligibility
import Law

extension RuleMarks {
  /// The marks of the rules: they change with what a rule says, sets, asks for or rests on.
  package static let ofRules = RuleMarks(
    marks: CheckerCodes.rules.map { rule in
      var hash = MarkHash()
      for text in rule.marked {
        for byte in text.utf8 { hash.add(byte) }
        hash.add(0)
      }
      return Array(rule.rawValue.utf8) + hash.letters
    })
}

extension Rule {
  /// Everything of the rule that an answer hangs on.
  fileprivate var marked: [String] {
    [standing.rawValue] + wordings.map(\.text)
      + CheckerCodes.fields.map { effect.value(of: $0) ?? "" } + texts.map(\.citation)
  }
}

extension Finding {
  /// The state of the rules told, as an address keeps it.
  package var state: String {
    String(decoding: RuleMarks.ofRules.state(of: toldPlaces), as: UTF8.self)
  }

  /// A short reference of the situation and of the state of the rules: `7F3A`.
  package var reference: String {
    let number = RuleMarks.ofRules.reference(
      answers.map { CheckerCodes.choice(of: $0) }, toldPlaces)
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  private var toldPlaces: [Int] { toldRules.map { CheckerCodes.place(of: $0) } }
}
