import CommandLineTools
import DecisionTree
import Eligibility

/// The checker on a terminal: one question at a time, the verdict as soon as it is settled, then
/// the follow-ups for those who want them.
struct Dialogue {
  private let checker: Checker
  private let library: EntryLibrary
  private let email: EmailWriter
  /// Whether an e-mail ends the dialogue, in place of the report.
  private let endsWithEmail: Bool
  /// The answers that the command line gave: where « recommencer » goes back to.
  private let initial: GivenAnswers
  private var answers: GivenAnswers
  /// The questions answered here, latest last: what « retour » takes back.
  private var history: [Question] = []
  /// The verdict that was read out last.
  private var announced: Finding?
  /// What was told last, before the answer that comes.
  private var told: Finding?
  private var isOver = false
  /// Whether the result is asked for without the follow-ups that are left.
  private var isFinishing = false

  init(
    _ checker: Checker, _ answers: GivenAnswers, _ library: EntryLibrary, _ email: EmailWriter,
    endsWithEmail: Bool
  ) {
    self.email = email
    self.endsWithEmail = endsWithEmail
    self.checker = checker
    initial = answers
    self.answers = answers
    self.library = library
  }

  /// Asks until nothing is left to ask, or someone has enough.
  mutating func run() throws {
    print("Répondez par un numéro ou par les premières lettres. ? : pourquoi cette question ;")
    print("j : je ne sais pas ; r : retour ; d : depuis le début ; s : vos réponses ;")
    print("t : la réponse en courriel, dès qu'elle est connue ; q : quitter.")
    while !isOver {
      let consultation = try consult()
      switch consultation {
      case .open(let prospects):
        guard let (question, offered) = prospects.next else { return write(consultation) }
        try ask(question, offered)
      case .settled(let finding, let followUps):
        if !followUps.isEmpty { announce(finding) }
        tellChange(to: finding)
        if let next = followUps.first, !isFinishing {
          try ask(next.question, next.offered)
          if isOver { write(try consult()) }
        } else {
          write(consultation)
          askWhatNext()
        }
      }
    }
  }

  /// On the result, takes what the questions take: the e-mail, a step back, a new start.
  private mutating func askWhatNext() {
    guard !endsWithEmail else { return isOver = true }
    print("\nt : la réponse en courriel ; r : retour ; d : depuis le début ; Entrée : finir.")
    while true {
      print("> ", terminator: "")
      guard let line = readLine(), !line.allSatisfy(\.isWhitespace) else { return isOver = true }
      switch TypedReply(line, among: []) {
      case .email: printEmail()
      case .summary: printSummary()
      case .finish, .quit: return isOver = true
      case .restart: return restart()
      case .back:
        if goBack() { return }
        print("C'est la première question.")
      case .choice, .unknown, .why, .unclear: print("Tapez t, r, d, s, ou Entrée.")
      }
    }
  }

  /// What can be said now; an answer given ahead that no longer fits is dropped, and said to be.
  private mutating func consult() throws -> Consultation {
    while true {
      do {
        return try checker.consult(answers.known, unknown: answers.unknown)
      } catch {
        guard let answer = error.answer else { return try answers.consult(checker) }
        print("« \(answer.label) » ne compte pas dans cette situation : réponse laissée de côté.")
        answers.withdraw(answer.question)
      }
    }
  }

  /// Reads the verdict out, once, as soon as it is known.
  private mutating func announce(_ finding: Finding) {
    guard announced?.ruling != finding.ruling else { return }
    announced = finding
    print(Report.brief(finding))
    print("\n  Pour préciser, répondez aux questions qui suivent ; f : finir et voir le détail.")
  }

  /// Says what the answer to a follow-up changed, or that it changed nothing.
  private mutating func tellChange(to finding: Finding) {
    defer { told = finding }
    guard let told, let last = history.last, !last.isCore, told != finding else { return }
    let known = Set(told.conditions.map(\.id) + told.duties.map(\.id) + told.steps.map(\.id))
    let added =
      finding.steps.filter { !known.contains($0.id) }.map(\.timedText)
      + (finding.conditions + finding.duties).filter { !known.contains($0.id) }.map(\.text)
    if told.title != finding.title {
      print("\n  La réponse devient : \(finding.title).")
    } else if added.isEmpty {
      print("\n  Rien ne change.")
    }
    for text in added { Wrap.lines("+ \(text)", indent: 2, hanging: 2).forEach { print($0) } }
  }

