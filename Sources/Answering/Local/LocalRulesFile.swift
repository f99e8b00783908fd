package import Law
import Markup

/// The rule of an authority as the file of a site that `cpf` reads; sums are whole cents.
package struct LocalRulesFile: Codable, Sendable {
  /// Where the file stands in the site.
  package static let path = "reglement.json"
  /// The version of its form.
  private static let currentVersion = 1

  private let version: Int
  private let authority: String
  private let verified: String
  private let deliberation: String?
  private let capPerHour: Int?
  private let capPerProject: Int?
  private let capPerYear: Int?
  private let travel: String?
  private let periods: [Period]
  private let minimumDelay: Int?
  private let addressee: String?
  private let mediation: Bool?

  private struct Period: Codable {
    let first: String
    let last: String
    let purpose: String?

    enum CodingKeys: String, CodingKey {
      case first = "du"
      case last = "au"
      case purpose = "pour"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case version
    case authority = "collectivite"
    case verified = "verifie"
    case deliberation
    case capPerHour = "plafond-heure-centimes"
    case capPerProject = "plafond-projet-centimes"
    case capPerYear = "plafond-annee-centimes"
    case travel = "deplacements"
    case periods = "campagnes"
    case minimumDelay = "delai"
    case addressee = "destinataire"
    case mediation
  }

  /// What stands for the day of a decision where there is none.
  private static let noDeliberation = "non"

  package init(_ rules: LocalRules) {
    version = Self.currentVersion
    authority = rules.authority
    verified = rules.verified.iso
    deliberation = rules.deliberation.map { deliberation in
      switch deliberation {
      case .absent: Self.noDeliberation
      case .adopted(let day): day.iso
      }
    }
    capPerHour = rules.caps.perHour?.cents
    capPerProject = rules.caps.perProject?.cents
    capPerYear = rules.caps.perYear?.cents
    travel = rules.travel
    periods = rules.calendar.periods.map {
      Period(first: $0.first.written, last: $0.last.written, purpose: $0.purpose)
    }
    minimumDelay = rules.calendar.minimumDelay
    addressee = rules.addressee
    mediation = rules.hasMediation
  }

  /// The rule; nil where another version wrote the file, or something in it is none of it.
  package var rules: LocalRules? {
    let decided = deliberation.map { text -> LocalRules.Deliberation? in
      text == Self.noDeliberation ? .absent : CalendarDay(iso: text).map { .adopted($0) }
    }
    let read = periods.map { period -> FilingPeriod? in
      guard let first = YearDay(written: period.first), let last = YearDay(written: period.last)
      else { return nil }
      return FilingPeriod(first: first, last: last, purpose: period.purpose)
    }
    guard version == Self.currentVersion, let day = CalendarDay(iso: verified),
      deliberation == nil || decided != .some(nil), read.allSatisfy({ $0 != nil }), isInBounds
    else { return nil }
    return LocalRules(
      authority: authority, verified: day, deliberation: decided ?? nil,
      caps: FundingCaps(
        perHour: capPerHour.map { Euros(cents: $0) },
        perProject: capPerProject.map { Euros(cents: $0) },
        perYear: capPerYear.map { Euros(cents: $0) }),
      travel: travel,
      calendar: LocalCalendar(periods: read.compactMap(\.self), minimumDelay: minimumDelay),
      addressee: addressee, hasMediation: mediation)
  }

  /// Whether sums and days are those that the content may give, and no text commands a terminal.
  private var isInBounds: Bool {
    [capPerHour, capPerProject, capPerYear].allSatisfy {
      $0.map { FundingCaps.accepted.contains(Euros(cents: $0)) } ?? true
    }
      && (minimumDelay.map(LocalCalendar.acceptedDelays.contains) ?? true)
      && ([authority, travel, addressee].compactMap(\.self) + periods.compactMap(\.purpose))
        .allSatisfy(\.unfitCharacters.isEmpty)
  }
}
