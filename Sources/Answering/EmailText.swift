import DecisionTree
package import Eligibility
package import Law

/// An answer as a letter that can be sent as it is.
package struct EmailText: Sendable {
  /// Whom it speaks to.
  package enum Reader: String, CaseIterable, Sendable {
    /// The person whose training it is.
    case agent
    /// The employer of that person.
    case employer = "employeur"
  }

  /// Whom the readers can reach, as the letter is signed.
  package struct Signature: Codable, Hashable, Sendable {
    /// A line each.
    package let lines: [String]

    package init(lines: [String]) {
      self.lines = lines
    }
  }

  /// How many entries are cited at the most.
  private static let entriesAtMost = 3

  /// The subject, without an end.
  package let subject: String
  /// The paragraphs.
  package let paragraphs: [String]

  /// The subject and the paragraphs, a blank line between two.
  package var text: String {
    (["Objet : \(subject)"] + paragraphs).joined(separator: "\n\n")
  }

  /// - Parameters:
  ///   - finding: What was found; nothing can be told before.
  ///   - entries: The entries that explain it, the most telling first.
  ///   - reader: Whom it speaks to.
  ///   - base: The full address of the site, with its last slash; nil where it is not known: no
  ///     address is told then, since a part of one leads nowhere.
  ///   - day: The day of the answer.
  ///   - signature: Whom the readers can reach; nil where nobody is named.
  ///   - rules: The rule of the authority; nil where it is not known.
  package init(
    _ finding: Finding, _ entries: [AnswerDocument.EntryDocument], to reader: Reader,
    at base: String?, on day: CalendarDay, signed signature: Signature?,
    under rules: LocalRules? = nil
  ) {
    let body =
      switch reader {
      case .agent: Self.answer(finding)
      case .employer: Self.forwarded(finding)
      }
    subject =
      switch reader {
      case .agent: "votre compte personnel de formation"
      case .employer: "le compte personnel de formation de votre agent"
      }
    paragraphs =
      ["Bonjour,"] + body + Self.local(rules, finding.ruling) + Self.readings(entries, base)
      + Self.address(of: finding, base, day)
      + [
        "Réponse établie le \(day.long), d'après les textes vérifiés le \(Rule.reviewed.long) (réf. "
          + "\(finding.reference))."
      ]
      + ["Cordialement,"]
      + (signature.map { [$0.lines.joined(separator: "\n")] } ?? [])
  }

  /// The answer to the person.
  private static func answer(_ finding: Finding) -> [String] {
    let opening = "Vous êtes dans cette situation : \(finding.answers.spokenSummary)."
    return [opening] + told(finding)
  }

  /// What is told to the person, whoever reads it.
  private static func told(_ finding: Finding) -> [String] {
    // The steps that are said aloud stand below, with their articles.
    let said = finding.spoken.filter { !$0.isStep }.map(\.text).joined(separator: " ")
    let roles = [finding.ruling.roles, finding.ruling.account].compactMap(\.self)
      .joined(separator: " ")
    var parts = [said, roles]
    if finding.hasUnsaidDoubt {
      parts.append(Finding.doubt)
    }
    parts += list(
      "Voici quoi faire, dans l'ordre :",
      zip(1..., finding.steps).map { "\($0). \($1.timedText) [\($1.ground.citation)]" })
    parts += list("À ces conditions :", finding.conditions.map { "- \(cited($0))" })
    parts += list("Ensuite, vous vous engagez :", finding.duties.map { "- \(cited($0))" })
    return parts
  }

  /// A clause with the article that it rests on.
  private static func cited(_ clause: SaidClause) -> String {
    guard let text = clause.rule.texts.first else { return clause.text }
    return "\(clause.text) [\(text.citation)]"
  }

  /// The answer to the employer, then what the person can be told.
  private static func forwarded(_ finding: Finding) -> [String] {
    let opening =
      "Vous m'interrogez sur la demande d'un de vos agents, dans cette situation : "
      + "\(finding.answers.spokenSummary)."
    let ground = finding.decisiveRule?.texts.first.map { " [\($0.citation)]" } ?? ""
    return [opening, finding.ruling.answerToEmployer + ground + "."]
      + list(
        EmployerDuty.heading,
        EmployerDuty.all(in: finding.rules).map { "- \($0.cited)" })
      + ["Voici ce que vous pouvez lui répondre :"]
      + told(finding).map { part in
        part.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n")
      }
  }

  /// What the authority has settled of the case.
  private static func local(_ rules: LocalRules?, _ ruling: Ruling) -> [String] {
    let statements = rules?.statements(on: ruling.localTopics) ?? []
    return list("\(LocalRules.heading) :", statements.map { "- \($0.text)" })
  }

  /// The entries: their addresses where these are known, their titles else.
  private static func readings(
    _ entries: [AnswerDocument.EntryDocument], _ base: String?
  ) -> [String] {
    list(
      "Pour en savoir plus :",
      entries.prefix(entriesAtMost).map { entry in
        base.map { "- \(entry.question) \($0)\(entry.url)" } ?? "- \(entry.question)"
      })
  }

  /// Where the answer can be opened again.
  private static func address(
    of finding: Finding, _ base: String?, _ day: CalendarDay
  ) -> [String] {
    base.map {
      [
        "Cette réponse en ligne, à relire ou à préciser :\n\($0)\(finding.checkerAddress)&le=\(day.iso)&etat=\(finding.state)"
      ]
    }
      ?? []
  }

  private static func list(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [([title] + lines).joined(separator: "\n")]
  }
}

