import CheckerCore
import CommonMark
import Content
import ContentReading
import Diagnostics
import Eligibility
import Law
import Letters
import Testing
import TestSupport

/// The content of this package.
struct RealContentTests {
  private let reading: RealContent

  init() throws {
    reading = try RealContent.shared.get()
  }

  @Test func hasNoFault() {
    #expect(reading.faults.map(\.text) == [])
  }

  /// A build that takes warnings for errors goes on when an amount changes by the calendar; what each
  /// year sets anew is told, and nothing else.
  @Test(
    arguments: [("2026-12-02", []), ("2027-01-01", ["montant-attendu"])] as [(String, Set<String>)])
  func theDaysOnWhichAmountsChangeBringNoOtherFault(iso: String, ids: Set<String>) throws {
    let day = try #require(CalendarDay(iso: iso))
    let faults = KnowledgeBase.read(reading.files, in: "Content", on: day, for: .usual).faults
    #expect(Set(faults.map(\.id)) == ids, "\(faults.map(\.text))")
    #expect(FaultReport(faults).strict.errors == 0)
  }

  @Test func everySectionHasEntries() {
    let knowledge = reading.knowledge
    #expect(knowledge.entries.count >= 100)
    #expect(knowledge.sections.allSatisfy { !knowledge.entries(of: $0).isEmpty })
    #expect(knowledge.settings.mostAsked.allSatisfy { knowledge.entry($0) != nil })
  }

