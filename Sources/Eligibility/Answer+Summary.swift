extension Answer {
  /// The answer in words that stand without the question: « CET : oui ».
  package var summary: String {
    switch question {
    case .electedAsAgent: "Aussi agent : \(label.lowercased())"
    case .trainingLevy: "Employeur cotisant à un OPCO : \(label.lowercased())"
    case .timeSavings: "Jours sur un CET : \(label.lowercased())"
    case .preventionOpinion: "Risque d'inaptitude attesté : \(label.lowercased())"
    case .priorityPublic: "Agent prioritaire : \(label.lowercased())"
    case .deliberation: "Délibération sur le CPF : \(label.lowercased())"
    case .status, .agentStatus, .consortiumRegime, .resumption, .situation, .activity, .host,
      .agreement, .medicalOpinion, .aim, .employers, .training, .preparation, .licence,
      .project, .balance, .complement, .provider, .refusals:
      label
    }
  }
}

extension Answer {
  /// The summary as it goes on after another one: « CET : oui », « un seul employeur ».
  package var continuedSummary: String { summary.withQuietBeginning }
}

extension Sequence<Answer> {
  /// The answers in one line, in the order in which they were asked.
  package var summary: String {
    let answers = Array(self)
    return answers.prefix(1).map(\.summary).joined()
      + answers.dropFirst().map { ", " + $0.continuedSummary }.joined()
  }
}

extension String {
  /// The text with its first letter in lower case, abbreviations left alone.
  fileprivate var withQuietBeginning: String {
    guard dropFirst().first?.isUppercase == false else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
