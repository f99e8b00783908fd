import DecisionTree
import Eligibility

/// Follows the answers of a row through a tree: where they stop, and what may still come.
struct AnswerWalk {
  /// The nodes whose question has no answer.
  private(set) var open: [Int] = []
  /// The settled verdicts.
  private(set) var ended: [Path] = []
  private let tree: AnswerTree
  private let codes: [UInt8]
  /// The core questions with an answer, and those of them that led somewhere.
  private let known: UInt32
  private var used: UInt32 = 0
  /// The codes offered where an answer was not among them.
  private var refused: [Int: Set<UInt8>] = [:]

  init(_ codes: [UInt8], in tree: AnswerTree) throws(Misstep) {
    self.tree = tree
    self.codes = codes
    known = codes.indices.reduce(0) { set, place in
      codes[place] > 1 && AnswerCodes.questions[place].isCore ? set | 1 << place : set
    }
    follow(tree.root)
    try refuseUseless()
  }

  private mutating func follow(_ index: Int) {
    guard let question = tree.nodes[index].question else {
      return ended.append(tree.nodes[index].path)
    }
    let children = tree.nodes[index].children
    switch codes[question] {
    case 0: open.append(index)
    case 1: for code in children.keys.sorted() { follow(children[code] ?? index) }
    case let code:
      guard let child = children[code] else {
        return refused[question, default: []].formUnion(children.keys)
      }
      used |= 1 << question
      follow(child)
    }
  }

  /// Refuses an answer that no way takes, and that no open way may still ask for.
  private func refuseUseless() throws(Misstep) {
    let ahead = open.reduce(0) { $0 | tree.nodes[$1].below.questions }
    for place in places(known & ~used) {
      let question = AnswerCodes.questions[place]
      let answer = question.answers[Int(codes[place]) - 2]
      if let offered = refused[place] {
        let answers = question.answers.filter { offered.contains(AnswerCodes.code(of: $0)) }
        throw .notOffered(answer, offered: answers)
      }
      guard ahead & 1 << place != 0 else { throw .notAsked(answer) }
    }
  }

  /// What may come at the ends of the open ways that take the answers given ahead.
  ///
  /// - Throws: `Misstep.notAsked` where no end takes them all.
  func prospect() throws(Misstep) -> AnswerTree.Prospect {
    let ahead = known & ~used
    var prospect = AnswerTree.Prospect()
    for index in open { add(index, ahead, to: &prospect) }
    if prospect.verdicts == 0, let last = places(ahead).last {
      throw .notAsked(AnswerCodes.questions[last].answers[Int(codes[last]) - 2])
    }
    return prospect
  }

  /// Adds what a node leads to.
  ///
  /// - Parameter ahead: The answers that have yet to be taken on the way.
  private func add(_ index: Int, _ ahead: UInt32, to prospect: inout AnswerTree.Prospect) {
    let node = tree.nodes[index]
    guard ahead & ~node.below.questions == 0 else { return }
    guard let question = node.question, known & node.below.questions != 0 else {
      return prospect.formUnion(node.below)
    }
    if codes[question] > 1 {
      guard let child = node.children[codes[question]] else { return }
      add(child, ahead & ~(1 << question), to: &prospect)
    } else {
      for child in node.children.values { add(child, ahead, to: &prospect) }
    }
  }

  /// The last page that the answers lead to without a doubt.
  var address: String {
    var index = tree.root
    while let question = tree.nodes[index].question,
      let child = tree.nodes[index].children[codes[question]]
    {
      index = child
    }
    return tree.nodes[index].path.address
  }

  private func places(_ set: UInt32) -> [Int] {
    codes.indices.filter { set & 1 << $0 != 0 }
  }
}
