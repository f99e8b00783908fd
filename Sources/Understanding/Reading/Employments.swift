import French
import Search

/// What somebody's position makes of the employments that a sentence tells: a second contract is what
/// they do besides, in a disponibilité, a detachment, a retirement, or at the same time.
struct Employments {
  private let sheet: FactSheet
  private let isAway: Bool
  /// Away by a leave of the contract itself, as contract agents are.
  private let isOnLeave: Bool
  private let isElsewhere: Bool
  private let isPensioned: Bool
  private let hasPublicStatus: Bool
  private let hasSeveral: Bool
  /// The words at which each status begins.
  private let statuses: [Int]
  /// What tells public and private employment at once.
  private let besides: [Mention]

  init(_ sheet: FactSheet) {
    self.sheet = sheet
    let isAvailable = sheet.has("disponibilite", "situation")
    isAway = isAvailable || sheet.has("conge-sans-remuneration", "situation")
    isOnLeave = isAway && !isAvailable
    isElsewhere = sheet.has("detachement", "situation")
    isPensioned = sheet.has("retraite-invalidite", "statut")
    let isTenured = sheet.has("titulaire", "statut")
    hasPublicStatus =
      isTenured || sheet.has("stagiaire", "statut") || sheet.has("cdi", "statut")
      || sheet.has("cdd", "statut")
    hasSeveral = isTenured && sheet.has("plusieurs", "employeurs")
    statuses = sheet.mentions(of: "statut").map { $0.first }
    besides = sheet.candidates
      .filter { sheet.ids.isAnswer($0.answers[0], "public-et-prive", to: "employeurs") }
      .map { $0.mention }
  }

  /// Whether what words offer is not the answer that they seem to be.
  func leavesOut(_ candidate: FactSheet.Candidate) -> Bool {
    let (ids, code) = (sheet.ids, candidate.answers[0])
    if let isOfOther = isOfPrivateEmployment(candidate) { return isOfOther }
    if ids.isAnswer(code, to: "activite") { return !isAway || isOfContract(candidate) }
    if ids.isAnswer(code, to: "accueil") { return !isElsewhere }
    if ids.isAnswer(code, to: "reprise") { return !isPensioned }
    if ids.isAnswer(code, to: "assure-par"), means(candidate, "accueil") {
      return isElsewhere || isAway || isPensioned
    }
    if ids.isAnswer(code, "public-et-prive", to: "employeurs"), means(candidate, "statut") {
      return isAway || isElsewhere || isPensioned || !hasPublicStatus
    }
    return ids.isAnswer(code, to: "statut") && isBesides(code)
  }

  /// « et l'après-midi vendeuse en CDI dans un magasin »: of the private employment, but not « le matin
  /// cantinière en CDD, l'après-midi vendeuse dans une boulangerie »; nil of what is no contract within
  /// such words.
  private func isOfPrivateEmployment(_ candidate: FactSheet.Candidate) -> Bool? {
    let (ids, code, mention) = (sheet.ids, candidate.answers[0], candidate.mention)
    guard ids.isAnswer(code, "cdi", to: "statut") || ids.isAnswer(code, "cdd", to: "statut"),
      let both = besides.first(where: { $0.first < mention.first && mention.last < $0.last })
    else { return nil }
    let rest = mention.last + 1..<both.last + 1
    return statuses.count > 1
      || !sheet.tokens.has("midi", in: rest) && !sheet.tokens.has("soir", in: rest)
  }

  /// « congé sans solde, CDI à l'agglo »: of the contract that the leave is from.
  private func isOfContract(_ candidate: FactSheet.Candidate) -> Bool {
    isOnLeave && means(candidate, "statut")
      && statuses.allSatisfy { $0 == candidate.mention.first }
  }

  /// Whether a status is that of what someone does besides.
  private func isBesides(_ code: SpokenAnswer) -> Bool {
    let ids = sheet.ids
    // « titulaire à 20 h dans une mairie et en CDD dans un EHPAD »: the first is the main one.
    if hasSeveral, !ids.isAnswer(code, "titulaire", to: "statut") { return true }
    if isOnLeave { return ids.isAnswer(code, "secteur-prive", to: "statut") }
    if isAway || isElsewhere {
      return !ids.isAnswer(code, "titulaire", to: "statut")
        && !ids.isAnswer(code, "stagiaire", to: "statut")
    }
    if isPensioned { return !ids.isAnswer(code, "retraite-invalidite", to: "statut") }
    return hasPublicStatus && ids.isAnswer(code, "secteur-prive", to: "statut")
  }

  /// Whether the words of what is offered may answer a question too.
  private func means(_ candidate: FactSheet.Candidate, _ question: StaticString) -> Bool {
    sheet.vocabulary.meanings[candidate.mention.meaning].answers
      .contains { sheet.ids.isAnswer($0, to: question) }
  }
}
