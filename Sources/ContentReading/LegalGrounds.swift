package import Diagnostics
package import Eligibility
package import Entitlement
package import Law

/// The texts that the rules and the amounts of a day rest on.
package struct LegalGrounds {
  /// An error for each rule and each amount that rests on a text which has ended and which nothing
  /// takes over, and for each amount that a rule states and that is not known.
  package let faults: [Fault]

  /// Looks at the law of a day.
  ///
  /// - Parameters:
  ///   - rules: The rules that conclude.
  ///   - topics: The tables of amounts that pages and calculations use.
  ///   - period: The days on which a text stands.
  package init(
    on day: CalendarDay, rules: [Rule] = Rule.allCases, topics: [Topic] = Topic.allCases,
    period: (LegalText) -> TextPeriod = { $0.reference.period }
  ) {
    func ended(_ text: LegalText) -> Succession? {
      guard let end = period(text).succession, end.successor == nil, end.day <= day else {
        return nil
      }
      return end
    }
    let ofRules = rules.flatMap { rule -> [Fault] in
      (rule.texts + rule.steps.compactMap(\.ground)).compactMap { text in
        ended(text).map { Fault(text, "la règle \(rule.rawValue) s'appuie", $0) }
      }
    }
    let ofAmounts = topics.compactMap { topic -> Fault? in
      topic.basis(on: day).flatMap { basis in
        ended(basis.text).map { Fault(basis.text, "le montant « \(topic.name) » s'appuie", $0) }
      }
    }
    faults = ofRules + ofAmounts + rules.flatMap { $0.unknownAmounts(on: day) }
  }
}

extension Fault {
  /// Something rests on a text that has ended; the place is where the text is declared.
  fileprivate init(_ text: LegalText, _ subject: String, _ end: Succession) {
    self.init(
      .endedText, at: text.declaration,
      "\(subject) sur « \(text.rawValue) », qui ne vaut plus depuis le \(end.day.short) "
        + "(\(end.act)) ; citez le texte en vigueur, ou donnez ce qui le reprend")
  }
}

extension LegalText {
  /// The line of the package where the source of the text is declared.
  fileprivate var declaration: Place {
    Place("Sources/\(addressLine.file)", line: addressLine.number)
  }
}

extension Rule {
  /// An error for each amount of the sentences that is known neither on a day nor before it.
  fileprivate func unknownAmounts(on day: CalendarDay) -> [Fault] {
    let clauses = (conditions + duties).map(\.wording)
    let wordings =
      [wording] + [answer].compactMap(\.self) + clauses
      + steps.flatMap { [$0.wording] + [$0.deadline].compactMap(\.self) }
    let figures: [Figure] = wordings.flatMap { $0.figures }
    return figures.compactMap { figure -> Fault? in
      do throws(EntitlementFault) {
        _ = try figure.text(on: day)
        return nil
      } catch {
        return Fault(
          .unknownAmount, at: Place("Sources/Eligibility"),
          "la règle \(rawValue) dit « \(figure.rawValue) » : \(error.message)")
      }
    }
  }
}
