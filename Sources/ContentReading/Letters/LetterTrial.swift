import CheckerCore
import Diagnostics
import Eligibility
import Forms
import Law
import Letters

/// Tries a letter on the situations that its file gives: the rules, on which its parts rest, must
/// shape the cases in which they are kept, and every part must be kept in one.
struct LetterTrial {
  /// Whether nothing was found.
  private(set) var isPassed = true

  /// Tries a letter; what is wrong is reported to its file.
  init(
    _ letter: Letter, _ rows: [LetterParagraphRow], _ fields: Fields<LetterKey>,
    today: CalendarDay
  ) {
    let file = fields.file
    func report(_ fault: Fault) {
      file.log.add(fault)
      isPassed = false
    }
    var kept: Set<Int> = []
    var foreign: [Int: [CaseDraft]] = [:]
    var isWhole = true
    let situations = fields.items(.situations)
    if fields[.situations] != nil, situations.isEmpty {
      report(
        Fault(
          .unreachedParagraph, at: fields.place(of: .situations),
          "aucune situation n'essaie la lettre ; donnez-en une au moins, comme dans une fiche"))
    }
    for item in situations {
      guard let row = Fields<LetterSituationKey>(item, in: file) else {
        isWhole = false
        continue
      }
      guard
        let draft = CaseDraft(
          row[.answers], expecting: row[.expected], at: row.mark, in: file)
      else {
        isWhole = false
        continue
      }
      for fault in draft.contradictions { report(fault) }
      let written = LetterCase(
        letter, draft.finding, passed: draft.passed, values: row.values(of: .fields),
        today: today)
      for problem in written.problems where problem.concernsSituation {
        report(
          Fault(
            .unfitSituation, at: draft.place, problem.text,
            notes: ["situation : \(draft.situation)"]))
      }
      for (place, part) in rows.enumerated()
      where written.truth(of: part.paragraph.conditionOfCase) == .yes {
        kept.insert(place)
        guard !part.rules.isEmpty, !part.rules.contains(where: draft.finding.rules.contains) else {
          continue
        }
        foreign[place, default: []].append(draft)
      }
    }
    for (place, part) in rows.enumerated() {
      if let drafts = foreign[place] { report(Self.foreignGround(of: part, in: drafts)) }
    }
    // What situations that cannot be read, or are not there, would keep is not known.
    guard isWhole, !situations.isEmpty else {
      isPassed = false
      return
    }
    for (place, part) in rows.enumerated() where !kept.contains(place) {
      report(
        Fault(
          .unreachedParagraph, at: part.place,
          "aucune situation de la lettre ne garde ce paragraphe ; ajoutez-en une, ou ôtez-le"))
    }
  }

  /// One fault for a part, whatever the number of situations in which nothing grounds it.
  private static func foreignGround(of part: LetterParagraphRow, in drafts: [CaseDraft]) -> Fault {
    let lines = drafts.map { "\($0.place.line)" }.joined(separator: ", ")
    return Fault(
      .foreignGround, at: part.place,
      "ce paragraphe s'appuie sur \(part.paragraph.rules.joined(separator: ", ")), et aucune de ces "
        + "règles ne vaut dans "
        + (drafts.count == 1
          ? "la situation de la ligne \(lines)" : "les situations des lignes \(lines)"),
      notes: drafts.flatMap { draft in
        [
          "situation, \(draft.place.text) : \(draft.situation)",
          "règles de cette situation : "
            + draft.finding.rules.map(\.rawValue).joined(separator: ", "),
        ]
      })
  }
}

extension Letter.Paragraph {
  /// What the case must be for the part to be kept, where the rule of the authority lets it stand.
  fileprivate var conditionOfCase: [Letter.Requirement] {
    condition.filter { $0.localFact == nil }
  }
}

extension LetterProblem {
  /// Whether a situation of the content can do something about it: the writer fills in the rest.
  fileprivate var concernsSituation: Bool {
    switch self {
    case .unfit, .groundlessChoice, .unknownField, .unknownChoice, .wrongField: true
    case .missing(let field, _): field.kind == .choice
    case .undecided: false
    }
  }
}

extension Fields {
  /// Keys with plain values under a key; empty when the key is not given.
  fileprivate func values(of key: Key) -> [String: String] {
    guard case .map(let pairs)? = self[key]?.content else { return [:] }
    return Dictionary(
      pairs.compactMap { key, value in
        if let name = key.scalar, let text = value.scalar { (name, text) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
  }
}
