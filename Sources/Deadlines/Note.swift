package import Law

/// What dates do not say by themselves.
package struct Note: Hashable, Sendable {
  /// What the note is about.
  package let kind: Kind
  /// A sentence or two.
  package let sentence: String

  init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    self.sentence = sentence
  }

  /// What a note can be about.
  package enum Kind: CaseIterable, Sendable {
    /// A written refusal that opens no new time.
    case lateRefusal
    /// Every remedy is out of time.
    case newRequest
    /// A training that begins before the answer is due.
    case earlyStart
    /// A request that comes at another time than the authority wants.
    case offSeason
    /// The proof of the day from which all is counted.
    case receipt
    /// What a written refusal must say for the time to run.
    case statedRemedies
    /// The mediator who comes before the court.
    case mediator
    /// A plea to the employer or to its superior.
    case appeal
    /// The reasons, which open the time anew.
    case reasonsGiven
    /// The refusals of two years in a row.
    case thirdRefusal
    /// The hours that may be used in advance.
    case advance
    /// Those whose time no text sets: contracts of private law, former agents.
    case otherStatuses
    /// Those who are not in metropolitan France.
    case elsewhere
  }
}

extension Note.Kind {
  /// The texts that a note rests on; none for advice.
  package var texts: [LegalText] {
    switch self {
    case .lateRefusal: [.cjaR421_2]
    case .earlyStart, .offSeason: [.crpaL231_4]
    case .newRequest, .receipt: []
    case .statedRemedies: [.cjaR421_5]
    case .mediator: [.cjaL213_11, .cjaL213_13, .cjaR213_10, .decree2022Mediation]
    case .appeal: [.crpaL411_2]
    case .reasonsGiven: [.crpaL232_4]
    case .thirdRefusal: [.cgfpL422_13]
    case .advance: [.decree2017Article4]
    case .otherStatuses: [.ctL6323_20_1, .ctL1411_1]
    case .elsewhere: [.cjaR421_7]
    }
  }
}

extension Schedule {
  /// Every text that a deadline or a note can rest on, each once.
  package static var texts: [LegalText] {
    let cited =
      Deadline.Kind.allCases.flatMap { $0.texts } + Note.Kind.allCases.flatMap { $0.texts }
    return LegalText.allCases.filter { cited.contains($0) }
  }
}
