/// The documents that a question finds, with what each is worth.
struct Scoreboard {
  private let index: SearchIndex
  private let voice: Voice?
  private var totals: [Int]
  /// How much of the question each document has.
  private var matched: [Int]
  /// How much of the question stands in each document's own question.
  private var asked: [Int]
  /// What the part of the question being looked for is worth, and how surely a document asks for
  /// it.
  private var worth: [Int]
  private var likeness: [Int]
  private var touched: [Int] = []
  private var wanted = 0
  /// Whether each section is about those the site is for, or about people that the question names.
  private var isAddressed: [Bool]

  init(_ index: SearchIndex, askedBy voice: Voice?) {
    self.index = index
    self.voice = voice
    totals = [Int](repeating: 0, count: index.documents.count)
    matched = totals
    asked = totals
    worth = totals
    likeness = totals
    isAddressed = index.audiences.map { $0.isEmpty }
  }

  /// Adds a part of the question: a document counts the best of its alternatives.
  mutating func add(_ slot: Query.Slot) {
    guard let meaning = slot.alternatives.first(where: isMet) ?? slot.alternatives.first else {
      return
    }
    let rarity = rarity(of: slot, meaning)
    let weight = min(rarity * meaning.terms.count, sum(of: meaning)) * meaning.certainty / 256
    for alternative in slot.alternatives { look(for: alternative, worth: rarity) }
    wanted += weight
    note(slot)
    for document in touched {
      totals[document] += worth[document]
      matched[document] += weight
      asked[document] += weight * likeness[document] / 256
    }
    clear()
  }

  /// Notes the sections whose people are named.
  private mutating func note(_ slot: Query.Slot) {
    for section in isAddressed.indices where !isAddressed[section] {
      isAddressed[section] = slot.alternatives.contains {
        $0.terms.count == 1 && index.audiences[section].contains($0.terms[0])
      }
    }
  }

  /// How rare what is looked for is: no rarer than the commonest of its synonyms.
  private func rarity(of slot: Query.Slot, _ meaning: Query.Alternative) -> Int {
    slot.alternatives.reduce(rarity(of: meaning)) { least, other in
      let isSure = other.terms.count == 1 && 2 * other.certainty > meaning.certainty
      return isSure && isMet(other) ? min(least, rarity(of: other)) : least
    }
  }

  private func sum(of alternative: Query.Alternative) -> Int {
    alternative.terms.reduce(0) { $0 + index.rarity(of: $1) }
  }

  /// Whether documents have the terms; words that callers use for others may be in none.
  private func isMet(_ alternative: Query.Alternative) -> Bool {
    alternative.terms.allSatisfy { index.postings.documentCount(of: $0) > 0 }
  }

  private func rarity(of alternative: Query.Alternative) -> Int {
    alternative.terms.reduce(0) { max($0, index.rarity(of: $1)) }
  }

  private mutating func clear() {
    for document in touched {
      worth[document] = 0
      likeness[document] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Looks for an alternative; one of several terms counts where all of them are.
  ///
  /// - Parameter limit: What it is worth at most: a synonym is no rarer than the word it stands for.
  private mutating func look(for alternative: Query.Alternative, worth limit: Int) {
    let rarity = min(limit, rarity(of: alternative)) * alternative.certainty / 256
    var together = PostingsTogether(alternative.terms.map { index.postings.list(of: $0) })
    while together.advance() {
      let document = together.document
      raise(document, to: rarity * together.impact / 256)
      if together.isInQuestion(of: index.documents[document].questionLength) {
        likeness[document] = max(likeness[document], alternative.certainty)
      }
    }
  }

  private mutating func raise(_ document: Int, to value: Int) {
    if worth[document] == 0 { touched.append(document) }
    worth[document] = max(worth[document], max(1, value))
  }

  /// Adds what two words next to each other in the question are worth where they are so in a
  /// document too.
  mutating func addNeighbours(_ left: Query.Slot, _ right: Query.Slot) {
    for first in left.alternatives.prefix(2) where first.terms.count == 1 {
      for second in right.alternatives.prefix(2)
      where second.terms.count == 1 && first.terms != second.terms {
        look(for: first, beside: second)
      }
    }
    for document in touched { totals[document] += worth[document] }
    clear()
  }

  private mutating func look(for first: Query.Alternative, beside second: Query.Alternative) {
    let certainty = min(first.certainty, second.certainty)
    let rarity = (index.rarity(of: first.terms[0]) + index.rarity(of: second.terms[0])) / 2
    var together = PostingsTogether([first, second].map { index.postings.list(of: $0.terms[0]) })
    while together.advance() {
      if together.isPhrase { raise(together.document, to: rarity * certainty / 512) }
    }
  }

  /// The best documents, those first in the site first where two are worth the same; those that
  /// are worth next to nothing beside the best of all are none.
  func best(_ limit: Int, within filter: SearchFilter) -> [Hit] {
    let scores = totals.indices.map { totals[$0] > 0 ? score(of: $0) : 0 }
    let least = (scores.max() ?? 0) / Self.leastPart
    var hits: [Hit] = []
    for document in totals.indices
    where scores[document] > least && filter.accepts(index.documents[document]) {
      let score = scores[document]
      if hits.count == limit, let last = hits.last, last.score >= score { continue }
      let place = hits.firstIndex { $0.score < score } ?? hits.count
      hits.insert(Hit(document: document, score: score), at: place)
      if hits.count > limit { hits.removeLast() }
    }
    return hits
  }

  /// What a document is worth: less where it lacks words of the question or is for other people,
  /// more where its own question is much the same.
  private func score(of document: Int) -> Int {
    let wanted = max(1, wanted)
    let share = Self.leastShare + (256 - Self.leastShare) * matched[document] / wanted
    let rarity = index.questionRarities[document]
    let likeness = 256 * 2 * min(asked[document], rarity) / (wanted + rarity)
    let asIs = wanted * likeness / 256 * Self.asIsShare / 256
    let score = totals[document] * share / 256 + asIs
    return max(1, score * sectionShare(of: document) / 256)
  }

  /// What a document keeps of its worth by its section, in 256ths: whether that is for those who
  /// ask.
  private func sectionShare(of document: Int) -> Int {
    let section = index.documents[document].section
    let asked = isAddressed[section] ? 256 : Self.othersShare
    switch voice {
    case .employer:
      return index.isForEmployers[section]
        ? Self.employersShare : asked * Self.besidesEmployersShare / 256
    case .oneself:
      return index.isForEmployers[section] ? asked * Self.employersForOthersShare / 256 : asked
    case nil: return asked
    }
  }

  /// How many times more than a document the best one is worth at most.
  private static let leastPart = 4
  /// What a document keeps that has hardly a word of the question, in 256ths.
  private static let leastShare = 160
  /// What a document for other people keeps, in 256ths.
  private static let othersShare = 210
  /// What one for employers keeps where an employer asks, and what others do then.
  private static let employersShare = 400
  private static let besidesEmployersShare = 200
  /// What one for employers keeps where somebody asks for themselves.
  private static let employersForOthersShare = 190
  /// What the question of a document is worth that is the one asked, in 256ths of all its words.
  private static let asIsShare = 56
}
