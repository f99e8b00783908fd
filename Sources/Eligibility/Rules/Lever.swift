/// An answer that somebody can bring about, and how.
package struct Lever: Hashable, Sendable {
  /// The answer that would be given.
  package let answer: Answer
  /// The answers in whose place it can come; any where there are none.
  package let origins: [Answer]
  /// Who can bring it about.
  package let mover: Mover
  /// What to do, in French.
  package let text: String

  private init<C: Choice>(
    _ typed: TypedQuestion<C>, _ choice: C, insteadOf origins: [C] = [], by mover: Mover,
    _ text: String
  ) {
    answer = Answer(choice, to: typed)
    self.origins = origins.map { Answer($0, to: typed) }
    self.mover = mover
    self.text = text
  }

  /// Who can bring an answer about, in the order in which levers are named.
  package enum Mover: String, CaseIterable, Hashable, Sendable {
    case agent
    case employer = "employeur"
    case doctor = "medecin"
    /// Nobody: time, or an event.
    case fact = "fait"

    /// The heading of what they can change.
    package var label: String {
      switch self {
      case .agent: "Ce que vous pouvez changer"
      case .employer: "Ce que votre employeur peut changer"
      case .doctor: "Ce qui dépend d'un médecin"
      case .fact: "Ce qu'il faut attendre"
      }
    }
  }
}

extension Lever {
  /// Every lever, in the order in which those of one mover are named.
  package static let all: [Lever] = [
    Lever(
      .training, .skills, insteadOf: [.jobAdaptation, .mandatory, .notTraining], by: .agent,
      "Demandez une formation qui sert un projet d'évolution : des compétences, un diplôme, un "
        + "bilan ou une VAE."),
    Lever(
      .licence, .futureJob, by: .agent,
      "Demandez ce permis pour un métier que vise votre projet, si ce métier l'exige."),
    Lever(
      .preparation, .courses, by: .agent,
      "Choisissez des cours ou une préparation organisée plutôt que du temps pour réviser."),
    Lever(
      .timeSavings, .no, by: .agent,
      "Utilisez d'abord les jours de votre CET : le CPF sert quand il n'en reste plus."),
    Lever(
      .activity, .publicSector, insteadOf: [.none], by: .agent,
      "Si vous prenez un emploi public, adressez la demande à ce nouvel employeur."),
    Lever(
      .activity, .privateSector, insteadOf: [.none], by: .agent,
      "Si vous prenez une activité privée, vos heures se convertissent en euros."),
    Lever(
      .resumption, .publicSector, insteadOf: [.none], by: .agent,
      "Si vous reprenez un emploi public, adressez la demande à ce nouvel employeur."),
    Lever(
      .resumption, .privateSector, insteadOf: [.none], by: .agent,
      "Si vous reprenez une activité privée, vous utilisez un compte en euros."),
    Lever(
      .situation, .inPost, insteadOf: [.availability, .unpaidLeave], by: .agent,
      "Demandez votre réintégration, ou attendez-la : en poste, vous pourrez demander la "
        + "formation."),
    Lever(
      .medicalOpinion, .favourable, by: .doctor,
      "Obtenez un avis médical favorable à cette formation : commencez par votre médecin, puis le "
        + "médecin du travail."),
    Lever(
      .aim, .retraining, by: .agent,
      "Choisissez une formation qui vous réadapte ou vous reconvertit."),
    Lever(
      .situation, .therapeuticPartTime, insteadOf: [.sickLeave, .workInjuryLeave], by: .fact,
      "Si vous reprenez à temps partiel thérapeutique, demandez la formation à ce moment."),
    Lever(
      .situation, .inPost,
      insteadOf: [.sickLeave, .workInjuryLeave, .birthLeave, .familyCareLeave], by: .fact,
      "Attendez la fin du congé : de retour en poste, vous pourrez demander la formation."),
    Lever(
      .situation, .inPost, insteadOf: [.exclusion, .suspension], by: .fact,
      "Attendez de reprendre vos fonctions : vous pourrez alors demander la formation."),
    Lever(
      .situation, .inPost, insteadOf: [.healthAvailability, .redeployment], by: .fact,
      "Attendez de reprendre un emploi : en poste, vous pourrez demander la formation."),
  ]
}

extension Verdict {
  /// How good the verdict is for whoever asks: the lower, the better.
  package var rank: Int {
    switch self {
    case .yes: 0
    case .otherBody, .onMedicalOpinion: 1
    case .euros: 2
    case .toVerify: 3
    case .later: 4
    case .no, .outOfScope: 5
    }
  }

  /// Why nothing is worth changing, or can be; nil where the answer is already yes.
  package var withoutLever: String? {
    switch self {
    case .yes, .otherBody, .onMedicalOpinion, .euros: nil
    case .toVerify:
      "Les textes ne tranchent pas : demandez une réponse écrite à votre employeur."
    case .later, .no, .outOfScope:
      "Rien de ce que vous, votre employeur ou un médecin pouvez changer ne donnerait une meilleure "
        + "réponse."
    }
  }
}
