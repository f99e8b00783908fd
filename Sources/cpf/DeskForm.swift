import Answering
import CommandLineTools
import DecisionTree
import Eligibility
import Letters

/// The adviser's form on a terminal: what was understood can be struck out by a key, the one question
/// that is missing answered by another, and the next caller comes with Escape.
struct DeskForm {
  private let desk: AdviserDesk
  private var sentence: String
  private var hearing: Hearing
  /// What was answered here, latest last.
  private var given: [Answer] = []
  private var isOver = false

  /// The keys that strike answers out: letters that do nothing else.
  private static let strikeKeys = Array("abcdefghijkmnpsuvwxyz")

  init(_ desk: AdviserDesk, _ sentence: String) {
    self.desk = desk
    self.sentence = sentence
    hearing = desk.callers.understand(sentence)
  }

  /// Shows and asks until someone has enough.
  mutating func run() throws {
    while !isOver {
      let (consultation, answers) = try hearing.consult(desk.checker, with: given)
      show(consultation, answers)
      try listen(consultation, answers)
    }
  }

  private func show(_ consultation: Consultation, _ answers: GivenAnswers) {
    print(
      HearingReport(
        hearing, answers, isSettled: consultation.isSettled, keys: Self.strikeKeys
      ).text)
    switch consultation {
    case .settled(let finding, _):
      print(Report.brief(finding))
      print("\n  t courriel   l courrier   Entrée tout le détail", terminator: "")
    case .open(let prospects):
      guard let (question, offered) = prospects.next else {
        print(Report(consultation, []).text)
        break
      }
      print("\n  \(question.text)")
      for (place, answer) in offered.enumerated() {
        print("   \(Self.keys(of: place)). \(answer.label)")
      }
      print("\n  chiffre répondre", terminator: "")
    }
    let strikes = hearing.facts.isEmpty ? "" : "   lettre rayer"
    print("\(strikes)   r revenir   o fiche   Échap appelant suivant   q quitter")
  }

  /// Takes keys until one changes what is shown.
  private mutating func listen(_ consultation: Consultation, _ answers: GivenAnswers) throws {
    let offered: [Answer] =
      if case .open(let prospects) = consultation { prospects.next?.offered ?? [] } else { [] }
    while true {
      switch key(among: offered.count) {
      case .end: return isOver = true
      case .escape: return nextCaller()
      case .choice(let place): return given.append(offered[place])
      case .enter:
        print(
          Report(
            consultation, desk.library.entries(for: consultation),
            letters: desk.library.letters(for: consultation), under: desk.library.rules
          ).text)
      case .letter("q"): return isOver = true
      case .letter("r"):
        if given.popLast() != nil { return }
      case .letter("t"): writeEmail(consultation)
      case .letter("l"): try writeLetter(consultation, answers)
      case .letter("o"): try openEntry()
      case .letter(let letter):
        if let place = Self.strikeKeys.firstIndex(of: letter), place < hearing.facts.count {
          return hearing.strike(place)
        }
      }
    }
  }

  private enum Stroke {
    case choice(Int)
    case letter(Character)
    case enter, escape, end
  }

  /// The choices that one digit names; those after them take a nought first.
  private static let choicesOfOneKey = 9

  /// The keys that name a choice, by its place.
  private static func keys(of place: Int) -> String {
    place < choicesOfOneKey ? String(place + 1) : "0\(place + 1 - choicesOfOneKey)"
  }

  /// The next key; a digit names a choice at once, so that the usual ones take a single key.
  private func key(among count: Int) -> Stroke {
    let keyboard = Keyboard()
    var first = 0
    while true {
      switch keyboard.next() {
      case .end: return .end
      case .escape: return .escape
      case .enter: return .enter
      case .character(let character):
        guard let digit = character.wholeNumberValue, count > 0 else { return .letter(character) }
        if digit == 0 {
          first = Self.choicesOfOneKey
          continue
        }
        let place = first + digit - 1
        first = 0
        if place < count { return .choice(place) }
      }
    }
  }

  private mutating func nextCaller() {
    print("\n  Appelant suivant (une ligne vide pour finir) :")
    print("> ", terminator: "")
    let line = readLine() ?? ""
    guard line.contains(where: { !$0.isWhitespace }) else { return isOver = true }
    sentence = line
    given = []
    hearing = desk.callers.understand(line)
    if let notice = desk.callers.notice(of: line) { print("  \(notice)") }
  }

  private func writeEmail(_ consultation: Consultation) {
    guard case .settled(let finding, _) = consultation else {
      return print("  Le courriel attend le verdict : répondez d'abord à la question.")
    }
    do {
      let email = EmailWriter(reader: .agent, site: try SiteAddress(nil), library: desk.library)
      print("\n" + email.text(of: finding))
    } catch {
      print("  \(error)")
    }
  }

  /// Writes a letter that the person can send, to be completed; of several, the one chosen.
  private func writeLetter(_ consultation: Consultation, _ answers: GivenAnswers) throws {
    guard case .settled(let finding, _) = consultation else {
      return print("  Le courrier attend le verdict : répondez d'abord à la question.")
    }
    let letters: [LetterCase]
    do {
      letters = try desk.letters(for: finding, answers)
    } catch let refusal as Refusal {
      return print(refusal.text)
    }
    guard letters.count > 1 else {
      return print(letters.first.map { WrittenLetter($0).text } ?? "  Aucun courrier pour ce cas.")
    }
    for (place, letter) in letters.enumerated() {
      print("   \(Self.keys(of: place)). \(letter.letter.title)")
    }
    if case .choice(let place) = key(among: letters.count) {
      print(WrittenLetter(letters[place]).text)
    }
  }

  private func openEntry() throws {
    guard let entry = desk.entries(for: sentence).first else {
      return print("  Aucune fiche ne répond à ces mots.")
    }
    print(EntryText(try EntryShelf(at: desk.site).entry(entry.id, orBy: "cpf chercher …")).text)
  }
}
