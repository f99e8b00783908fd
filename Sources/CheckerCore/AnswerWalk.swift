/// Why answers cannot be taken.
package enum WalkRefusal: Error, Equatable, Sendable {
  /// The answer is not among the codes that this situation offers.
  case notOffered(CodedAnswer, offered: [UInt8])
  /// Nothing asks this question in this situation.
  case notAsked(CodedAnswer)
}

/// Follows answers through a tree: where they stop, and what may still come.
struct AnswerWalk: Sendable {
  /// The nodes whose question has no answer.
  private(set) var open: [Int] = []
  /// The settled verdicts.
  private(set) var ended: [Int] = []
  let tree: AnswerTree
  let codes: [UInt8]
  /// The core questions with an answer, and those of them that led somewhere.
  private let known: PlaceSet
  private var used = PlaceSet()
  /// For each question, the codes offered where an answer was not among them.
  private var refused: [PlaceSet]

  /// - Throws: `WalkRefusal` where no way takes an answer.
  init(_ codes: [UInt8], in tree: AnswerTree) throws(WalkRefusal) {
    precondition(codes.count == tree.table.questions.count)
    self.tree = tree
    self.codes = codes
    var known = PlaceSet()
    for (place, question) in tree.table.questions.enumerated()
    where codes[place] > AnswerCode.unknown && question.kind != .followUp {
      known.insert(place)
    }
    self.known = known
    refused = codes.map { _ in PlaceSet() }
    follow(0)
    try refuseUseless()
  }

  private mutating func follow(_ index: Int) {
    guard let question = tree.nodes[index].question else { return ended.append(index) }
    switch codes[question] {
    case AnswerCode.none: open.append(index)
    case AnswerCode.unknown: for child in tree.nodes[index].children { follow(child) }
    case let code:
      guard let child = tree.child(of: index, for: code) else {
        for child in tree.nodes[index].children {
          refused[question].insert(Int(tree.nodes[child].code))
        }
        return
      }
      used.insert(question)
      follow(child)
    }
  }

  /// The answers that led nowhere yet: an open way has to take them.
  private var ahead: PlaceSet { known.subtracting(used) }

  /// Refuses an answer that no way takes, and that no open way may still ask for.
  private func refuseUseless() throws(WalkRefusal) {
    var asked = PlaceSet()
    for index in open { asked.formUnion(tree.nodes[index].below.questions) }
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
    for index in open { add(index, ahead, to: &prospect) }
    if prospect.verdicts.isEmpty, let last = ahead.places.last {
      throw .notAsked(CodedAnswer(question: last, code: codes[last]))
    }
    return prospect
  }

  private func add(_ index: Int, _ ahead: PlaceSet, to prospect: inout AnswerTree.Prospect) {
    let node = tree.nodes[index]
    guard ahead.subtracting(node.below.questions).isEmpty else { return }
    guard node.question != nil, known.intersects(node.below.questions) else {
      return prospect.formUnion(node.below)
    }
    for (child, ahead) in following(index, ahead) { add(child, ahead, to: &prospect) }
  }

  /// Every end of the open ways that takes the answers given ahead, in the order of the choices.
  func endsAhead() -> [Int] {
    var ends: [Int] = []
    for index in open { add(index, ahead, to: &ends) }
    return ends
  }

  private func add(_ index: Int, _ ahead: PlaceSet, to ends: inout [Int]) {
    let node = tree.nodes[index]
    guard ahead.subtracting(node.below.questions).isEmpty else { return }
    guard node.question != nil else { return ends.append(index) }
    for (child, ahead) in following(index, ahead) { add(child, ahead, to: &ends) }
  }

  /// The first question still to put, with the codes that it offers: none that someone who does not
  /// know an earlier answer could not make sense of.
  func next() -> (question: Int, offered: PlaceSet)? {
    var asked: [PlaceSet] = tree.table.questions.map { _ in PlaceSet() }
    for index in open {
      var unknown = PlaceSet()
      for choice in tree.choices(to: index) where codes[choice.question] <= AnswerCode.unknown {
        unknown.insert(choice.question)
      }
      seek(index, ahead, unknown, &asked)
    }
    return asked.indices.first { !asked[$0].isEmpty }.map { ($0, asked[$0]) }
  }

  /// - Parameter unknown: The questions on the way to the node that have no answer.
  private func seek(
    _ index: Int, _ ahead: PlaceSet, _ unknown: PlaceSet, _ asked: inout [PlaceSet]
  ) {
    let node = tree.nodes[index]
    guard let question = node.question, ahead.subtracting(node.below.questions).isEmpty else {
      return
    }
    var unknown = unknown
    if codes[question] <= AnswerCode.unknown {
      let isClear = !tree.table.questions[question].premises.intersects(unknown)
      if codes[question] == AnswerCode.none, isClear {
        for child in node.children
        where ahead.subtracting(tree.nodes[child].below.questions).isEmpty {
          asked[question].insert(Int(tree.nodes[child].code))
        }
        return
      }
      unknown.insert(question)
    }
    for (child, ahead) in following(index, ahead) { seek(child, ahead, unknown, &asked) }
  }

  /// The nodes after another that take its answer, or all of them where it has none.
  ///
  /// - Parameter ahead: The answers that have yet to be taken on the way.
  private func following(_ index: Int, _ ahead: PlaceSet) -> [(node: Int, ahead: PlaceSet)] {
    let node = tree.nodes[index]
    guard let question = node.question, codes[question] > AnswerCode.unknown else {
      return node.children.map { ($0, ahead) }
    }
    var rest = ahead
    rest.remove(question)
    return tree.child(of: index, for: codes[question]).map { [($0, rest)] } ?? []
  }
}
