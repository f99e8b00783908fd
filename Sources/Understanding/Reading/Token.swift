import French
import Search

/// A word of a sentence, with what it may establish and what it does there.
struct Token {
  /// Its folded letters.
  let letters: [UInt8]
  /// Where it stands in the sentence, in bytes.
  let range: Range<Int>
  /// Its term among those of expressions; nil where nothing resembles it.
  let term: Int?
  /// What it does.
  let marks: Marks
  /// What parts it from the word before.
  let pause: Pause
}

/// Looks among the words around a place; places outside of the sentence hold none.
///
/// Not generic and not inlined: what the browser loads holds each once.
extension [Token] {
  /// The words behind a place that no pause parts from it, some at most.
  @inline(never)
  func places(behind place: Int, count: Int, upTo limit: Pause = .comma) -> Range<Int> {
    var end = place + 1
    while end < self.count, end <= place + count, self[end].pause < limit { end += 1 }
    return Swift.min(place + 1, self.count)..<Swift.min(end, self.count)
  }

  /// Whether one of some words stands at a place.
  @inline(never)
  func has(_ table: WordTable, at place: Int) -> Bool {
    indices.contains(place) && table.contains(self[place].letters)
  }

  /// Whether a word stands at a place.
  @inline(never)
  func has(_ word: StaticString, at place: Int) -> Bool {
    indices.contains(place) && self[place].letters.equals(word)
  }

  /// Whether one of some words stands there.
  @inline(never)
  func has(_ table: WordTable, in places: Range<Int>) -> Bool {
    for place in places.clamped(to: indices) where table.contains(self[place].letters) {
      return true
    }
    return false
  }

  /// Whether a word stands there.
  @inline(never)
  func has(_ word: StaticString, in places: Range<Int>) -> Bool {
    for place in places.clamped(to: indices) where self[place].letters.equals(word) { return true }
    return false
  }

  /// Whether a word stands there that has one of some marks.
  @inline(never)
  func has(_ marks: Marks, in places: Range<Int>) -> Bool {
    for place in places.clamped(to: indices) where !self[place].marks.isDisjoint(with: marks) {
      return true
    }
    return false
  }

  /// Where the words begin that no pause parts from a place.
  @inline(never)
  func clauseBegin(of place: Int) -> Int {
    var first = place
    while first > 0, self[first].pause == .none { first -= 1 }
    return first
  }

  /// Where the sentence of a place begins.
  @inline(never)
  func sentenceBegin(of place: Int) -> Int {
    var first = place
    while first > 0, self[first].pause < .stop { first -= 1 }
    return first
  }

  /// Whether nothing follows a place, or a pause does.
  @inline(never)
  func ends(behind place: Int) -> Bool { place + 1 >= count || self[place + 1].pause > .none }

  /// « j'hésite entre », « le choix entre ».
  func hesitates(at place: Int) -> Bool {
    self[place].letters.equals("entre") && has(SignalWords.hesitation, in: place - 3..<place)
  }

  /// Whether no pause stands before any of these words.
  @inline(never)
  func isUnbroken(_ places: ClosedRange<Int>) -> Bool {
    for place in places where self[place].pause > .none { return false }
    return true
  }
}

/// What stands between two words.
enum Pause: Int, Comparable {
  case none, comma, stop

  static func < (left: Pause, right: Pause) -> Bool { left.rawValue < right.rawValue }
}

/// Cuts a sentence into words, elisions and pauses kept, and puts those typed in a hurry in full.
struct TokenScanner {
  /// How many bytes of a sentence are read at most.
  static let byteLimit = 8192
  /// How many words are read at most.
  static let wordLimit = 400

  private let source: [UInt8]
  private let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  /// Whether the sentence goes on behind what is read of it.
  private(set) var isCut: Bool
  /// The words before which a question mark stands, by their numbers; the number of words where it
  /// ends the sentence.
  private(set) var questionEnds: [Int] = []
  /// The words of parentheses, by the first and the one behind the last.
  private(set) var asides: [(first: Int, end: Int)] = []
  private var asideBegin: Int?
  private var pause = Pause.stop
  /// Where the last word ends, if it is one that is cut short: « tit. », « fav. ».
  private var abbreviationEnd: Int?

  init(_ text: [UInt8], _ lexicon: Lexicon) {
    source = Array(text.prefix(Self.byteLimit))
    isCut = text.count > Self.byteLimit
    self.lexicon = lexicon
    var end = 0
    for word in TextAnalysis.words(of: source) {
      guard tokens.count < Self.wordLimit else {
        isCut = true
        return
      }
      readGap(end..<max(end, word.range.lowerBound))
      end = max(end, word.range.upperBound)
      read(word)
    }
    readGap(end..<source.count)
  }

