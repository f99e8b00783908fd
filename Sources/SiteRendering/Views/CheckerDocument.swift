import Answering
import DecisionTree
import Eligibility
import Foundation
import Law
import Letters

/// What the script of the checker needs beside the diagram: the lists whose places the core tells,
/// and wordings.
struct CheckerDocument: Encodable, Sendable {
  /// The version of this format.
  let version = 3
  /// The questions in their order.
  let ordre = CheckerCodes.questions.map(\.rawValue)
  /// The answers to each question in their order.
  let offres: [String: [String]]
  /// Each answer in words that stand without the question: first on a line, and after another one.
  let reponses: [String: [String: [String]]]
  /// What helps to recognise each answer.
  let indices: [String: [String: String]]
  /// Why each question is put.
  let raisons: [String: String]
  /// What stands for the choices that few people give, by question, and those that most people give.
  let autres: [String: String]
  let usuelles: [String: [String]]
  /// The questions whose answers are drawn.
  let pictogrammes = PictogramView.questions.map(\.rawValue)
  /// The follow-ups.
  let suites = Question.allCases.filter { !$0.isCore }.map(\.rawValue)
  /// The rules in their order.
  let regles = CheckerCodes.rules.map(\.rawValue)
  /// The verdicts in their order.
  let verdicts = Verdict.allCases.map(\.rawValue)
  /// The verdicts in a word or two.
  let libelles: [String: String]
  /// The fields of a ruling in their order.
  let champs = CheckerCodes.fields.map(FieldValues.init)
  /// Every ruling that some answers reach, by the ids of its fields.
  let decisions: [String: RulingWording]
  /// What the authority has settled, by topic.
  let reglement: [String: String]
  /// The stages on the way to a training, by their ids.
  let chemin: [String: StageWording]
  /// The headings of the phases, in the order of time.
  let phases: [Heading]
  /// What says that the texts leave something open.
  let reserve = Finding.doubt
  /// What to ask the HR service, where an answer is not known.
  let enquete = InquiryWords()
  /// By when an answer comes, by the rule that says so.
  let reponseSous = Dictionary(
    uniqueKeysWithValues: Rule.allCases.compactMap { rule in
      rule.answerTime.map { (rule.rawValue, $0) }
    })
  /// How sure a rule is, where it was not read in a text in force.
  let mentions: [String: String]
  /// What the rules ask of the employer who decides.
  let devoirs = EmployerDuty.all.map(DutyWording.init)
  /// The words of the first text of each rule that can be the one that answers, by the rule's id.
  let extraits: [String: ExtractWording]
  /// Whom an answer can send to.
  let bureaux = Dictionary(
    uniqueKeysWithValues: Desk.allCases.map { ($0.rawValue, DeskWording($0)) })
  /// What can be changed, in the order of its places.
  let leviers = Lever.all.map(LeverWording.init)
  /// Who can change it, in order.
  let porteurs = Lever.Mover.allCases.map { Mover(id: $0.rawValue, libelle: $0.label) }
  /// Why nothing is worth changing, by verdict.
  let sansLevier: [String: String]
  /// The entries by id.
  let fiches: [EntryLink]
  /// The letters that are for some cases, in the order of their places.
  let courriers: [LetterLink]
  /// What stands above the letters of each moment.
  let moments = Letter.Moment.allCases.map(LetterMoment.init)

  /// A field of a ruling, with its values in their order.
  struct FieldValues: Encodable, Sendable {
    let nom: String
    let valeurs: [String]
    /// What is certain where the field has a value, by the place of the value.
    let certitudes: [String?]

    init(_ field: Ruling.Field) {
      nom = field.rawValue
      valeurs = field.accepted
      certitudes = valeurs.map(field.sentence)
    }
  }

  /// The words of a message to the HR service, and what it may ask by question.
  struct InquiryWords: Encodable, Sendable {
    let debut = MissingFacts.opening
    let fin = MissingFacts.closing
    let points = Dictionary(
      uniqueKeysWithValues: MissingFacts(Question.allCases).points.map {
        ($0.question.rawValue, $0.request)
      })
  }

  /// A stage, and the address of its entry from the root of the site.
  struct StageWording: Encodable, Sendable {
    let titre: String
    let url: String?
    /// Whether it comes by a day that an answer may tell.
    let attendu: Bool

    init(_ stage: Stage, _ entry: String?) {
      titre = stage.label
      url = entry.map { EntryPage.address(of: $0).path }
      attendu = stage == .answer
    }
  }

  /// A phase and its heading.
  struct Heading: Encodable, Sendable {
    let phase: String
    let libelle: String
  }

  /// An answer that can be brought about, and how.
  struct LeverWording: Encodable, Sendable {
    let question: String
    let reponse: String
    let texte: String

    init(_ lever: Lever) {
      question = lever.answer.question.rawValue
      reponse = lever.answer.id
      texte = lever.text
    }
  }

  /// Who can bring an answer about.
  struct Mover: Encodable, Sendable {
    let id: String
    let libelle: String
  }

  /// An entry and its address from the root of the site.
  struct EntryLink: Encodable, Sendable {
    let question: String
    let url: String
  }

  /// A letter, its address from the root of the site, and the place of its moment.
  struct LetterLink: Encodable, Sendable {
    let titre: String
    let url: String
    let moment: Int?

    init(_ letter: Letter) {
      titre = letter.title
      url = LetterPage.address(of: letter.id).path
      moment = Letter.Moment.allCases.firstIndex(of: letter.moment)
    }
  }

  /// What stands above the letters of a moment, and whether the employer writes them.
  struct LetterMoment: Encodable, Sendable {
    let libelle: String
    let employeur: Bool

