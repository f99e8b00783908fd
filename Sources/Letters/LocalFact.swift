import Eligibility
import Forms
package import Law

/// What a condition of a letter may ask about the rule of the authority.
package enum LocalFact: String, CaseIterable, Sendable {
  /// Whether the agreement on mediation is signed.
  case mediation = "reglement-mediation"
  /// Whether the assembly has capped what is paid.
  case caps = "reglement-plafonds"
  /// Whether requests are filed in some parts of the year.
  case periods = "reglement-campagnes"

  /// The values that it may have: yes, no, and not known.
  package static let values = ["oui", "non", "inconnu"]

  /// Its value under a rule.
  fileprivate func value(under rules: LocalRules?) -> String {
    let holds: Bool? =
      switch self {
      case .mediation: rules?.hasMediation
      case .caps: rules?.deliberation.map { _ in rules?.caps.isEmpty == false }
      case .periods: rules.map { !$0.calendar.periods.isEmpty }
      }
    return Self.values[holds.map { $0 ? 0 : 1 } ?? 2]
  }
}

/// What a field of a letter may take from the rule of the authority.
package enum LocalField: String, CaseIterable, Codable, Sendable {
  case authority = "collectivite"
  case addressee = "destinataire"
  case capPerHour = "plafond-heure"
  case capPerProject = "plafond-projet"
  case capPerYear = "plafond-annee"
  case travel = "deplacements"
  case periods = "campagnes"

  /// What it holds under a rule; nil where the rule does not say.
  fileprivate func value(under rules: LocalRules) -> String? {
    switch self {
    case .authority: rules.authority
    case .addressee: rules.addressee
    case .capPerHour: rules.caps.perHour?.plainText
    case .capPerProject: rules.caps.perProject?.plainText
    case .capPerYear: rules.caps.perYear?.plainText
    case .travel: rules.travel
    case .periods: rules.calendar.periods.isEmpty ? nil : rules.periodList
    }
  }
}

extension Letter {
  /// The letter with what the rule of an authority settles: its fields filled in, the parts that do
  /// not hold there left out with the fields that only they needed, the others without that proviso.
  package func settled(by rules: LocalRules?) -> Letter {
    var letter = self
    letter.fields = fields.map { field in
      var field = field
      field.value = rules.flatMap { rules in field.local?.value(under: rules) }
      return field
    }
    letter.paragraphs = paragraphs.compactMap { $0.settled(by: rules) }
    let needless = writtenNames.subtracting(letter.writtenNames)
    letter.fields.removeAll { field in
      needless.contains(field.id) && field.options.isEmpty && field.kind != .day
    }
    return letter
  }

  /// The fields that the paragraphs and the choices write.
  private var writtenNames: Set<String> {
    Set(
      (paragraphs.map(\.text) + fields.flatMap(\.options).map(\.text)).flatMap {
        LetterText($0).names
      })
  }
}

extension Letter.Requirement {
  /// What it asks of the rule of the authority; nil where it asks of something else.
  package var localFact: LocalFact? { LocalFact(rawValue: subject) }
}

extension Letter.Paragraph {
  /// The part where a rule lets it stand, without what the rule settles of its condition.
  fileprivate func settled(by rules: LocalRules?) -> Letter.Paragraph? {
    let isStanding = condition.allSatisfy { requirement in
      requirement.localFact.map { requirement.values.contains($0.value(under: rules)) } ?? true
    }
    let rest = condition.filter { $0.localFact == nil }
    return isStanding
      ? Letter.Paragraph(
        text: text, condition: rest, proviso: proviso, role: role, rules: self.rules, texts: texts)
      : nil
  }
}
