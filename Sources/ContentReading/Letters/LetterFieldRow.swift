import Diagnostics
import Eligibility
import Forms
import French
import Law
import Letters

/// A row of `champs`: its parts before conditions are read, which may name other fields.
struct LetterFieldRow {
  /// The field without its conditions.
  let outline: Letter.Field
  private let row: Fields<LetterFieldKey>
  private let options: [Fields<LetterOptionKey>]

  /// Reads a row; nil when something in it is wrong.
  init?(reading row: Fields<LetterFieldKey>, _ catalogue: Catalogue) {
    self.row = row
    let kind = row[.kind] == nil ? .text : row.choice(.kind, of: Letter.Kind.self)
    let label = row.prose(.label, catalogue.figures)
    let help = row.prose(.help, catalogue.figures)
    row.reportStrangeTimeLimits(in: help, at: .help)
    let isRequired = row.choice(.isRequired, among: ["oui", "non"]) == "oui"
    let local = row.choice(.local, of: LocalField.self)
    let account = row.choice(.account, of: AccountField.self)
    let own = row.choice(.own, of: OwnFact.self)
    options = row.rows(.options, of: LetterOptionKey.self)
    let grounds = options.map { catalogue.texts(.texts, of: $0) }
    let choices = zip(options, grounds).map {
      Letter.Option(reading: $0, texts: $1, catalogue)
    }
    texts = grounds.flatMap(\.self)
    guard let id = row.text(.id).flatMap({ Self.name($0, row) }), let label, let kind else {
      return nil
    }
    guard (kind == .choice) == !options.isEmpty else {
      row.report(
        kind == .choice ? .missingKey : .surplusKey, at: .options,
        "un champ de genre « choix », et lui seul, donne ses « choix »")
      return nil
    }
    guard account == nil || kind == .number else {
      row.report(
        .surplusKey, at: .account, "ce que compte la page des heures est de genre « nombre »")
      return nil
    }
    guard own == nil || kind == (own == .address ? .lines : .text) else {
      row.report(
        .surplusKey, at: .own,
        "une adresse est de genre « lignes », le reste de ce qu'un champ demande de soi, de genre "
          + "« texte »")
      return nil
    }
    guard choices.allSatisfy({ $0 != nil }) else { return nil }
    outline = Letter.Field(
      id: id, label: label, help: help, kind: kind, isRequired: isRequired, condition: [],
      options: choices.compactMap(\.self), local: local, account: account,
      own: own)
  }

  /// The field with its conditions, and whether they could all be read.
  ///
  /// - Parameter conditions: Reads a condition.
  func field(_ conditions: LetterConditions) -> (field: Letter.Field, isRead: Bool) {
    var field = outline
    let own = conditions.requirements(row[.condition], in: row.file)
    field.condition = own ?? []
    let ofOptions = options.map { conditions.requirements($0[.condition], in: $0.file) }
    for (place, condition) in ofOptions.enumerated() {
      field.options[place].condition = condition ?? []
    }
    return (field, own != nil && !ofOptions.contains { $0 == nil })
  }

  /// The field with the days that it may hold.
  ///
  /// - Parameter bounds: Reads a limit.
  func bounded(_ field: Letter.Field, by bounds: LetterBounds) -> Letter.Field {
    var field = field
    field.earliest = bounds.limits(.earliest, of: field, in: row)
    field.latest = bounds.limits(.latest, of: field, in: row)
    return field
  }

  /// The legal texts on which the choices rest.
  let texts: [LegalReference]

  /// Where the row stands.
  var place: Place { row.place }

  /// A name that a field may have; another is reported.
  private static func name(
    _ id: Located<String>, _ row: Fields<LetterFieldKey>
  ) -> String? {
    let taken = Question.allCases.map(\.rawValue) + Ruling.Field.allCases.map(\.rawValue)
    if Slug.make(id.value) == id.value, !taken.contains(id.value) { return id.value }
    row.report(
      .refusedID, at: .id,
      "« \(id.value) » ne peut pas nommer un champ : il faut des minuscules sans accent et des "
        + "tirets, et un nom qui ne soit pas celui d'une question (statut, formation…)")
    return nil
  }
}

extension Letter.Option {
  /// Reads a row of `choix`; nil when something in it is wrong.
  fileprivate init?(
    reading row: Fields<LetterOptionKey>, texts: [LegalReference], _ catalogue: Catalogue
  ) {
    let label = row.prose(.label, catalogue.figures)
    let text = row.prose(.text, catalogue.figures, namingFields: true)
    row.reportStrangeTimeLimits(in: text, at: .text)
    let rules = row.rules(.rules)
    row.reportStrangeArticles(
      in: text, at: .text, citing: texts + rules.flatMap(\.texts).map(\.reference))
    guard let id = row.text(.id), let label, let text else { return nil }
    guard !rules.isEmpty || !texts.isEmpty else {
      row.report(
        .ungroundedParagraph, at: .text,
        "ce choix ne s'appuie sur rien : donnez « regles » ou « textes »")
      return nil
    }
    self.init(
      id: id.value, label: label, text: text, condition: [], rules: rules.map(\.rawValue),
      texts: texts.map(\.title))
  }
}

extension Fields {
  /// The rules named under a key; each name that no rule has is a fault.
  func rules(_ key: Key) -> [Rule] {
    names(
      key, from: NameList(Rule.allCases.map(\.rawValue), "la règle", otherwise: .unknownRule)
    ).compactMap { name in Rule.allCases.first { $0.rawValue == name } }
  }
}
