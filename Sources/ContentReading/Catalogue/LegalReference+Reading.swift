import Diagnostics
import Law

extension LegalReference {
  /// Reads a row of `textes.yml`; a text of the rules has no place there.
  init?(id: String, reading fields: Fields<LegalTextKey>, on today: CalendarDay) {
    guard LegalText(rawValue: id) == nil else {
      fields.report(
        .repeatedID, at: .id, "le texte « \(id) » est déjà connu des règles : ôtez-le d'ici")
      return nil
    }
    guard fields.hasAddressableID(id), let title = fields.words(.title),
      let subject = fields.words(.subject), let url = fields.requiredAddress,
      let seen = fields.day(.seen, by: today)
    else { return nil }
    let collection = fields.choice(.collection, of: LegalCollection.self)
    let reading = fields.choice(.reading, of: Reading.self) ?? collection?.reading ?? .text
    let extract = fields.words(.extract)
    if extract != nil, reading == .report {
      fields.report(
        .surplusKey, at: .extract,
        "« extrait » donne les mots du texte, or seule une fiche a été lue : ôtez l'un ou l'autre")
    }
    let since = fields.day(.since)
    let succession = Succession(reading: fields)
    if let since, let succession, succession.day < since {
      fields.report(
        .impossibleDate, at: .end,
        "« fin » (\(succession.day.iso)) vient avant « depuis » (\(since.iso)) ; corrigez l'un des "
          + "deux jours")
    }
    self.init(
      id: id, title: title, subject: subject, url: url, seen: seen,
      reading: reading,
      period: TextPeriod(
        since: since, succession: succession ?? collection?.succession),
      extract: extract)
  }
}

extension Succession {
  /// Reads what ends a text; nil while nothing does.
  fileprivate init?(reading fields: Fields<LegalTextKey>) {
    guard let end = fields.day(.end) else {
      for key in [LegalTextKey.endedBy, .successor]
      where fields[.end] == nil && fields[key] != nil {
        fields.report(
          .surplusKey, at: key,
          "« \(key.rawValue) » ne va pas sans « fin », le jour où il prend effet")
      }
      return nil
    }
    guard let act = fields.text(.endedBy) else {
      fields.report(
        .missingKey, at: .end, "« fin » ne va pas sans « fin-par », le texte qui met fin à celui-ci"
      )
      return nil
    }
    self.init(on: end, by: act.value, successor: fields.text(.successor)?.value)
  }
}
