import French
import Search

/// Compares the hours that somebody has with those of the training: « j'ai 60 heures, elle en dure
/// 120 ».
struct HoursReader {
  private let tokens: [Token]
  /// The numbers that tell the hours of the account, and those of the training.
  private var held: [Amount] = []
  private var needed: [Amount] = []
  /// The other numbers of hours, longer than a week of work.
  private var others: [Amount] = []

  /// More hours than any account holds are a slip, or hours of something else.
  private static let mostOnAccount = 400

  private struct Amount {
    let hours: Int
    /// The words of the number: « cent vingt » has two.
    let words: ClosedRange<Int>
  }

  init(_ tokens: [Token]) {
    self.tokens = tokens
    var place = 0
    while place < tokens.count {
      guard let amount = amount(at: place) else {
        place += 1
        continue
      }
      place = amount.words.upperBound + 1
      guard isOfHours(amount) else { continue }
      if isNeeded(amount.words) {
        needed.append(amount)
      } else if isHeld(amount.words) {
        if amount.hours <= Self.mostOnAccount { held.append(amount) }
      } else if isUnit(amount.words.upperBound + 1), amount.hours > 35 {
        others.append(amount)
      }
    }
  }

  /// Whether the hours suffice, and the words where the first number begins and the second ends; nil
  /// where the sentence does not hold one of each.
  var comparison: (isEnough: Bool, places: [Int])? {
    // « titre pro, 400 heures, compteur à 150 ».
    let needed = needed.isEmpty ? others : needed
    // « 130 heures quand le CAP en compte 400 ».
    let held = held.isEmpty && isSaidOfThem(needed) ? others : held
    guard held.count == 1, needed.count == 1 else { return nil }
    let places = [held[0].words.lowerBound, needed[0].words.upperBound]
    let turned = [needed[0].words.lowerBound, held[0].words.upperBound]
    return (held[0].hours >= needed[0].hours, places[0] < places[1] ? places : turned)
  }

  /// « il m'en faut 45 », « le CAP en compte 400 »: of such hours as the number before tells.
  private func isSaidOfThem(_ needed: [Amount]) -> Bool {
    guard let needed = needed.first, let other = others.first,
      other.words.upperBound < needed.words.lowerBound, other.hours <= Self.mostOnAccount
    else { return false }
    return words(before: needed.words.lowerBound, count: 3).contains { $0.equals("en") }
      && !isOfWork(other)
  }

  /// « un mi-temps de 80 heures », « 100 heures par mois ».
  private func isOfWork(_ amount: Amount) -> Bool {
    words(before: amount.words.lowerBound, count: 4).contains { HoursWords.work.contains($0) }
      || words(from: amount.words.upperBound + 2, count: 2).contains {
        HoursWords.work.contains($0) || TimeWords.isSpan($0)
      }
  }

  /// « 90 heures au compteur », « j'ai 150 heures », « mon solde est de 60 ».
  private func isHeld(_ number: ClosedRange<Int>) -> Bool {
    let isUnit = self.isUnit(number.upperBound + 1)
    let behind = words(from: number.upperBound + (isUnit ? 2 : 1), count: 3)
    if isUnit, behind.contains(where: { HoursWords.account.contains($0) }) { return true }
    let before = words(before: number.lowerBound, count: 4)
    // « cent dix au compteur », « sur les 150 de mon compte », but not « 80 % de mon compte ».
    if !isUnit, let link = behind.first,
      link.equals("a") || link.equals("sur") || before.last?.equals("les") == true,
      behind.contains(where: { HoursWords.account.contains($0) })
    {
      return true
    }
    // « elle a 140 heures », « il n'a que 140 heures », but not « à 140 heures ».
    let isLimited = number.lowerBound > 1 && tokens[number.lowerBound - 1].letters.equals("que")
    let verb = number.lowerBound - (isLimited ? 2 : 1)
    if isUnit, before.last?.equals("a") == true, tokens[verb].range.count == 1 {
      return !namesTraining(behind)
    }
    // « 150 heures sur mon compte, 100 heures de formation ».
    if tokens[number.lowerBound].pause == .comma, namesTraining(behind) { return false }
    if before.contains(where: { HoursWords.account.contains($0) }) { return true }
    // « heures : 96 ».
    if tokens[number.lowerBound].pause == .comma, before.last?.equals("heures") == true {
      return true
    }
    // « j'en ai 110 ».
    if before.count > 1, before[before.count - 2].equals("en"),
      HoursWords.having.contains(before[before.count - 1])
    {
      return true
    }
    return isUnit && before.suffix(3).contains(where: { HoursWords.having.contains($0) })
      && !namesTraining(behind)
  }

