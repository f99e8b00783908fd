/// The FAQ entries by the answers of their situations, to find those that explain an answer.
///
/// An answer that few entries speak of says much more than one that nearly all have: « VAE » more
/// than « en poste ». An entry is the nearer, the more of its situations have it, and nearer still
/// where its title names it.
package struct EntryTable: Equatable, Sendable {
  /// How many entries are named at the most.
  package static let most = 5
  /// What an entry must come to beside an answer, in thousandths of an answer that all entries have.
  private static let threshold = 4_500
  /// How rare an answer must be for its share in an entry to count.
  private static let telling = 6_000
  /// What a title that names an answer adds at least, and how rare the answer must be.
  private static let (titled, namable) = (5_000, 2_000)
  /// What an entry loses that leaves out an answer which most entries have: it is for other cases.
  private static let elsewhere = 15_000

  /// An answer that situations of an entry have.
  package struct Topic: Equatable, Sendable {
    package let answer: CodedAnswer
    /// How many situations have it.
    package let count: Int
    /// Whether the title of the entry names it.
    package let isTitle: Bool

    package init(_ answer: CodedAnswer, count: Int, isTitle: Bool) {
      self.answer = answer
      self.count = count
      self.isTitle = isTitle
    }
  }

  /// An entry by what its situations answer.
  package struct Entry: Equatable, Sendable {
    /// How many situations it has.
    package let situations: Int
    /// The answers that some of them have, those to one question side by side.
    package let topics: [Topic]
    /// The places of the entries that it leads to.
    package let links: [Int]
    /// Whether it speaks to others than the people of the site: it is named where the account is in
    /// euros alone.
    package let isForOthers: Bool
    /// The codes of the statuses that it speaks to; any where it has no situation.
    package let statuses: PlaceSet

    package init(
      situations: Int, topics: [Topic], links: [Int], isForOthers: Bool, statuses: PlaceSet
    ) {
      self.situations = situations
      self.topics = topics
      self.links = links
      self.isForOthers = isForOthers
      self.statuses = statuses
    }
  }

  /// An entry that has its own place in the list of some answers.
  package struct Pin: Equatable, Sendable {
    package let entry: Int
    /// Its place in the list, from 0.
    package let rank: Int
    /// The verdicts with which it is named.
    package let verdicts: [Int]
    /// It is named where one of these answers was given; whatever was answered where there are none.
    package let answers: [CodedAnswer]

    package init(entry: Int, rank: Int, verdicts: [Int], answers: [CodedAnswer]) {
      self.entry = entry
      self.rank = rank
      self.verdicts = verdicts
      self.answers = answers
    }
  }

  package let entries: [Entry]
  /// In the order in which they take their places.
  package let pins: [Pin]
  /// The value of the unit with which the entries for others are named.
  package let othersUnit: Int
  /// The question about what the person is.
  package let statusQuestion: Int
  /// How many entries have each answer.
  private let bearers: BearerCounts
  /// What each topic of each entry weighs, and what it adds where it is answered.
  private let weights: [[(worth: Int, gain: Int)]]
  /// How many entries lead to each.
  private let citations: [Int]

  package init(entries: [Entry], pins: [Pin], othersUnit: Int, statusQuestion: Int) {
    self.entries = entries
    self.pins = pins
    self.othersUnit = othersUnit
    self.statusQuestion = statusQuestion
    let bearers = BearerCounts(of: entries)
    self.bearers = bearers
    weights = entries.map { entry in
      entry.topics.map { topic in
        let rarity = entries.count * 1000 / bearers.count(of: topic.answer)
        let worth = rarity * topic.count / entry.situations
        let title = topic.isTitle && rarity > Self.namable ? max(2 * rarity, Self.titled) : 0
        return (worth, (rarity < Self.telling ? 0 : worth) + title)
      }
    }
    var citations = entries.map { _ in 0 }
    for entry in entries {
      for (place, link) in entry.links.enumerated() where !entry.links[..<place].contains(link) {
        citations[link] += 1
      }
    }
    self.citations = citations
  }

  package static func == (left: EntryTable, right: EntryTable) -> Bool {
    left.entries == right.entries && left.pins == right.pins && left.othersUnit == right.othersUnit
      && left.statusQuestion == right.statusQuestion
  }

  /// The places of the entries that explain an answer, the most telling first.
  package func nearest(to way: Way) -> [Int] {
    nearest(to: way.choices, way.ruling)
  }

  /// The places of the entries that explain an answer, the most telling first: those that have their
  /// place, those that are near enough, then those that the first of these lead to; none that speaks
  /// to other statuses alone.
  ///
  /// - Parameters:
  ///   - choices: The answers given.
  ///   - ruling: What they lead to.
  package func nearest(to choices: [CodedAnswer], _ ruling: PackedRuling) -> [Int] {
    let isForOthers = ruling[PackedRuling.unit] == othersUnit
    let status = choices.first { $0.question == statusQuestion }
    let fits = entries.map { entry in
      (isForOthers || !entry.isForOthers) && entry.speaks(to: status)
    }
    var ranked = ranking(scores(of: choices), fits)
    var sources = ranked.isEmpty ? [] : [ranked[0]]
    var place = pins.count
    while place > 0 {
      place -= 1
      let pin = pins[place]
      guard fits[pin.entry], isNamed(pin, beside: choices, ruling[PackedRuling.verdict]) else {
        continue
      }
      sources.insert(pin.entry, at: min(1, sources.count))
      ranked.removeAll { $0 == pin.entry }
      ranked.insert(pin.entry, at: min(pin.rank, ranked.count))
    }
    for source in sources {
      for link in entries[source].links where fits[link] && !ranked.contains(link) {
        ranked.append(link)
      }
    }
    while ranked.count > Self.most { ranked.removeLast() }
    return ranked
  }

  /// The entries that come to enough, the best first, then those that more entries lead to, then the
  /// first.
  private func ranking(_ scores: [Int], _ fits: [Bool]) -> [Int] {
    var ranked: [Int] = []
    for place in entries.indices where fits[place] && scores[place] >= Self.threshold {
      let rank = ranked.firstIndex { isBefore(place, $0, scores) } ?? ranked.count
      ranked.insert(place, at: rank)
    }
    return ranked
  }

  private func isBefore(_ place: Int, _ other: Int, _ scores: [Int]) -> Bool {
    if scores[place] != scores[other] { return scores[place] > scores[other] }
    return citations[place] > citations[other]
  }

  /// What each entry comes to beside an answer: what it shares, less what it says of other cases.
  private func scores(of choices: [CodedAnswer]) -> [Int] {
    let common = choices.filter { isCommon($0) }
    var scores: [Int] = []
    for place in entries.indices {
      let topics = entries[place].topics
      var score = 0
      var start = 0
      while start < topics.count {
        let question = topics[start].answer.question
        let given = choices.first { $0.question == question }
        var (all, gain) = (0, -1)
        while start < topics.count, topics[start].answer.question == question {
          all += weights[place][start].worth
          if topics[start].answer == given { gain = weights[place][start].gain }
          start += 1
        }
        if gain >= 0 {
          score += gain
        } else if let given {
          score -= all / 2 + (common.contains(given) ? Self.elsewhere : 0)
        } else {
          score -= all / 10
        }
      }
      scores.append(score)
    }
    return scores
  }

  /// Whether most entries have an answer.
  private func isCommon(_ answer: CodedAnswer) -> Bool {
    bearers.count(of: answer) * 2 > entries.count
  }

  private func isNamed(_ pin: Pin, beside choices: [CodedAnswer], _ verdict: Int?) -> Bool {
    guard let verdict, pin.verdicts.contains(verdict) else { return false }
    return pin.answers.isEmpty || pin.answers.contains { choices.contains($0) }
  }
}

extension EntryTable.Entry {
  /// Whether it says something to a status; where that is not known, it may.
  fileprivate func speaks(to status: CodedAnswer?) -> Bool {
    guard let status, !statuses.isEmpty else { return true }
    return statuses.contains(Int(status.code))
  }
}

/// How many entries have each answer.
private struct BearerCounts: Sendable {
  /// The counts, by the question and then by the code of the answer.
  private var counts: [[Int]] = []

  init(of entries: [EntryTable.Entry]) {
    for entry in entries {
      for (place, topic) in entry.topics.enumerated()
      where !entry.topics[..<place].contains(where: { $0.answer == topic.answer }) {
        add(topic.answer)
      }
    }
  }

  func count(of answer: CodedAnswer) -> Int {
    guard answer.question < counts.count, answer.code < counts[answer.question].count else {
      return 0
    }
    return counts[answer.question][Int(answer.code)]
  }

  private mutating func add(_ answer: CodedAnswer) {
    while counts.count <= answer.question { counts.append([]) }
    while counts[answer.question].count <= answer.code { counts[answer.question].append(0) }
    counts[answer.question][Int(answer.code)] += 1
  }
}
