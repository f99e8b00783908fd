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

  private struct Amount {
    let hours: Int
    let place: Int
  }

  init(_ tokens: [Token]) {
    self.tokens = tokens
    for place in tokens.indices {
      guard let hours = Self.number(tokens[place].letters) else { continue }
      let amount = Amount(hours: hours, place: place)
      if isNeeded(place) {
        needed.append(amount)
      } else if isHeld(place) {
        held.append(amount)
      } else if isUnit(place + 1), hours > 35 {
        others.append(amount)
      }
    }
  }

  /// Whether the hours suffice, and the places of the two numbers; nil where the sentence does not
  /// hold one of each.
  var comparison: (isEnough: Bool, places: [Int])? {
    // « titre pro, 400 heures, compteur à 150 ».
    let needed = needed.isEmpty ? others : needed
    guard held.count == 1, needed.count == 1 else { return nil }
    return (
      held[0].hours >= needed[0].hours, [held[0].place, needed[0].place].sorted { $0 < $1 }
    )
  }

  /// « 90 heures au compteur », « j'ai 150 heures », « mon solde est de 60 ».
  private func isHeld(_ place: Int) -> Bool {
    let isUnit = self.isUnit(place + 1)
    let behind = words(from: place + (isUnit ? 2 : 1), count: 3)
    if isUnit, behind.contains(where: { HoursWords.account.contains($0) }) { return true }
    let before = words(before: place, count: 4)
    if before.contains(where: { HoursWords.account.contains($0) }) { return true }
    if before.count > 1, before[before.count - 2].equals("en"),
      HoursWords.having.contains(before[before.count - 1])
    {
      return true
    }
    return isUnit && before.suffix(3).contains(where: { HoursWords.having.contains($0) })
      && !namesTraining(behind)
  }

  /// « j'ai 60 heures de formation », but not « j'ai 60 heures et la formation ».
  private func namesTraining(_ words: [[UInt8]]) -> Bool {
    !words.contains { $0.equals("et") || $0.equals("mais") }
      && words.contains { HoursWords.training.contains($0) }
  }

  /// « 75 demandées », « la formation en fait 120 », « une formation de 120 heures ».
  private func isNeeded(_ place: Int) -> Bool {
    let isUnit = self.isUnit(place + 1)
    let behind = words(from: place + (isUnit ? 2 : 1), count: 1)
    if behind.contains(where: { HoursWords.asked.contains($0) }) { return true }
    let before = words(before: place, count: 4)
    if before.suffix(3).contains(where: { HoursWords.lasting.contains($0) }) { return true }
    guard let last = before.last else { return false }
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
    var next = place
    while next > 0, words.count < count, tokens[next].pause == .none {
      next -= 1
      words.insert(tokens[next].letters, at: 0)
    }
    return words
  }

  /// A number of hours; years and sums are none.
  private static func number(_ letters: [UInt8]) -> Int? {
    guard !letters.isEmpty, letters.count < 4, letters.allSatisfy(Sign.isDigit) else { return nil }
    let number = letters.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (10...400).contains(number) ? number : nil
  }
}

/// Words by which hours are told to be those of the account, or those of the training.
enum HoursWords {
  /// Every table.
  static var all: [WordTable] { [account, having, asked, lasting, training] }

  static let account = WordTable(
    """
    acquises
    compte
    compteur
    cpf
    cumulees
    disponibles
    reserve
    restantes
    solde
    stock

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

    """)

  static let training = WordTable(
    """
    bilan
    bts
    cap
    cours
    devis
    diplome
    diu
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