  /// « j'ai 60 heures de formation », but not « j'ai 60 heures et la formation », « pour une formation
  /// de 80 ».
  private func namesTraining(_ words: [[UInt8]]) -> Bool {
    !words.contains { $0.equals("et") || $0.equals("mais") || $0.equals("pour") }
      && words.contains { HoursWords.training.contains($0) }
  }

  /// « 75 demandées », « la formation en fait 120 », « une formation de 120 heures ».
  private func isNeeded(_ number: ClosedRange<Int>) -> Bool {
    let isUnit = self.isUnit(number.upperBound + 1)
    let behind = words(from: number.upperBound + (isUnit ? 2 : 1), count: 1)
    if behind.contains(where: { HoursWords.asked.contains($0) }) { return true }
    // « 130 heures pour 100 de formation ».
    let named = words(from: number.upperBound + 1, count: 2)
    if named.count == 2, named[0].equals("de"), HoursWords.training.contains(named[1]) {
      return true
    }
    let before = words(before: number.lowerBound, count: 4)
    if before.suffix(3).contains(where: { HoursWords.lasting.contains($0) }) { return true }
    guard let last = before.last else { return false }
    // « la licence compte 180 heures », but not « sur mon compte 180 heures ».
    if last.equals("compte"),
      before.dropLast().contains(where: { HoursWords.training.contains($0) })
    {
      return true
    }
    // « devis 24 h », « VAE 40 h ».
    if isUnit, HoursWords.training.contains(last) { return true }
    if last.equals("de"), before.dropLast().contains(where: { HoursWords.training.contains($0) }) {
      return true
    }
    // « pour les 70 de mon diplôme ».
    return before.suffix(2).contains(where: { $0.equals("pour") })
      && (isUnit || behind.contains(where: { $0.equals("de") }))
  }

