/// The nature of the organisation that hosts a seconded civil servant.
package enum Host: String, Choice {
  case publicBody = "public"
  case ownAuthority = "meme-employeur"
  case privateBody = "prive"

  package var row: ChoiceRow {
    switch self {
    case .publicBody:
      ChoiceRow(
        "Auprès d'un autre employeur public",
        hint: "Une autre mairie, un département, l'État, un hôpital…",
        "public", "employeur public", "organisme public", "collectivité", "fonction publique",
        "État", "hôpital")
    case .ownAuthority:
      ChoiceRow(
        "Dans sa propre collectivité, sur un emploi fonctionnel",
        hint:
          "Vous dirigez un service de votre collectivité, par détachement : un emploi fonctionnel.",
        "emploi fonctionnel", "même employeur", "sa propre collectivité", "ma collectivité")
    case .privateBody:
      ChoiceRow(
        "Auprès d'un organisme privé",
        hint: "Une association, une entreprise, une mutuelle…",
        "privé", "employeur privé", "organisme privé", "association", "entreprise")
    }
  }
}
