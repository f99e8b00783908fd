/// A list of callers' words, which a content may do without.
package enum WordList: CaseIterable, Sendable {
  /// By which a sentence is understood.
  case spoken
  /// By which entries are found.
  case searched

  /// Its name in the folder of the content.
  package var fileName: String {
    switch self {
    case .spoken: ContentLayout.spokenWords
    case .searched: ContentLayout.callersWords
    }
  }

  /// What a site without it goes without, in French.
  package var loss: String {
    switch self {
    case .spoken:
      "aucune phrase d'un appelant n'est comprise, ni sur le site ni par « cpf comprendre »"
    case .searched: "la recherche n'a que les mots des fiches"
    }
  }
}
