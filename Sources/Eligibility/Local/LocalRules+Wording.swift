package import Law

/// What an authority has settled, in a sentence or two.
package struct LocalStatement: Hashable, Sendable {
  package let topic: LocalTopic
  /// The sentences, in French.
  package let text: String
}

extension LocalRules {
  /// What stands above the statements.
  package static let heading = "Dans votre collectivité"

  /// What the authority has settled, topic by topic; nothing of a topic on which it says nothing.
  package var statements: [LocalStatement] {
    LocalTopic.allCases.compactMap { topic in
      let sentences =
        switch topic {
        case .money: money
        case .filing: filing
        case .mediation: mediation
        }
      return sentences.isEmpty
        ? nil : LocalStatement(topic: topic, text: sentences.joined(separator: " "))
    }
  }

  /// The statements on some topics.
  package func statements(on topics: [LocalTopic]) -> [LocalStatement] {
    statements.filter { topics.contains($0.topic) }
  }

  /// The statements beside some texts of the law.
  package func statements(beside texts: [LegalReference]) -> [LocalStatement] {
    let ids = texts.map(\.id)
    return statements(
      on: LocalTopic.allCases.filter { $0.texts.contains { ids.contains($0.rawValue) } })
  }

  /// The answers that the rule gives, so that nobody is asked.
  package var answers: [Answer] {
    deliberation == nil
      ? [] : [Answer(caps.isEmpty ? YesNo.no : YesNo.yes, to: .deliberation)]
  }

  private var money: [String] {
    let decided: [String] =
      switch deliberation {
      case nil: []
      case .absent:
        ["Aucune délibération : les frais pédagogiques accordés sont payés en entier."]
      case .adopted(let day) where caps.isEmpty:
        ["La délibération du \(day.long) ne fixe pas de plafond pour les frais pédagogiques."]
      case .adopted(let day):
        [
          "La délibération du \(day.long) plafonne les frais pédagogiques : "
            + "\(caps.list.joined(separator: ", ")). Le reste est à la charge de l'agent."
        ]
      }
    return decided + (travel.map { ["Déplacements, repas et nuits : \($0.asSentence)"] } ?? [])
  }

  private var filing: [String] {
    let periods = calendar.periods.isEmpty ? [] : ["Les demandes se déposent \(periodList)."]
    let delay = calendar.minimumDelay.map {
      [
        "Une demande se dépose au moins \($0.inDays) avant le début de la formation."
      ]
    }
    let limit = calendar.isEmpty ? [] : ["La réponse, elle, est due dans les deux mois."]
    let place = addressee.map { ["Destinataire : \($0.onOneLine.asSentence)"] }
    return periods + (delay ?? []) + limit + (place ?? [])
  }

  private var mediation: [String] {
    hasMediation.map { hasMediation in
      [
        hasMediation
          ? "La convention de médiation est signée : en cas de refus, le médiateur se saisit avant le "
            + "tribunal."
          : "La convention de médiation n'est pas signée : en cas de refus, le tribunal se saisit sans "
            + "passer par le médiateur."
      ]
    } ?? []
  }

  /// The filing periods, as they go on in a sentence.
  package var periodList: String {
    let periods = calendar.periods.map { period in
      "du \(period.first.text) au \(period.last.text)"
        + (period.purpose.map { " (\($0))" } ?? "")
    }
    return (periods.dropLast(2) + [periods.suffix(2).joined(separator: " et ")])
      .joined(separator: ", ")
  }
}

extension FundingCaps {
  /// The caps, each in a few words.
  fileprivate var list: [String] {
    [
      perHour.map { "\($0.plainText) par heure" },
      perProject.map { "\($0.plainText) par projet" },
      perYear.map { "\($0.plainText) par agent et par an" },
    ].compactMap(\.self)
  }
}

extension Euros {
  /// The sum with ordinary spaces, as sentences are written before they are typeset.
  package var plainText: String { text.replacing("\u{A0}", with: " ") }
}

extension String {
  /// The lines of a text one after another, with commas.
  fileprivate var onOneLine: String {
    split(separator: "\n").joined(separator: ", ")
  }

  /// The text with a full stop, where it has none.
  fileprivate var asSentence: String { hasSuffix(".") ? self : self + "." }
}
