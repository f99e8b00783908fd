import ArgumentParser
import CheckerCore
import CommandLineTools
import DecisionTree
import Eligibility
import FoundationEssentials
import Law

/// An answer that was kept as the address that was handed over: its situation, its day, and the state
/// that its rules had.
struct KeptAnswer {
  /// The answers, as arguments: `statut=titulaire`.
  let arguments: [String]
  private let day: CalendarDay
  private let state: [UInt8]

  /// - Throws: `ValidationError` where the address keeps no answer.
  init(_ address: String) throws(ValidationError) {
    let fragment = address.split(separator: "#", maxSplits: 1).last.map(String.init) ?? ""
    var pairs = fragment.split(separator: "&").map { Self.decoded(String($0)) }
    func take(_ name: String) -> String? {
      let found = pairs.firstIndex { $0.hasPrefix(name + "=") }
      return found.map { String(pairs.remove(at: $0).dropFirst(name.count + 1)) }
    }
    guard let day = take("le").flatMap({ CalendarDay(iso: $0) }), day <= .today,
      let state = take("etat"),
      RuleMarks.ofRules.changes(since: Array(state.utf8), now: []) != nil
    else {
      throw ValidationError(
        "--depuis : cette adresse ne garde pas de réponse ; on attend celle que donne une réponse, "
          + "avec « le= » et « etat= »")
    }
    _ = take("question")
    arguments = pairs
    self.day = day
    self.state = Array(state.utf8)
  }

  /// A part of an address without its percent signs; as it is where they stand for no text.
  private static func decoded(_ text: String) -> String {
    URLComponents(string: "#" + text)?.fragment ?? text
  }

  /// What became of the answer, a line each.
  func news(in consultation: Consultation) -> [String] {
    guard case .settled(let finding, _) = consultation else {
      return ["Votre réponse du \(day.long) : ces réponses ne suffisent plus."]
    }
    let now = finding.toldRules.map { CheckerCodes.place(of: $0) }
    let changes = RuleMarks.ofRules.changes(since: state, now: now) ?? []
    guard !changes.isEmpty else {
      return ["Votre réponse du \(day.long) : rien n'a changé depuis."]
    }
    return ["Votre réponse du \(day.long) : des règles ont changé depuis."]
      + changes.map { "- " + Self.text(of: $0) }
  }

  private static func text(of change: RuleMarks.Change) -> String {
    switch change {
    case .changed(let rule): "règle modifiée : \(CheckerCodes.rules[rule].text)"
    case .added(let rule):
      "règle qui s'applique désormais : \(CheckerCodes.rules[rule].text)"
    case .removed(let rule?):
      "règle qui ne s'applique plus : \(CheckerCodes.rules[rule].text)"
    case .removed(nil): "une règle a disparu"
    }
  }
}
