package import Law

/// What the site says of its own accessibility: an evaluation of every criterion of the RGAA, from
/// which the rate and the state follow.
package struct AccessibilityStatement: Sendable {
  /// The day of the evaluation.
  package let day: CalendarDay
  /// The day on which a statement was first made.
  package let established: CalendarDay
  /// Whether the evaluation was still valid on the day of the reading.
  package let isValid: Bool
  /// What it is measured against, such as « RGAA 4.1.2 ».
  package let standard: String
  /// Who evaluated and how, a paragraph each.
  package let method: [String]
  /// The pages that were looked at.
  package let sample: [SamplePage]
  /// Every criterion of the standard, in its order.
  package let criteria: [AccessibilityCriterion]
  /// What the site is made with.
  package let technologies: [String]
  /// With what it was read and tried.
  package let environment: [String]
  /// With which tools it was evaluated.
  package let tools: [String]
  /// What is checked again with every change, and what comes out.
  package let checks: [Check]
  /// The contents to which the duty does not extend.
  package let exemptions: [String]
  /// What remains to be done.
  package let limits: [String]
  /// Where the publisher's plan over several years is, if it is published.
  package let longPlan: String?
  /// Where the plan of the year is, if it is published.
  package let yearPlan: String?

  /// How many months an evaluation is valid: « 3 ans après la date de publication » (RGAA,
  /// obligations, « Validité de la déclaration d'accessibilité »).
  package static let validity = 36

  /// How far a site conforms, as article 47 of the law of 11 February 2005 has it said.
  package enum State: CaseIterable, Sendable {
    case full, partial, none

    /// The state in words.
    package var label: String {
      switch self {
      case .full: "totalement conforme"
      case .partial: "partiellement conforme"
      case .none: "non conforme"
      }
    }
  }

  /// A page of the sample.
  package struct SamplePage: Sendable {
    /// What it is, and in which states it was looked at.
    package let title: String
    /// Its address from the root of the site.
    package let address: String

    package init(title: String, address: String) {
      self.title = title
      self.address = address
    }
  }

  /// A check and its result.
  package struct Check: Sendable {
    package let subject: String
    package let result: String

    package init(subject: String, result: String) {
      self.subject = subject
      self.result = result
    }
  }

  package init(
    day: CalendarDay, established: CalendarDay, isValid: Bool, standard: String,
    method: [String], sample: [SamplePage], criteria: [AccessibilityCriterion],
    technologies: [String], environment: [String], tools: [String], checks: [Check],
    exemptions: [String], limits: [String], longPlan: String?, yearPlan: String?
  ) {
    self.day = day
    self.established = established
    self.isValid = isValid
    self.standard = standard
    self.method = method
    self.sample = sample
    self.criteria = criteria
    self.technologies = technologies
    self.environment = environment
    self.tools = tools
    self.checks = checks
    self.exemptions = exemptions
    self.limits = limits
    self.longPlan = longPlan
    self.yearPlan = yearPlan
  }
}

extension AccessibilityStatement {
  /// How many criteria came out in a way.
  package func count(of result: AccessibilityCriterion.Result) -> Int {
    criteria.count { $0.result == result }
  }

  /// How many criteria apply.
  package var applicable: Int { count(of: .met) + count(of: .unmet) }

  /// The share of the criteria that apply which are met, in whole percent, rounded down: only a
  /// site that meets them all has 100.
  package var rate: Int { applicable == 0 ? 0 : 100 * count(of: .met) / applicable }

  /// How far the site conforms; not at all where no valid evaluation says so.
  package var state: State {
    guard isValid, applicable > 0, 2 * count(of: .met) >= applicable else { return .none }
    return count(of: .unmet) == 0 ? .full : .partial
  }
}
