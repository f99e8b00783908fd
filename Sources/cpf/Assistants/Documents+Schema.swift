import Deadlines
import Law
import ModelContext

extension SentenceDocument {
  /// What it looks like.
  static var schema: Schema {
    let heard = Schema.object(
      "",
      [
        "question": .question("La question à laquelle la phrase répond."),
        "reponse": .text("La réponse."), "mots": .text("Les mots de la phrase qui le disent."),
        "compte": .flag("Faux là où la réponse ne change rien au verdict."),
      ], required: ["question", "reponse", "mots"])
    return .object(
      "Ce qui a été compris, et ce qui s'ensuit.",
      [
        "compris": .list("Les réponses que la phrase établit.", of: heard),
        "contradictions": .list("Les réponses qui s'excluent.", of: .list("", of: heard)),
        "a-savoir": .text("Le piège de la formation nommée."),
        "coupe": .flag("Vrai là où la phrase est trop longue : sa fin n'a pas été lue."),
        "question": .question("La question à poser ; absente si le verdict est connu."),
        "reponse": .answer, "faq": .entries("Les fiches que ces mots trouvent."),
      ], required: ["compris", "contradictions", "reponse", "faq"])
  }
}

extension FoundEntries {
  /// What they look like.
  static var schema: Schema {
    let entry = Schema.object(
      "",
      [
        "id": .text("Le nom de la fiche, pour « lire »."), "question": .text("Son titre."),
        "score": .whole("Ce qu'elle vaut pour ces mots."), "url": .text("Sa page."),
        "couvre": .list("Ce qu'elle couvre.", of: .text("")),
        "anciens-noms": .list("Les noms qu'elle a portés.", of: .text("")),
        "extrait": .text("La phrase qui répond le mieux."),
      ], required: ["id", "question", "score", "url"])
    return .object(
      "Les fiches trouvées, la meilleure d'abord.",
      [
        "fiches": .list("Les fiches.", of: entry),
        "inconnus": .text("Les mots qu'aucune fiche ne connaît."),
        "coupe": .flag("Vrai là où la question est trop longue : sa fin n'a pas été lue."),
      ], required: ["fiches"])
  }
}

extension ExportedEntry {
  /// What it looks like.
  static var schema: Schema {
    let text = Schema.object(
      "", ["titre": .text(""), "url": .text("")], required: ["titre", "url"])
    return .object(
      "Une fiche.",
      [
        "id": .text("Son nom."), "url": .text("Sa page."), "question": .text("Son titre."),
        "reponse": .text("Sa réponse courte."), "html": .text("Toute la fiche, en HTML."),
        "textes": .list("Les textes sur lesquels elle s'appuie.", of: text),
        "verifie": .text("Le jour où elle a été vérifiée."),
        "voir-aussi": .list("D'autres fiches.", of: .text("")),
        "anciens-noms": .list("Les noms qu'elle a portés.", of: .text("")),
      ], required: ["id", "url", "question", "reponse", "html", "textes", "verifie"])
  }
}

extension RightsDocument {
  /// What it looks like.
  static var schema: Schema {
    let year = Schema.object(
      "", ["annee": .whole(""), "credit": .whole(""), "solde": .whole("")],
      required: ["annee", "credit", "solde"])
    let parts = ["duree", "dif", "cpf", "inaptitude", "anticipation", "manque", "a-decrementer"]
    return .object(
      "Les heures du compte.",
      [
        "annees": .list("Les heures, année par année.", of: year),
        "solde": .whole("Les heures qu'il y a."),
        "plafond": .whole("Les heures qu'il peut y avoir."),
        "dif": .whole("Les heures de DIF."),
        "anticipation": .whole("Les heures qui peuvent être anticipées."),
        "formation": .object(
          "Comment la formation est couverte, en heures.",
          Dictionary(parts.map { ($0, Schema.whole("")) }) { $1 }, required: parts),
        "alertes": .list("Ce qu'il faut savoir.", of: .text("")),
      ], required: ["annees", "solde", "plafond", "dif", "anticipation", "alertes"])
  }
}

extension DeadlinesDocument {
  /// What it looks like.
  static var schema: Schema {
    let detail = Schema.object(
      "",
      [
        "id": .id("", among: Deadline.Kind.allCases.map(\.rawValue)), "jour": .text(""),
        "titre": .text(""), "texte": .text(""), "decompte": .text("Comment le jour se compte."),
        "jours-restants": .whole(""), "references": .list("", of: .text("")),
        "etat": .id("", among: Standing.allCases.map(\.rawValue)),
      ],
      required: [
        "id", "jour", "titre", "texte", "decompte", "jours-restants", "references", "etat",
      ])
    var fields: [String: Schema] = [
      "demande": .text("Le jour de la demande."), "refus": .text("Le jour du refus."),
      "details": .list("Chaque date, avec son décompte et ses articles.", of: detail),
      "a-savoir": .list("Ce qu'il faut savoir.", of: .text("")),
    ]
    for kind in Deadline.Kind.allCases { fields[kind.rawValue] = .text(kind.title) }
    return .object("Les dates.", fields, required: ["demande", "details", "a-savoir"])
  }
}