    init(_ moment: Letter.Moment) {
      libelle = moment.label
      employeur = moment == .employer
    }
  }

  /// The words of a text, and where they stand.
  struct ExtractWording: Encodable, Sendable {
    let extrait: String
    let provenance: String

    init?(_ rule: Rule) {
      guard let text = rule.texts.first(where: { $0.extract != nil }), let extract = text.extract
      else { return nil }
      extrait = "« \(extract) »"
      provenance =
        text.reference.title
        + (text.since.map { ", en vigueur depuis le \($0.long)" } ?? "")
        + ", \(text.reference.reading.mention) \(text.reference.seen.short)."
    }
  }

  /// What a rule asks of the employer who decides, with its article.
  struct DutyWording: Encodable, Sendable {
    let regle: String
    let texte: String

    init(_ duty: EmployerDuty) {
      regle = duty.rule.rawValue
      texte = duty.cited
    }
  }

  /// Whom an answer can send to, in words.
  struct DeskWording: Encodable, Sendable {
    let nom: String
    let objet: String

    init(_ desk: Desk) {
      nom = desk.name
      objet = desk.purpose
    }
  }

  struct RulingWording: Encodable, Sendable {
    /// The answer in one line; `, {attente}` stands for what it waits for.
    let titre: String
    let compte: String
    let roles: String?
    /// Whether the roles are certain.
    let certains: Bool
    let decide: String
    let paie: String
    /// The answer to the employer of the person, without its stop.
    let employeur: String
    /// Whom to go to, by their ids.
    let bureaux: [String]
    /// The stages on the way to a training, and the one where the reader stands.
    let etapes: [String]
    let etape: String?
    /// Whether entries are about these stages.
    let guide: Bool
    /// The topics on which the authority has settled something of this case.
    let locales: [String]
  }

  /// - Parameters:
  ///   - entries: The entries, in the order of their ids.
  ///   - letters: The letters that are for some cases.
  ///   - rules: The rule of the authority, where the site is for one.
  ///   - journey: The entry of each stage on the way to a training.
  init(
    _ diagram: Diagram, _ entries: [EntryLink], _ letters: [Letter], _ rules: LocalRules?,
    _ journey: [Stage: String]
  ) {
    chemin = Dictionary(
      uniqueKeysWithValues: Stage.allCases.map {
        ($0.rawValue, StageWording($0, journey[$0]))
      })
    let statements = rules?.statements ?? []
    reglement = Dictionary(uniqueKeysWithValues: statements.map { ($0.topic.rawValue, $0.text) })
    let questions = Question.allCases
    offres = Dictionary(
      uniqueKeysWithValues: questions.map { ($0.rawValue, $0.answers.map(\.id)) })
    reponses = Dictionary(uniqueKeysWithValues: questions.map { ($0.rawValue, $0.summaries) })
    indices = Dictionary(uniqueKeysWithValues: questions.map { ($0.rawValue, $0.hints) })
    raisons = Dictionary(uniqueKeysWithValues: questions.map { ($0.rawValue, $0.why) })
    let folded = questions.filter { $0.others != nil }
    autres = Dictionary(uniqueKeysWithValues: folded.map { ($0.rawValue, $0.others ?? "") })
    usuelles = Dictionary(
      uniqueKeysWithValues: folded.map { ($0.rawValue, $0.answers.filter(\.isUsual).map(\.id)) })
    libelles = Dictionary(uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, $0.label) })
    decisions = Dictionary(
      uniqueKeysWithValues: diagram.rulings.map { ($0.key, RulingWording($0, statements)) })
    mentions = Dictionary(
      uniqueKeysWithValues: Standing.allCases.filter { $0 != .verified }.map {
        ($0.rawValue, "(\($0.label))")
      })
    phases = Step.Phase.allCases.map { Heading(phase: $0.rawValue, libelle: $0.label) }
    sansLevier = Dictionary(
      uniqueKeysWithValues: Verdict.allCases.compactMap { verdict in
        verdict.withoutLever.map { (verdict.rawValue, $0) }
      })
    fiches = entries
    courriers = letters.map(LetterLink.init)
    extraits = Dictionary(
      uniqueKeysWithValues: Rule.allCases.filter { $0.answer != nil }.compactMap { rule in
        ExtractWording(rule).map { (rule.rawValue, $0) }
      })
  }
}

extension CheckerDocument.RulingWording {
  init(_ ruling: Ruling, _ statements: [LocalStatement]) {
    self.init(
      titre: ruling.title(waitingFor: "{attente}"), compte: ruling.account, roles: ruling.roles,
      certains: ruling.hasCertainRoles,
      decide: ruling.decider.name, paie: ruling.payer.name, employeur: ruling.answerToEmployer,
      bureaux: ruling.desks.map(\.rawValue),
      etapes: ruling.stages.map(\.rawValue), etape: ruling.stage?.rawValue,
      guide: ruling.asksOnTheWay,
      locales: ruling.localTopics.filter { topic in statements.contains { $0.topic == topic } }
        .map(\.rawValue))
  }
}

extension Question {
  /// Each answer's words, at the beginning of a line and further on.
  fileprivate var summaries: [String: [String]] {
    Dictionary(uniqueKeysWithValues: answers.map { ($0.id, [$0.summary, $0.continuedSummary]) })
  }
}

extension Question {
  fileprivate var hints: [String: String] {
    Dictionary(uniqueKeysWithValues: answers.map { ($0.id, $0.hint) })
  }
}

extension Ruling {
  /// The ids of the fields, in their order.
  fileprivate var key: String {
    Ruling.Field.allCases.map(value).joined(separator: " ")
  }
}
