/// Why answers cannot be taken.
package enum WalkRefusal: Error, Equatable, Sendable {
  /// The answer is not among the codes that this situation offers.
  case notOffered(CodedAnswer, offered: [UInt8])
  /// Nothing asks this question in this situation.
  case notAsked(CodedAnswer)
}

/// Follows answers through a tree: where they stop, and what may still come.
///
/// An answer given ahead leaves open only the ways that ask for it: who says what the medical opinion
/// is has one. A training is a wish, not a fact: it leaves every way open, and counts on those that ask.
struct AnswerWalk: Sendable {
  /// A node whose question has no answer.
  struct Open: Sendable {
    let node: Int
    /// Whether the training was asked for before.
    let isPastTraining: Bool
  }

  private(set) var open: [Open] = []
  /// The settled verdicts.
  private(set) var ended: [Int] = []
  let tree: AnswerTree
  let codes: [UInt8]
  /// The core questions with an answer, and those of them about the training.
  private let known: PlaceSet
  private let wished: PlaceSet
  /// The questions whose answer led somewhere.
  private var used = PlaceSet()
  /// For each question, the codes offered where an answer was not among them.
  private var refused: [PlaceSet]

  /// - Throws: `WalkRefusal` where no way takes an answer.
  init(_ codes: [UInt8], in tree: AnswerTree) throws(WalkRefusal) {
    precondition(codes.count == tree.table.questions.count)
    self.tree = tree
    self.codes = codes
    var (known, wished) = (PlaceSet(), PlaceSet())
    for (place, question) in tree.table.questions.enumerated()
    where codes[place] > AnswerCode.unknown {
      switch question.kind {
      case .core: known.insert(place)
      case .wish:
        known.insert(place)
        wished.insert(place)
      case .followUp: break
      }
    }
    self.known = known
    self.wished = wished
    refused = codes.map { _ in PlaceSet() }
    follow(0, isPastTraining: false)
    try refuseUseless()
  }

  private mutating func follow(_ index: Int, isPastTraining: Bool) {
    guard let question = tree.nodes[index].question else { return ended.append(index) }
    let children = tree.nodes[index].children
    let isPast = isPastTraining || tree.table.questions[question].kind == .wish
    switch codes[question] {
    case AnswerCode.none: open.append(Open(node: index, isPastTraining: isPastTraining))
    case AnswerCode.unknown: for child in children { follow(child, isPastTraining: isPast) }
    case let code:
      guard let child = tree.child(of: index, for: code) else {
        for child in children { refused[question].insert(Int(tree.nodes[child].code)) }
        return
      }
      used.insert(question)
      follow(child, isPastTraining: isPast)
    }
  }

  /// The answers that every way on from an open node has to take.
  private func needed(from open: Open) -> PlaceSet {
    open.isPastTraining ? ahead : ahead.subtracting(wished)
  }

  /// What is needed once a question is passed: where the training is asked for, all that is known of it.
  private func after(_ question: Int, _ needed: PlaceSet) -> PlaceSet {
    var rest = needed
    if tree.table.questions[question].kind == .wish { rest.formUnion(wished.above(question)) }
    rest.remove(question)
    return rest
  }

  /// Whether what comes at a node and below asks all these questions.
  private func canTake(_ needed: PlaceSet, at index: Int) -> Bool {
    needed.subtracting(tree.nodes[index].below.questions).isEmpty
  }

  /// The answers that led nowhere yet.
  private var ahead: PlaceSet { known.subtracting(used) }

  /// Whether a training was named ahead of questions that are still open.
  var hasWishAhead: Bool { ahead.intersects(wished) }

  /// Refuses an answer that no way takes, and that no open way may still ask for.
  private func refuseUseless() throws(WalkRefusal) {
    var asked = PlaceSet()
    for open in open { asked.formUnion(tree.nodes[open.node].below.questions) }
    for place in ahead.places {
      let choice = CodedAnswer(question: place, code: codes[place])
      if !refused[place].isEmpty {
        throw .notOffered(choice, offered: refused[place].places.map { UInt8($0) })
      }
      guard asked.contains(place) else { throw .notAsked(choice) }
    }
  }

  /// What may come at the ends of the open ways that take the answers given ahead.
  ///
  /// - Throws: `WalkRefusal.notAsked` where no end takes them all.
  func prospect() throws(WalkRefusal) -> AnswerTree.Prospect {
    var prospect = AnswerTree.Prospect()
    for open in open { add(open.node, needed(from: open), to: &prospect) }
    if prospect.verdicts.isEmpty, let last = ahead.places.last {
      throw .notAsked(CodedAnswer(question: last, code: codes[last]))
    }
    return prospect
  }

  private func add(_ index: Int, _ needed: PlaceSet, to prospect: inout AnswerTree.Prospect) {
    let node = tree.nodes[index]
    guard canTake(needed, at: index) else { return }
    guard node.question != nil, known.intersects(node.below.questions) else {
      return prospect.formUnion(node.below)
    }
    for (child, needed) in following(index, needed) { add(child, needed, to: &prospect) }
  }

  /// Every end of the open ways that takes the answers given ahead, in the order of the choices.
  func endsAhead() -> [Int] {
    var ends: [Int] = []
    for open in open { add(open.node, needed(from: open), to: &ends) }
    return ends
  }

  private func add(_ index: Int, _ needed: PlaceSet, to ends: inout [Int]) {
    guard canTake(needed, at: index) else { return }
    guard tree.nodes[index].question != nil else { return ends.append(index) }
    for (child, needed) in following(index, needed) { add(child, needed, to: &ends) }
  }

  /// The first question still to put, with the codes that it offers: none that someone who does not
  /// know an earlier answer could not make sense of.
  func next() -> (question: Int, offered: PlaceSet)? {
    var asked: [PlaceSet] = tree.table.questions.map { _ in PlaceSet() }
    for open in open {
      var unknown = PlaceSet()
      for choice in tree.choices(to: open.node) where codes[choice.question] <= AnswerCode.unknown {
        unknown.insert(choice.question)
      }
      seek(open.node, needed(from: open), unknown, &asked)
    }
    return asked.indices.first { !asked[$0].isEmpty }.map { ($0, asked[$0]) }
  }

  /// - Parameter unknown: The questions on the way to the node that have no answer.
  private func seek(
    _ index: Int, _ needed: PlaceSet, _ unknown: PlaceSet, _ asked: inout [PlaceSet]
  ) {
    let node = tree.nodes[index]
    guard let question = node.question, canTake(needed, at: index) else { return }
    var unknown = unknown
    if codes[question] <= AnswerCode.unknown {
      let isClear = !tree.table.questions[question].premises.intersects(unknown)
      if codes[question] == AnswerCode.none, isClear {
        let needed = after(question, needed)
        for child in node.children where canTake(needed, at: child) {
          asked[question].insert(Int(tree.nodes[child].code))
        }
        return
      }
      unknown.insert(question)
    }
    for (child, needed) in following(index, needed) { seek(child, needed, unknown, &asked) }
  }

  /// The nodes after another that take its answer, or all of them where it has none, with what is
  /// needed from there on.
  private func following(_ index: Int, _ needed: PlaceSet) -> [(node: Int, needed: PlaceSet)] {
    let node = tree.nodes[index]
    guard let question = node.question else { return [] }
    let needed = after(question, needed)
    guard codes[question] > AnswerCode.unknown else { return node.children.map { ($0, needed) } }
    return tree.child(of: index, for: codes[question]).map { [($0, needed)] } ?? []
  }
}