  private func write(_ consultation: Consultation) {
    if endsWithEmail, case .settled(let finding, _) = consultation {
      return print("\n" + email.text(of: finding))
    }
    let entries = library.entries(for: consultation)
    print(
      Report(
        consultation, entries, unknown: answers.unknown,
        letters: library.letters(for: consultation), under: library.rules
      ).text)
  }

  /// Asks one question until the reply means something.
  private mutating func ask(_ question: Question, _ offered: [Answer]) throws {
    print("\n\(question.text)")
    Wrap.lines(question.help, indent: 2).forEach { print($0) }
    for (number, answer) in zip(1..., offered) {
      print("  \(number). \(answer.label)")
      Wrap.lines(answer.hint, indent: 6).forEach { print($0) }
    }
    while true {
      print("> ", terminator: "")
      guard let line = readLine() else {
        isOver = true
        return
      }
      if try take(TypedReply(line, among: offered), to: question, offered) { return }
    }
  }

  /// Acts on a reply; says whether the question is over.
  private mutating func take(
    _ reply: TypedReply, to question: Question, _ offered: [Answer]
  ) throws -> Bool {
    switch reply {
    case .choice(let answer):
      give(answer, to: question)
    case .unknown:
      Wrap.lines("Pour le savoir : \(question.help)", indent: 2).forEach { print($0) }
      give(nil, to: question)
    case .back:
      guard goBack() else {
        print("C'est la première question.")
        return false
      }
    case .restart: restart()
    case .finish:
      isFinishing = true
      isOver = question.isCore
    case .quit: isOver = true
    case .why:
      explain(question, offered)
      return false
    case .summary:
      printSummary()
      return false
    case .email:
      printEmail()
      return false
    case .unclear(let candidates):
      let names = candidates.map(\.label).joined(separator: " ; ")
      print(
        names.isEmpty
          ? "Tapez un numéro de 1 à \(offered.count), les premières lettres, ou ?, j, r, d, s, t, q."
          : "Plusieurs réponses commencent ainsi : \(names).")
      return false
    }
    return true
  }

  /// Takes the last answer back; false where none was given here.
  private mutating func goBack() -> Bool {
    guard let last = history.popLast() else { return false }
    answers.withdraw(last)
    isFinishing = false
    return true
  }

  private mutating func restart() {
    answers = initial
    history = []
    announced = nil
    told = nil
    isFinishing = false
  }

  private mutating func give(_ answer: Answer?, to question: Question) {
    answers.give(answer, to: question)
    history.append(question)
  }

  /// The answer as an e-mail, with the answers given so far.
  private func printEmail() {
    if case .settled(let finding, _)? = try? answers.consult(checker) {
      print("\n" + email.text(of: finding) + "\n")
    } else {
      print("La réponse n'est pas encore connue : le courriel viendra avec elle.")
    }
  }

  private func printSummary() {
    let lines = answers.known.list.map { "\($0.question.text) \($0.label)" }
    let unknown = answers.unknown.sorted().map { "\($0.text) Je ne sais pas" }
    let all = lines + unknown
    print(all.isEmpty ? "Aucune réponse pour l'instant." : "Vos réponses :")
    for line in all { Wrap.lines("- \(line)", indent: 2, hanging: 2).forEach { print($0) } }
  }

  /// What each choice leaves possible, or what a follow-up serves.
  private func explain(_ question: Question, _ offered: [Answer]) {
    guard question.isCore else {
      return print("Le verdict n'en dépend pas : la réponse précise les démarches et l'argent.")
    }
    print("Selon la réponse :")
    for answer in offered {
      var trial = answers
      trial.give(answer, to: question)
      guard let consultation = try? trial.consult(checker) else { continue }
      let verdicts =
        switch consultation {
        case .settled(let finding, _): [finding.ruling.verdict]
        case .open(let prospects): prospects.possibilities.map(\.verdict)
        }
      let labels = verdicts.map(\.label).joined(separator: " ; ")
      Wrap.lines("- \(answer.label) → \(labels)", indent: 2, hanging: 2).forEach { print($0) }
    }
  }
}

extension Misstep {
  /// The answer that does not fit.
  fileprivate var answer: Answer? {
    switch self {
    case .notOffered(let answer, _), .notAsked(let answer): answer
    case .unsettled: nil
    }
  }
}