extension SaidSentence {
  /// Whether the sentence is a step.
  fileprivate var isStep: Bool {
    switch source {
    case .step: true
    case .rule, .doubt: false
    }
  }
}

extension Sequence<Answer> {
  /// The answers as they go on in a sentence.
  fileprivate var spokenSummary: String {
    map(\.continuedSummary).joined(separator: ", ")
  }
}

extension Ruling {
  /// The answer to the employer of the person, without its stop.
  package var answerToEmployer: String {
    switch verdict {
    case .yes: "Votre agent peut utiliser son compte, \(termsForEmployer)"
    case .onMedicalOpinion:
      "Votre agent peut utiliser son compte si un avis médical y est favorable, \(termsForEmployer)"
    case .otherBody:
      // Whoever asks may be that very body: a former employer, a host, a centre de gestion.
      "La personne peut utiliser son compte, et c'est à \(decider.nameToEmployer) de décider"
        + (payer == decider ? " et de payer" : "")
        + " ; si ce n'est pas vous, transmettez-lui la demande"
    case .euros:
      "Votre agent utilise un compte en euros, sur Mon Compte Formation"
    case .later: "Votre agent ne peut pas utiliser son compte pour l'instant"
    case .no: "Votre agent ne peut pas utiliser son compte pour cela"
    case .outOfScope: "Cette personne n'a pas de compte d'agent public à ce titre"
    case .toVerify: "Les textes ne disent pas si votre agent peut utiliser son compte"
    }
  }

  private var termsForEmployer: String {
    switch request {
    case .approval: "avec l'accord écrit de \(decider.nameToEmployer)"
    case .deferrable:
      "sans que la demande puisse être refusée ; elle peut être reportée d'un an au plus"
    case .asOfRight: "de plein droit : la demande d'un agent public ne peut pas être refusée"
    case .none: "sans accord à demander"
    }
  }
}

extension Party {
  /// The party as one names it to the employer.
  fileprivate var nameToEmployer: String {
    switch self {
    case .employer: "l'employeur, donc de votre part"
    case .host: "l'organisme qui l'accueille"
    case .homeEmployer: "l'employeur d'origine"
    case .currentEmployer: "l'employeur actuel"
    case .formerEmployer: "l'ancien employeur"
    case .employersConcerned: "chacun des employeurs que l'absence touche"
    case .asAgreed: "l'organisme que désigne la convention"
    case .managementCentre: "l'organisme qui assure sa prise en charge (centre de gestion ou CNFPT)"
    case .accountHolder: "la personne elle-même"
    case .depositsFund: "la Caisse des dépôts"
    case .electedTrainingFund: "le fonds du droit à la formation des élus"
    case .nobody: "personne"
    }
  }
}
