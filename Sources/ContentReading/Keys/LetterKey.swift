/// The keys of a letter.
enum LetterKey: String, FieldKey {
  case title = "titre"
  case summary = "resume"
  case sender = "de"
  case recipient = "a"
  case verified = "verifie"
  case paragraphs = "paragraphes"
  case situations
  case cases = "pour"
  case isAppeal = "apres-refus"
  case fields = "champs"
  case alternatives = "sinon"

  var isRequired: Bool {
    switch self {
    case .title, .summary, .sender, .recipient, .verified, .paragraphs, .situations: true
    case .cases, .isAppeal, .fields, .alternatives: false
    }
  }
}

/// The keys of a row of `champs`.
enum LetterFieldKey: String, FieldKey {
  case id
  case label = "libelle"
  case kind = "genre"
  case help = "aide"
  case isRequired = "requis"
  case condition = "si"
  case options = "choix"
  case earliest = "au-plus-tot"
  case latest = "au-plus-tard"
  case local = "reglement"
  case account = "compte"
  case own = "de-soi"

  var isRequired: Bool {
    switch self {
    case .id, .label: true
    case .kind, .help, .isRequired, .condition, .options, .earliest, .latest, .local, .account,
      .own:
      false
    }
  }
}

/// The keys of a row of `choix`.
enum LetterOptionKey: String, FieldKey {
  case id
  case label = "libelle"
  case text = "texte"
  case condition = "si"
  case rules = "regles"
  case texts = "textes"

  var isRequired: Bool {
    switch self {
    case .id, .label, .text: true
    case .condition, .rules, .texts: false
    }
  }
}

/// The keys of a row of `paragraphes`.
enum LetterParagraphKey: String, FieldKey {
  case text = "texte"
  case condition = "si"
  case proviso = "quand"
  case role
  case rules = "regles"
  case texts = "textes"
  case isForm = "forme"

  var isRequired: Bool {
    switch self {
    case .text: true
    case .condition, .proviso, .role, .rules, .texts, .isForm: false
    }
  }
}

/// The keys of a row of `sinon`.
enum LetterAlternativeKey: String, FieldKey {
  case text = "texte"
  case condition = "si"
  case rules = "regles"
  case texts = "textes"

  var isRequired: Bool {
    switch self {
    case .text, .condition: true
    case .rules, .texts: false
    }
  }
}

/// The keys of a row of `situations` of a letter.
enum LetterSituationKey: String, FieldKey {
  case answers = "reponses"
  case expected = "attendu"
  case fields = "champs"

  var isRequired: Bool {
    switch self {
    case .answers, .expected: true
    case .fields: false
    }
  }
}
