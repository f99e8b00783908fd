import Diagnostics

/// The version of the form of a content: which files it has, which keys stand in them. `site.yml`
/// states it.
package enum ContentFormat {
  /// That of the first release, whose contents do not state it.
  package static let first = 1
  /// The one that this program reads: the texts that the rules cite stand in `Sources/Law` alone.
  package static let current = 2

  /// The format that the settings state; nil where it is no such number, which is told.
  static func stated(in fields: Fields<SettingsKey>) -> Int? {
    guard let text = fields.text(.format) else { return fields[.format] == nil ? first : nil }
    if let format = Int(text.value), format >= first { return format }
    fields.report(
      .refusedCount, at: .format,
      "« format » attend un nombre entier, \(current) pour ce programme ; on trouve « \(text.value) »"
    )
    return nil
  }

  /// What is wrong with a format; nil where it is the present one.
  static func fault(of format: Int, at place: Place) -> Fault? {
    if format > current {
      return Fault(
        .newerFormat, at: place,
        "ce contenu est au format \(format) ; ce programme lit les formats \(first) à \(current) : "
          + "prenez-en une version plus récente")
    }
    guard format < current else { return nil }
    return Fault(
      .oldFormat, at: place,
      "ce contenu est au format \(format), que ce programme lit encore ; il écrit le format "
        + "\(current)",
      notes: [
        "« cpf-site convertir-contenu » en fait à côté une copie au format \(current), sans rien perdre"
      ], severity: .warning)
  }
}