  private func isUnit(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].pause == .none
      && (tokens[place].letters.equals("heures") || tokens[place].letters.equals("heure")
        || tokens[place].letters.equals("h"))
  }

  private func words(from place: Int, count: Int) -> [[UInt8]] {
    guard place < tokens.count else { return [] }
    return tokens[place...].prefix(count).prefix { $0.pause == .none }.map { $0.letters }
  }

  private func words(before place: Int, count: Int) -> [[UInt8]] {
    var words: [[UInt8]] = []
    // « compteur : 150 h, durée : 119 h ».
    if place > 0, tokens[place].pause == .comma {
      let head = tokens[place - 1].letters
      return HoursWords.account.contains(head) || HoursWords.fields.contains(head) ? [head] : []
    }
    var next = place
    // « je n'en ai que 150 ».
    if next > 0, tokens[next].pause == .none, tokens[next - 1].letters.equals("que") { next -= 1 }
    while next > 0, words.count < count, tokens[next].pause == .none {
      next -= 1
      words.insert(tokens[next].letters, at: 0)
    }
    return words
  }

  /// The number that begins at a place, in figures or in words.
  private func amount(at place: Int) -> Amount? {
    guard var number = number(at: place) else { return nil }
    var last = place
    // « 1 400 h ».
    if number < 10, !isSaid(place), let rest = self.number(at: place + 1), !isSaid(place + 1),
      tokens[place + 1].letters.count == 3, tokens[place + 1].pause == .none, isUnit(place + 2)
    {
      return Amount(hours: number * 1000 + rest, words: place...place + 1)
    }
    while let next = self.number(at: last + 1), isSaid(last), isSaid(last + 1),
      tokens[last + 1].pause == .none, let joined = Self.joined(number, next)
    {
      number = joined
      last += 1
    }
    // « soixante et onze ».
    if isSaid(last), words(from: last + 1, count: 2).count == 2,
      tokens[last + 1].letters.equals("et"),
      let unit = tokens[last + 2].letters.equals("un") ? 1 : self.number(at: last + 2),
      unit == 1 || unit == 11
    {
      number += unit
      last += 2
    }
    return Amount(hours: number, words: place...last)
  }

  /// Whether a number may be one of hours: years, sums and thousands are none. A training may take
  /// many: « 1 400 h », « en demande 600 ».
  private func isOfHours(_ amount: Amount) -> Bool {
    let isOfTraining =
      isUnit(amount.words.upperBound + 1)
      || words(before: amount.words.lowerBound, count: 2).first?.equals("en") == true
    let most = isOfTraining ? 2000 : Self.mostOnAccount
    guard (10...most).contains(amount.hours) else { return false }
    let before = words(before: amount.words.lowerBound, count: 1)
    let behind = words(from: amount.words.upperBound + 1, count: 1)
    return !(before + behind).contains { $0.equals("mille") }
      && !behind.contains { TimeWords.isSpan($0) || $0.equals("euro") }
  }

  private func number(at place: Int) -> Int? {
    guard tokens.indices.contains(place) else { return nil }
    let letters = tokens[place].letters
    guard !letters.isEmpty, letters.count < 5, letters.allSatisfy(Sign.isDigit) else { return nil }
    return letters.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether a number is written in words: it is not as long as its figures.
  private func isSaid(_ place: Int) -> Bool {
    tokens[place].range.count != tokens[place].letters.count
  }

  /// « cent vingt », « deux cents », « quatre-vingt-dix »: the number that two make, said one after
  /// the other; nil where they make none.
  private static func joined(_ one: Int, _ next: Int) -> Int? {
    switch next {
    case 100: one < 10 ? one * 100 : nil
    case 20 where one % 100 == 4: one + 76
    // « dix-sept ».
    case ..<10: one % 10 == 0 && (one % 100 != 10 || next > 6) ? one + next : nil
    // « soixante-quinze ».
    case ..<20: [0, 60, 80].contains(one % 100) ? one + next : nil
    default: next < 100 && one % 100 == 0 ? one + next : nil
    }
  }
}

/// Words by which hours are told to be those of the account, or those of the training.
enum HoursWords {
  /// Every table.
  static var all: [WordTable] { [account, fields, having, asked, lasting, training, work] }

  static let account = WordTable(
    """
    acquises
    compte
    compteur
    compteurs
    cpf
    cumulees
    disponibles
    reserve
    restantes
    solde
    stock

    """)

  /// What notes put before a number: « durée : 119 h ».
  static let fields = WordTable(
    """
    besoin
    duree
    heures

    """)

  /// What hours of work are told with.
  static let work = WordTable(
    """
    agent
    agente
    bosse
    contrat
    hebdo
    hebdomadaires
    mensuelles
    par
    temps
    travaille

    """)

  static let having = WordTable(
    """
    ai
    avec
    cumule
    dispose
    possede
    reste

    """)

  static let asked = WordTable(
    """
    demandees
    necessaires
    requises

    """)

  static let lasting = WordTable(
    """
    besoin
    coute
    demande
    dure
    exige
    fait
    faudrait
    faut
    necessite
    prend
    requiert
    veut

    """)

  static let training = WordTable(
    """
    bilan
    bts
    cap
    competences
    cours
    devis
    diplome
    diu
    duree
    formation
    licence
    master
    permis
    prepa
    professionnel
    stage
    titre
    vae

    """)
}
