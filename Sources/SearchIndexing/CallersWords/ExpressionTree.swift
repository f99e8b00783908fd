import Search
import Understanding

/// Expressions, each with the number of its owner: of two that can be said in the same words, the
/// second finds the first.
///
/// « a/b » and « @prive » are one branch with several ways along it. No expression is spelled out: one
/// with two families of a hundred words can be said in ten thousand ways, and takes two branches.
package struct ExpressionTree {
  /// The parts of expressions met so far: the same few thousand stand in all of them.
  private var parts: [String: Part] = [:]
  private var pieces = ExpressionPieces()
  /// The pieces that can be said as a piece, besides itself: the words of a family, the families
  /// that share one of them, the families of a word.
  private var others: [Int: [Int]] = [:]
  /// What owns the expressions that end at each node; the first is the root.
  private var owners: [Int?] = [nil]
  /// The first of the branches that a piece leads along.
  private var firstBranches: [Step: Int] = [:]
  private var branches: [Branch] = []
  /// The node that a part leads to, by its number.
  private var ends: [Step: Int] = [:]

  /// What leads on from a node: a piece, or a part, by its number.
  private struct Step: Hashable {
    private let node: UInt32
    private let number: UInt32

    init(node: Int, number: Int) {
      self.node = UInt32(node)
      self.number = UInt32(number)
    }
  }

  private struct Branch {
    let node: Int
    /// The next branch that the same piece leads along; nil behind the last.
    let next: Int?
  }

  /// A part of an expression, between two spaces.
  fileprivate struct Part {
    let number: Int
    /// How many choices it has, a family counting as one.
    var choiceCount = 0
    /// Whether « … » is one of its ways.
    var mayBeGap = false
    /// Its ways, each as the numbers of its pieces; a family is one.
    var ways: [[Int]] = []
    /// The pieces of the shortest way.
    var shortest = Int.max
    /// The pieces of the shortest way that says something; nil when none does.
    var shortestSaid: Int?
  }

  /// - Parameter families: Words said for one another, by the name that expressions have for them.
  package init(families: [String: [String]] = [:]) {
    let members = families.map { name, words in
      (
        family: pieces.choice("@\(name)"),
        words: Set(words.flatMap { pieces.choice(Substring($0)) })
      )
    }
    for (family, words) in members {
      for word in words { others[word, default: []] += family }
      let sharing = members.filter { $0.family != family && !$0.words.isDisjoint(with: words) }
      for piece in family { others[piece] = words + sharing.flatMap(\.family) }
    }
  }

  /// An expression as its parts.
  package struct Expression {
    fileprivate let parts: [Part]

    /// In how many ways it can be said, a family counting as one word; where there are many, so
    /// many at least.
    package var ways: Int { parts.reduce(1) { min($0 * $1.choiceCount, 1 << 20) } }

    /// Whether « … » may begin it: there is nothing before that it could stand behind.
    package var beginsWithGap: Bool { parts.first?.mayBeGap == true }

    /// Whether it says something in as many pieces as an expression may have.
    package var isSayable: Bool {
      let shortest = parts.reduce(0) { $0 + $1.shortest }
      return parts.contains { part in
        part.shortestSaid.map { shortest - part.shortest + $0 <= WordsFormat.longestExpression }
          ?? false
      }
    }
  }

  /// An expression as `mots.yml` writes it.
  package mutating func expression(_ text: String) -> Expression {
    Expression(parts: ExpressionText.parts(of: text).map { part($0) }.filter { !$0.ways.isEmpty })
  }

  /// The owners of the expressions that can be said as this one, always in the same order.
  package func owners(of expression: Expression) -> [Int] {
    var reached = [0]
    for part in expression.parts {
      var next: [Int] = []
      for way in part.ways { follow(way[...], from: reached, into: &next) }
      reached = next.count > 1 ? Set(next).sorted() : next
      if reached.isEmpty { return [] }
    }
    return reached.compactMap { owners[$0] }
  }

  /// Gives an expression an owner.
  package mutating func add(_ expression: Expression, of owner: Int) {
    let last = expression.parts.reduce(0) { end(of: $1, from: $0) }
    owners[last] = owner
  }

  /// Adds the nodes that a way leads to.
  private func follow(_ way: ArraySlice<Int>, from nodes: [Int], into reached: inout [Int]) {
    guard let piece = way.first else {
      reached += nodes
      return
    }
    var next: [Int] = []
    for node in nodes {
      follow(piece, from: node, into: &next)
      for other in others[piece, default: []] { follow(other, from: node, into: &next) }
    }
    if !next.isEmpty { follow(way.dropFirst(), from: next, into: &reached) }
  }

  private func follow(_ piece: Int, from node: Int, into reached: inout [Int]) {
    var branch = firstBranches[Step(node: node, number: piece)]
    while let place = branch {
      reached.append(branches[place].node)
      branch = branches[place].next
    }
  }

  /// The node behind a part, made where it is new.
  private mutating func end(of part: Part, from node: Int) -> Int {
    let step = Step(node: node, number: part.number)
    if let known = ends[step] { return known }
    let end = newNode()
    ends[step] = end
    for way in part.ways {
      var last = node
      for piece in way.dropLast() {
        let next = newNode()
        lead(from: last, along: piece, to: next)
        last = next
      }
      if let piece = way.last { lead(from: last, along: piece, to: end) }
    }
    return end
  }

  private mutating func lead(from node: Int, along piece: Int, to end: Int) {
    let step = Step(node: node, number: piece)
    branches.append(Branch(node: end, next: firstBranches[step]))
    firstBranches[step] = branches.count - 1
  }

  private mutating func newNode() -> Int {
    owners.append(nil)
    return owners.count - 1
  }

  private mutating func part(_ text: Substring) -> Part {
    // Short strings are kept in place and compared as numbers, what is cut from others is not.
    let key = String(text)
    if let known = parts[key] { return known }
    var part = Part(number: parts.count)
    for choice in ExpressionText.choices(of: text) {
      part.choiceCount += 1
      let way = pieces.choice(choice)
      guard canBeSaid(way) else { continue }
      let said = way.map { pieces.all[$0] }
      part.ways.append(way)
      part.mayBeGap = part.mayBeGap || said == [.gap]
      part.shortest = min(part.shortest, way.count)
      if said.contains(where: \.isSaid) {
        part.shortestSaid = min(part.shortestSaid ?? .max, way.count)
      }
    }
    parts[key] = part
    return part
  }

  /// Whether there is something to say: a family has words.
  private func canBeSaid(_ way: [Int]) -> Bool {
    guard let first = way.first else { return false }
    if case .family = pieces.all[first] { return !others[first, default: []].isEmpty }
    return true
  }
}