  /// The items are counted in the file itself, line by line.
  @Test(arguments: [("000", 63), ("001", 11), ("002", 10), ("003", 9), ("004", 29)])
  func answersEachItemOfADocument(document: String, count: Int) throws {
    let file = try #require(reading.files.first { $0.components == ["couverture.yml"] })
    let listed = String(decoding: try #require(file.bytes), as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("- id: \(document)-") }
      .map { String($0.dropFirst("- id: ".count)) }
    #expect(listed.count == count)
    let covered = Set(reading.knowledge.entries.flatMap(\.covers))
    #expect(listed.filter { !covered.contains($0) } == [])
    let coverage = reading.knowledge.documentCoverage.filter { $0.document == document }
    #expect(coverage.map(\.covered) == [listed])
    #expect(coverage.map(\.missing) == [[]])
    #expect(coverage.first?.title?.isEmpty == false)
  }

  @Test func answersAreCheckedAgainstTheRules() {
    let entries = reading.knowledge.entries
    #expect(entries.count { !$0.cases.isEmpty } >= 80)
    let findings = entries.flatMap(\.cases).map(\.finding)
    for question in [Question.status, .training] {
      for answer in question.answers {
        #expect(findings.count { $0.answers.contains(answer) } >= 2, "\(answer.summary)")
      }
    }
    for verdict in Verdict.allCases {
      #expect(findings.count { $0.ruling.verdict == verdict } >= 3, "\(verdict.rawValue)")
    }
  }

  @Test func everyRuleIsExplainedByAnEntry() {
    let fired = Set(reading.knowledge.entries.flatMap(\.cases).flatMap(\.finding.rules))
    #expect(Rule.allCases.filter { !fired.contains($0) } == [])
    #expect(reading.knowledge.unexplainedRules(in: "Content", reachedBy: [:]) == [])
  }

  @Test func everyContradictionIsSetOut() {
    let knowledge = reading.knowledge
    let ids = (1...25).map { $0 < 10 ? "c0\($0)" : "c\($0)" }
    #expect(knowledge.contradictions.map(\.id) == ids)
    for contradiction in knowledge.contradictions {
      let places = contradiction.claims.map { "\($0.source.id), \($0.locus)" }
      #expect(places.count >= 2 && Set(places).count == places.count, "\(contradiction.id)")
      #expect(!contradiction.entries.isEmpty, "\(contradiction.id)")
      #expect(contradiction.entries.allSatisfy { knowledge.entry($0) != nil })
    }
  }

  /// The list of them all is read without the entries: each is a question that stands alone.
  @Test func openPointsAreQuestionsWithWhatWouldSettleThem() {
    for point in reading.knowledge.entries.flatMap(\.openPoints) {
      #expect(point.subject.hasSuffix("?"), "\(point.subject)")
      #expect(!point.settledBy.hasSuffix("."), "\(point.settledBy)")
      #expect(!point.subject.contains(" l'obtenir") && !point.subject.contains("ce congé"))
    }
  }

  /// A page that moves is mended in one line.
  @Test func noAddressIsWrittenTwiceInTheLists() throws {
    let lists = try reading.files.filter {
      $0.components.count == 1 && $0.components[0].hasSuffix(".yml")
    }.map { try #require($0.bytes) }
    let written = lists.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      .filter { $0.hasPrefix("  url: ") }.map(String.init)
    #expect(written.count > 20)
    #expect(
      Dictionary(grouping: written, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
    for collection in LegalCollection.allCases {
      #expect(!written.contains { $0.contains("\"\(collection.url)\"") }, "\(collection.rawValue)")
    }
  }

  private static let inPost = "statut=titulaire situation=en-poste employeurs=un "
  private static let formerAgent =
    "statut=ancien-agent indemnisation=ancien-employeur "
  private static let apprentice = "statut=apprenti cotisation-opco=non "
  private static let elected = "statut=elu qualite-agent=oui situation=en-poste employeurs=un "

  /// A letter neither demands nor promises what a case cannot have, and keeps what it must say.
  @Test(arguments: [
    ("accord", inPost + "formation=diplome deliberation=non", "", "paie est maintenue", true),
    (
      "accord", "statut=retraite-invalidite reprise=publique formation=diplome deliberation=non",
      "",
      "paie est maintenue", true
    ),
    (
      "accord", "statut=titulaire situation=conge-parental formation=diplome deliberation=non", "",
      "paie est maintenue", false
    ),
    (
      "accord", "statut=titulaire situation=conge-parental formation=diplome deliberation=non", "",
      "attestation d'assiduité", true
    ),
    ("accord", formerAgent + "formation=diplome deliberation=non", "", "paie est maintenue", false),
    ("accord", apprentice + "formation=diplome deliberation=non", "", "paie est maintenue", false),
    (
      "accord",
      "statut=titulaire situation=maladie avis-medical=favorable but=reconversion formation=vae deliberation=non",
      "",
      "L822-30", true
    ),
    (
      "accord",
      inPost
        + "formation=vae heures=insuffisantes complement=inaptitude avis-prevention=oui deliberation=non",
      "heures-prevention=30", "30 heures au titre de la prévention", true
    ),
    (
      "accord", apprentice + "formation=concours preparation=personnelle cet=non", "",
      "Ces jours se prennent", false
    ),
    ("accord", apprentice + "formation=illettrisme", "", "L422-21", false),
    ("accord", inPost + "formation=illettrisme", "", "L422-21", true),
    (
      "demande", apprentice + "formation=concours preparation=personnelle cet=non refus=aucun", "",
      "compte personnel de formation.", false
    ),
    ("demande", apprentice + "formation=illettrisme", "", "parler français", true),
    ("demande", apprentice + "formation=illettrisme", "", "L422-21", false),
    ("demande", apprentice + "formation=diplome refus=deux-annees", "", "commission", false),
    (
      "demande",
      formerAgent + "formation=diplome heures=insuffisantes complement=anticipation refus=aucun",
      "",
      "d'avance", false
    ),
    (
      "refus", apprentice + "formation=diplome refus=deux-annees", "motif=financement precisions=x",
      "La commission", false
    ),
    (
      "refus", formerAgent + "formation=diplome refus=aucun", "motif=financement precisions=x",
      "tribunal administratif", true
    ),
    (
      "refus", "statut=titulaire situation=prise-en-charge formation=diplome refus=aucun",
      "motif=service precisions=x", "commission administrative paritaire", true
    ),
    (
      "refus", elected + "statut-agent=titulaire formation=diplome refus=aucun",
      "motif=financement precisions=x", "commission administrative paritaire", true
    ),
    (
      "saisir-la-commission", elected + "statut-agent=cdd formation=vae refus=aucun", "",
      "saisine de la commission consultative paritaire", true
    ),
    (
      "saisir-la-commission", formerAgent + "formation=vae refus=aucun", "",
      "saisine de la commission paritaire", true
    ),
    (
      "convention-anticipation",
      elected
        + "statut-agent=cdd formation=vae heures=insuffisantes complement=anticipation refus=aucun",
      "fin=31/12/2027", "Article 4. L'avance ne dépasse pas", true
    ),
  ])
  func lettersSayWhatTheirCaseHas(
    id: String, answers: String, values: String, words: String, isSaid: Bool
  ) throws {
    let letter = try #require(reading.knowledge.letters.first { $0.letter.id == id }).letter
    let fields = values.split(separator: " ").map { $0.split(separator: "=").map(String.init) }
    let answers = try Answers(parsing: answers)
    guard case .settled(let finding, let passed) = try answers.examined() else {
      Issue.record("\(answers) leave a question open")
      return
    }
    let written = LetterCase(
      letter, finding, passed: passed.map(\.question),
      values: Dictionary(uniqueKeysWithValues: fields.map { ($0[0], $0[1]) }),
      today: CalendarDay(2026, .december, 1))
    #expect(written.problems.isEmpty, "\(written.problems.map(\.text))")
    #expect(WrittenLetter(written).text.contains(words) == isSaid)
  }

  /// The courses that the law gives to agents alone, and what is due as of right, are not refused to
  /// others as if it named them.
  @Test func aRefusalThatTheLawDoesNotSettleSendsForAdvice() throws {
    let letter = try #require(reading.knowledge.letters.first { $0.letter.id == "refus" }).letter
    for (answers, words) in [
      (Self.formerAgent + "formation=illettrisme", "ne nomment pas l'ancien agent"),
      (
        "statut=apprenti cotisation-opco=non formation=vae refus=aucun", nil
      ),
      (
        "statut=apprenti cotisation-opco=non formation=competences "
          + "assure-par=employeur-ou-cnfpt public-prioritaire=oui",
        "ne nomme pas cette personne"
      ),
    ] as [(String, String?)] {
      guard case .settled(let finding, let passed) = try Answers(parsing: answers).examined() else {
        Issue.record("\(answers)")
        continue
      }
      let written = LetterCase(
        letter, finding, passed: passed.map(\.question), values: [:],
        today: CalendarDay(2026, .december, 1))
      let told = written.problems.compactMap { problem -> String? in
        if case .unfit(let text) = problem { text } else { nil }
      }
      #expect(words.map { told.count == 1 && told[0].contains($0) } ?? told.isEmpty, "\(told)")
    }
  }

  /// What a part of a letter rests on holds in every case in which it is kept.
  @Test func noPartOfALetterIsKeptWithoutItsRules() throws {
    let today = CalendarDay(2026, .december, 1)
    let letters = reading.knowledge.letters.map(\.letter)
    for finding in try AnswerSpace.findings() {
      for letter in letters where !letter.paragraphs.isEmpty {
        let written = LetterCase(letter, finding, passed: [], values: [:], today: today)
        guard !written.problems.contains(where: { if case .unfit = $0 { true } else { false } })
        else { continue }
        for part in written.letter.paragraphs
        where !part.rules.isEmpty && written.truth(of: part.condition) == .yes {
          #expect(
            finding.rules.contains { part.rules.contains($0.rawValue) },
            "\(letter.id), \(part.rules) : \(finding.answers.summary)")
        }
      }
    }
  }
}
