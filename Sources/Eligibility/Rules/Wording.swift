package import Entitlement
package import Law

/// A sentence of a rule, in French, that leaves open what other tables know: `\(.decider)` for
/// whoever decides in the situation at hand, `\(.amount(.prevention))` for an amount of the law.
///
/// An amount is never typed in a sentence, so that none can disagree with the tables.
package struct Wording: Hashable, Sendable {
  /// The parts of the sentence, in order.
  fileprivate let parts: [Part]

  /// What may be left open.
  package enum Slot: Hashable, Sendable {
    /// Whoever decides on the request.
    case decider
    /// An amount, with its unit.
    case amount(Figure)
  }

  fileprivate enum Part: Hashable, Sendable {
    case text(String)
    case slot(Slot)
  }

  /// The sentence with the amounts of the day on which the rules were checked.
  package var text: String { text(on: Rule.reviewed) }

  /// The sentence with the amounts of a day; `{decideur}` stands for whoever decides.
  package func text(on day: CalendarDay) -> String { text(on: day, naming: "{decideur}") }

  /// The sentence with the amounts of the day on which the rules were checked, and the one who
  /// decides named.
  package func text(naming decider: Party) -> String {
    text(on: Rule.reviewed, naming: decider.name)
  }

  private func text(on day: CalendarDay, naming decider: String) -> String {
    if case .text(let text) = parts.first, parts.count == 1 { return text }
    return parts.reduce(into: "") { sentence, part in
      switch part {
      case .text(let text): sentence += text
      case .slot(.decider): sentence += decider
      case .slot(.amount(let figure)): sentence += figure.plainText(on: day)
      }
    }
  }

  /// The amounts that the sentence states.
  package var figures: [Figure] {
    parts.compactMap { part in
      switch part {
      case .slot(.amount(let figure)): figure
      case .text, .slot(.decider): nil
      }
    }
  }

  /// What is typed in the sentence itself.
  package var literal: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .slot: ""
      }
    }.joined()
  }

  fileprivate init(parts: [Part]) {
    self.parts = parts
  }
}

extension Wording: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(parts: [.text(text)])
  }

  package init(stringInterpolation: StringInterpolation) {
    self.init(parts: stringInterpolation.parts)
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { parts.append(.text(text)) }
    }

    package mutating func appendInterpolation(_ slot: Slot) {
      parts.append(.slot(slot))
    }
  }
}

extension Figure {
  /// The amounts of the day on which the rules were checked, where one is known.
  private static let reviewed: [Figure: String] = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { figure in
      figure.known(on: Rule.reviewed).map { (figure, $0) }
    })

  /// The amount with ordinary spaces, as sentences are written before they are typeset.
  fileprivate func plainText(on day: CalendarDay) -> String {
    let text = day == Rule.reviewed ? Self.reviewed[self] : known(on: day)
    guard let text else {
      preconditionFailure("no amount is known for \(rawValue) on \(day.iso)")
    }
    return text
  }

  private func known(on day: CalendarDay) -> String? {
    (try? text(on: day))?.replacing("\u{A0}", with: " ")
  }
}
