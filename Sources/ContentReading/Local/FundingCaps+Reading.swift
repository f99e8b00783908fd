import Diagnostics
import Law

extension FundingCaps {
  /// Reads `plafonds`; a cap that cannot be read is reported, and left out.
  init(reading rules: Fields<LocalRulesKey>) {
    guard let value = rules[.caps], let fields = Fields<CapKey>(value, in: rules.file) else {
      self.init()
      return
    }
    self.init(
      perHour: fields.sum(.hour), perProject: fields.sum(.project), perYear: fields.sum(.year))
    if isEmpty, CapKey.allCases.allSatisfy({ fields[$0] == nil }) {
      rules.report(
        .missingKey, at: .caps,
        "« plafonds » ne dit rien ; donnez « heure », « projet » ou « annee », ou ôtez la clé")
    }
    if let perHour, let perProject, perProject < perHour {
      fields.report(
        .opposedLocalRules, at: .hour,
        "le plafond par heure (\(perHour.text)) dépasse celui par projet (\(perProject.text))")
    }
    if let perProject, let perYear, perYear < perProject {
      fields.report(
        .opposedLocalRules, at: .project,
        "le plafond par projet (\(perProject.text)) dépasse celui de l'année (\(perYear.text))")
    }
  }
}

extension Fields<CapKey> {
  /// A sum of euros; nil where it is not given or cannot be.
  fileprivate func sum(_ key: CapKey) -> Euros? {
    guard let text = text(key) else { return nil }
    if let sum = Euros(written: text.value), FundingCaps.accepted.contains(sum) { return sum }
    file.report(
      .refusedSum, at: text.mark,
      "« \(text.value) » n'est pas un plafond ; on attend des euros, par exemple 15 ou \"1500,50\", "
        + "au plus \(FundingCaps.accepted.upperBound.text)")
    return nil
  }
}
