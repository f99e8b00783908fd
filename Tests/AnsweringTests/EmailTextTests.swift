import Answering
import Eligibility
import Law
import Testing
import TestSupport

/// The e-mail to an employer: what it says to whoever decides.
struct EmailTextTests {
  private func email(_ answers: String) throws -> String {
    guard case .settled(let finding, _) = try Answers(parsing: answers).examined() else {
      Issue.record("\(answers)")
      return ""
    }
    return EmailText(
      finding, [], to: .employer, at: nil, on: CalendarDay(2026, .december, 1), signed: nil
    ).text
  }

  /// The employer who asks may be the very body that decides.
  @Test(arguments: [
    ("statut=ancien-agent indemnisation=ancien-employeur formation=diplome", "l'ancien employeur"),
    ("statut=retraite-invalidite reprise=publique formation=diplome", "l'employeur actuel"),
    ("statut=titulaire situation=detachement accueil=public formation=vae", "l'organisme qui"),
    ("statut=titulaire situation=prise-en-charge formation=vae", "l'organisme qui"),
  ])
  func whoeverDecidesIsToldSo(answers: String, decider: String) throws {
    let text = try email(answers)
    #expect(text.contains("c'est à \(decider)") && text.contains("de décider et de payer"))
    #expect(text.contains("si ce n'est pas vous, transmettez-lui la demande"))
  }

  @Test(arguments: [
    ("statut=titulaire situation=en-poste employeurs=un", "administrative"),
    ("statut=cdd situation=en-poste employeurs=un", "consultative"),
  ])
  func theDutiesOfTheEmployerStandBeforeWhatTheAgentIsTold(
    person: String, panel: String
  ) throws {
    let text = try email(person + " formation=vae refus=deux-annees")
    let duties = text.prefix { $0 != ">" }
    #expect(duties.contains("Répondez par écrit dans les deux mois"))
    #expect(duties.contains("c'est à vous de saisir la commission \(panel) paritaire"))
    #expect(duties.contains("les coordonnées du médiateur"))
    #expect(duties.contains("[CGFP, art. L422-13]"))
  }

  @Test(arguments: [
    "statut=retraite", "statut=titulaire situation=en-poste employeurs=un formation=adaptation",
  ])
  func whereNothingCanBeAskedNothingIsDue(answers: String) throws {
    #expect(!(try email(answers)).contains(EmployerDuty.heading))
  }
}
