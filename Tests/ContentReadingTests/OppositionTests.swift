import Diagnostics
import Testing
import TestSupport

/// Two entries that cover one item must not expect opposite things of one situation.
struct OppositionTests {
  private static let situation = "statut: titulaire, situation: detachement, accueil: public"

  /// The two entries cover one item; the second expects something of a situation.
  private func faults(
    reponses: String, attendu: String, covering item: String = "000-F09, 000-Q01"
  ) throws -> [Fault] {
    var content = TinyContent()
    try content.replace(
      "couvre: [000-Q01]",
      with: """
        couvre: [\(item)]
        situations:
          - reponses: {\(reponses)}
            attendu: {\(attendu)}
        """, in: TinyContent.licence)
    return content.read().faults
  }

  @Test func bothPlacesAreTold() throws {
    let faults = try faults(
      reponses: "\(Self.situation), formation: diplome", attendu: "verdict: non, unite: heures")
    #expect(faults.map(\.id) == ["situation-contredite", "attendus-opposes"])
    let fault = try #require(faults.last)
    #expect(fault.place == TinyContent.place(TinyContent.licence, line: 8, column: 24))
    for part in ["« permis »", "« detachement »", "« 000-F09 »", "« non »", "« autre-organisme »"] {
      #expect(fault.message.contains(part), "\(part)")
    }
    let other = "Content/\(TinyContent.secondment):11:24"
    #expect(fault.notes.contains { $0.contains(other) && $0.contains("formation=diplome") })
  }

  /// A row that answers one question more is still about the same people.
  @Test func answersThatTheOtherDoesNotGiveDoNotMatter() throws {
    let more = "\(Self.situation), formation: diplome, projet: formule"
    #expect(
      try faults(reponses: more, attendu: "decideur: employeur").map(\.id)
        == ["situation-contredite", "attendus-opposes"])
  }

  @Test func otherAnswersAreAnotherSituation() throws {
    let vae = "\(Self.situation), formation: vae"
    #expect(
      try faults(reponses: vae, attendu: "decideur: employeur").map(\.id)
        == ["situation-contredite"])
  }

  @Test func entriesOfOtherItemsAreNotCompared() throws {
    #expect(
      try faults(
        reponses: "\(Self.situation), formation: diplome", attendu: "decideur: employeur",
        covering: "000-Q01"
      ).map(\.id) == ["situation-contredite"])
  }

  /// Both right: with the answer to a follow-up, the request is no longer the same.
  @Test func whatTheRulesConfirmIsNotOpposed() throws {
    var content = TinyContent()
    let row =
      "reponses: {statut: titulaire, situation: en-poste, employeurs: un, formation: diplome"
    try content.replace(
      "couvre: [000-Q01]",
      with: "couvre: [000-F09, 000-Q01]\nsituations:\n  - \(row)}\n    attendu: {demande: accord}",
      in: TinyContent.licence)
    let more = ", assure-par: employeur-ou-cnfpt, public-prioritaire: oui}"
    try content.replace(
      "situations:\n",
      with: "situations:\n  - \(row)\(more)\n    attendu: {demande: de-droit}\n",
      in: TinyContent.secondment)
    #expect(content.read().faults == [])
  }

  /// Where both are wrong, each is told against the rules, and the two of them once.
  @Test func twoWrongRowsAreOpposedOnce() throws {
    var content = TinyContent()
    try content.replace(
      "attendu: {verdict: autre-organisme,", with: "attendu: {verdict: non,",
      in: TinyContent.secondment)
    try content.replace(
      "couvre: [000-Q01]",
      with: """
        couvre: [000-F09, 000-Q01]
        situations:
          - reponses: {\(Self.situation), formation: diplome}
            attendu: {verdict: oui}
        """, in: TinyContent.licence)
    let faults = content.read().faults
    #expect(faults.count { $0.id == "situation-contredite" } == 2)
    #expect(faults.count { $0.id == "attendus-opposes" } == 1)
  }
}
