import DecisionTree
import Eligibility
import Law
import ModelContext

extension Schema {
  /// The answer of the checker: section 2 of what other programs may read (`Docs/formats.md`).
  static var answer: Schema {
    let parties = Party.allCases.map(\.rawValue)
    let fields: [String: Schema] = [
      "etat": .id("Si le verdict est connu.", among: ["complet", "incomplet"]),
      "verdict": verdict("La réponse."),
      "demande": .id("Ce que peut répondre qui décide.", among: Request.allCases.map(\.rawValue)),
      "acquisition": .id(
        "En quoi le compte se remplit.", among: Acquisition.allCases.map(\.rawValue)),
      "unite": .id("En quoi il s'utilise.", among: AccountUnit.allCases.map(\.rawValue)),
      "decideur": .id("Qui décide.", among: parties), "payeur": .id("Qui paie.", among: parties),
      "titre": .text("Le verdict en quelques mots."), "explication": .text("Pourquoi."),
      "a-dire": .list("Ce qui se dit à la personne, phrase à phrase.", of: .text("")),
      "conditions": .list("À quelles conditions.", of: clause),
      "engagements": .list("Ce à quoi la personne s'engage.", of: clause),
      "demarches": .list("Ce qui est à faire, dans l'ordre.", of: step),
      "leviers": .list("Ce qui donnerait une meilleure réponse.", of: lever),
      "sans-levier": .text("Pourquoi rien ne la changerait."),
      "regles": .list("Les règles appliquées, avec leurs articles.", of: rule),
      "faq": .entries("Les fiches qui l'expliquent."),
      "precisions": .list("Ce qui peut encore être demandé.", of: asked),
      "reponses": .map("Les réponses prises en compte, par question.", of: .text("")),
      "a-jour-au": .text("Le jour où les règles ont été relues."),
      "lien": .text("La page qui dit la même chose, depuis la racine du site."),
      "reference": .text("Ce qui désigne cette réponse."),
      "courriers": .list(
        "Les courriers qui conviennent.",
        of: .object(
          "", ["id": .text(""), "titre": .text(""), "url": .text("")],
          required: ["id", "titre", "url"])),
      "reglement": .list(
        "Ce que la collectivité a décidé, à côté de la loi.",
        of: .object(
          "", ["sujet": .text(""), "texte": .text("")], required: ["sujet", "texte"])),
      "marques": .text("L'état des règles de cette réponse."),
      "question": question("La question qui manque."),
      "choix": .list("Ses réponses.", of: .text("")),
      "verdicts-possibles": .list("Les verdicts encore possibles.", of: verdict("")),
      "possibilites": .list(
        "Ces verdicts, avec les réponses qui y mènent.",
        of: .object(
          "", ["verdict": verdict(""), "si": .map("", of: .list("", of: .text("")))],
          required: ["verdict", "si"])),
      "en-suspens": .list("Ce qui n'est pas encore connu.", of: .text("")),
      "question-decisive": question("La question qui départage le mieux."),
      "acquis": .map("Ce qui est déjà sûr.", of: .text("")),
      "certitudes": .list("Ce qui est sûr quoi qu'il en soit, en phrases.", of: .text("")),
      "a-demander": .list(
        "Ce qui est à trouver, et où.",
        of: .object(
          "",
          [
            "question": question(""), "aide": .text(""), "texte": .text(""),
          ])),
      "message": .text("Un message à envoyer aux ressources humaines."),
    ]
    return .object(
      "La réponse du vérificateur.", fields, required: ["etat", "reponses", "a-jour-au"])
  }

  /// Entries, each with its question and its page.
  static func entries(_ description: String) -> Schema {
    .list(
      description,
      of: .object(
        "", ["id": .text(""), "question": .text(""), "url": .text("")],
        required: ["id", "question", "url"]))
  }

  /// A question of the checker.
  static func question(_ description: String) -> Schema {
    .id(description, among: Question.allCases.map(\.rawValue))
  }

  private static func verdict(_ description: String) -> Schema {
    .id(description, among: Verdict.allCases.map(\.rawValue))
  }

  private static let clause = Schema.object(
    "", ["id": .text(""), "texte": .text(""), "regle": .text("")],
    required: ["id", "texte", "regle"])

  private static let step = Schema.object(
    "",
    [
      "id": .text(""), "phase": .id("", among: Step.Phase.allCases.map(\.rawValue)),
      "texte": .text(""), "delai": .text(""), "article": .text(""), "regle": .text(""),
    ], required: ["id", "phase", "texte", "regle"])

  private static let lever = Schema.object(
    "",
    [
      "reponses": .map("", of: .text("")), "verdict": verdict(""),
      "depend-de": .id("", among: Lever.Mover.allCases.map(\.rawValue)), "texte": .text(""),
    ], required: ["reponses", "verdict", "depend-de", "texte"])

  private static let rule = Schema.object(
    "",
    [
      "id": .text(""), "texte": .text(""), "depuis": .text(""),
      "references": .list(
        "",
        of: .object(
          "",
          [
            "texte": .text(""), "url": .text(""),
            "abroge": .text("Le premier jour où ce texte n'est plus en vigueur."),
            "repris": .text("Ce qui l'a repris."),
          ], required: ["texte", "url"])),
      "etat": .id("", among: Standing.allCases.map(\.rawValue)),
    ], required: ["id", "texte", "references", "etat"])

  private static let asked = Schema.object(
    "", ["question": question(""), "choix": .list("", of: .text(""))],
    required: ["question", "choix"])
}
