import Content

/// The keys of `mots.yml`.
enum SpokenWordsKey: String, FieldKey {
  case rows = "reponses"
  case trainings = "formations"
  case purposes = "buts"
  case silent = "sans-reponse"
  case ordinary = "ordinaires"
  case families = "familles"

  var isRequired: Bool { self != .families }
}

/// The keys of a row of `reponses` in `mots.yml`.
enum SpokenRowKey: String, FieldKey {
  case answers = "reponses"
  case words = "mots"
  case trap = "piege"

  var isRequired: Bool { self != .trap }
}

/// The keys of a row of `formations` in `mots.yml`.
enum TrainingKey: String, FieldKey {
  case names = "noms"
  case answers = "reponses"
  case verdicts
  case rank = "rang"
  case trap = "piege"

  var isRequired: Bool {
    switch self {
    case .names, .answers, .verdicts: true
    case .rank, .trap: false
    }
  }
}

extension SpokenWords.Purpose: FieldKey {
  package var isRequired: Bool { true }
}
