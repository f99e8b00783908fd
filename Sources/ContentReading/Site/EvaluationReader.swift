import Content
import Diagnostics

/// Reads `criteres`: each criterion of the RGAA once, with a result and its evidence.
struct EvaluationReader {
  private let fields: Fields<StatementKey>

  init(_ fields: Fields<StatementKey>) {
    self.fields = fields
  }

  /// The criteria in the order of the standard; nil where one is wrong, given twice or missing.
  var criteria: [AccessibilityCriterion]? {
    typealias Number = AccessibilityCriterion.Number
    let known = Dictionary(uniqueKeysWithValues: Number.all.map { ($0.text, $0) })
    var found: [Number: AccessibilityCriterion] = [:]
    var lines: [Number: Int] = [:]
    for row in fields.rows(.criteria, of: CriterionKey.self) {
      guard let written = row.choice(.number, among: Number.all.map(\.text)),
        let number = known[written]
      else { continue }
      if let line = lines.updateValue(row.place(of: .number).line, forKey: number) {
        row.report(
          .repeatedID, at: .number, "le critère \(written) est déjà évalué à la ligne \(line)")
      }
      found[number] = AccessibilityCriterion(number, row)
    }
    guard case .list? = fields[.criteria]?.content else { return nil }
    let missing = Number.all.filter { lines[$0] == nil }
    if !missing.isEmpty {
      fields.report(
        .missingCriterion, at: .criteria,
        "il manque \(missing.count) critères sur \(Number.all.count) : "
          + missing.prefix(5).map(\.text).joined(separator: ", ")
          + (missing.count > 5 ? "…" : "") + " ; on attend chacun une fois")
    }
    let all = Number.all.compactMap { found[$0] }
    return all.count == Number.all.count ? all : nil
  }
}

extension AccessibilityCriterion {
  /// Reads a row of `criteres`; nil when something in it is wrong.
  fileprivate init?(_ number: Number, _ row: Fields<CriterionKey>) {
    let title = row.text(.title)
    let result = row.choice(.result, of: Result.self)
    let means = row.names(
      .means,
      from: NameList(Means.allCases.map(\.rawValue), "le moyen", otherwise: .unknownValue))
    let evidence = row.text(.evidence)
    guard let title, let result, let evidence else { return nil }
    if means.isEmpty, case .list(let items)? = row[.means]?.content, items.isEmpty {
      row.report(
        .missingKey, at: .means,
        "« moyens » est vide : dites comment le critère \(number.text) a été regardé, par exemple "
          + "[machine, lecture]")
      return nil
    }
    self.init(
      number: number, title: title.value, result: result,
      means: means.compactMap(Means.init), evidence: evidence.value)
  }
}