  /// Reads what stands between two words: elisions, and the longest pause.
  private mutating func readGap(_ gap: Range<Int>) {
    var letters: [UInt8] = []
    for place in gap {
      let byte = source[place]
      if Sign.isLetter(byte) || Sign.isCapital(byte) {
        letters.append(Sign.isCapital(byte) ? byte + 0x20 : byte)
        continue
      }
      if !letters.isEmpty { add(letters, at: place - letters.count..<place) }
      letters = []
      if byte == 0x3F, questionEnds.last != tokens.count { questionEnds.append(tokens.count) }
      if byte == 0x28 { asideBegin = tokens.count }
      if byte == 0x29, let first = asideBegin {
        asides.append((first, tokens.count))
        asideBegin = nil
      }
      pause = max(pause, pause(at: place))
    }
    if !letters.isEmpty { add(letters, at: gap.upperBound - letters.count..<gap.upperBound) }
  }

  /// The full stop of « avis fav. pour reconversion » parts nothing, but that of « fav. Bilan » does.
  private func pause(at place: Int) -> Pause {
    if isDash(place) { return .comma }
    guard place == abbreviationEnd, source[place] == 0x2E else {
      return Self.pause(of: source[place])
    }
    guard let next = source[(place + 1)...].first(where: { $0 != 0x20 }),
      !Sign.isCapital(next), next != 0x0A, next != 0x0D
    else { return .comma }
    return .none
  }

  /// « titulaire - CLM – bilan », but not « peut-être », « non - titulaire ».
  private func isDash(_ place: Int) -> Bool {
    guard place + 1 < source.count, source[place + 1] == 0x20 else { return false }
    let first = source[place] == 0x2D ? place : place - 2
    guard first > 0, source[first - 1] == 0x20,
      first == place
        || source[first..<place].elementsEqual([0xE2, 0x80]) && 0x93...0x94 ~= source[place]
    else { return false }
    return tokens.last.map { !SignalWords.joined.contains($0.letters) } ?? true
  }

  private static func pause(of byte: UInt8) -> Pause {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x0A, 0x0D: .stop
    case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x22, 0x2F, 0x5B, 0x5D, 0x7C, 0x3C, 0x3D, 0x3E: .comma
    default: .none
    }
  }

  private mutating func read(_ word: Word) {
    abbreviationEnd = nil
    if isDiploma(word) { return add([0x64, 0x69, 0x75], at: word.range) }
    if isTitle(word) {
      for letters in HurriedWords.title { add(letters, at: word.range) }
      return
    }
    if let words = HurriedWords.table.values(of: word.letters) {
      for letters in words { add(letters, at: word.range) }
      abbreviationEnd = word.range.upperBound
      return
    }
    let isKnown = lexicon.term(of: word.letters) != nil || !Marks(of: word.letters).isEmpty
    if !isKnown, let behind = Elisions.wordBehind(word.letters),
      lexicon.term(of: behind) != nil || !Marks(of: behind).isEmpty
    {
      let place = word.range.lowerBound + (word.letters.count - behind.count)
      add(Array(word.letters.prefix(word.letters.count - behind.count)), at: word.range)
      return add(behind, at: min(place, word.range.upperBound)..<word.range.upperBound)
    }
    add(word.letters, at: word.range)
  }

  /// Whether « DU », « DE » or « BUT » is a diploma, as « DIU » is: in capitals, where the words around
  /// are not.
  private func isDiploma(_ word: Word) -> Bool {
    guard
      word.letters.equals("du") || word.letters.equals("de") || word.letters.equals("but"),
      isCapital(word.range),
      source.contains(where: Sign.isLetter)
    else { return false }
    guard let last = tokens.last, pause == .none else { return true }
    return last.range.count < 2 || !isCapital(last.range)
  }

  /// Whether « TP » is a titre professionnel, and not a part time: in capitals, before the trade.
  private func isTitle(_ word: Word) -> Bool {
    guard word.letters.equals("tp"), isCapital(word.range), source.contains(where: Sign.isLetter)
    else { return false }
    var next = source[word.range.upperBound...].drop { $0 == 0x20 }
    // « TP 400 h », but not « TP 80 % ».
    if next.first.map(Sign.isDigit) == true {
      next = next.drop { Sign.isDigit($0) }.drop { $0 == 0x20 }
      return next.first == 0x68
    }
    return next.prefix { Sign.isLetter($0) }.count > 2
  }

  private func isCapital(_ range: Range<Int>) -> Bool {
    source[range].allSatisfy(Sign.isCapital)
  }

  private mutating func add(_ letters: [UInt8], at range: Range<Int>) {
    tokens.append(
      Token(
        letters: letters, range: range, term: term(of: letters), marks: Marks(of: letters),
        pause: pause))
    pause = .none
  }

  /// The term of a word; a word that is in every sentence is no slip in another.
  private func term(of letters: [UInt8]) -> Int? {
    if let term = lexicon.term(of: letters) { return term }
    if letters.count < 3 || Marks.table.contains(letters) || StopWords.table.contains(letters) {
      return nil
    }
    return lexicon.likeliestTerm(of: letters)
  }
}
