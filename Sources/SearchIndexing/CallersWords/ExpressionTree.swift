import Search
import Understanding

/// Expressions, each with its owner: of two that can be said in the same words, the second finds the
/// first.
///
/// « a/b » and « @prive » are one branch with several ways along it. No expression is spelled out: one
/// with two families of a hundred words can be said in ten thousand ways, and takes two branches.
package struct ExpressionTree<Owner> {
  private let families: [String: [String]]
  /// The parts of expressions met so far: the same few thousand stand in all of them.
  private var parts: [Substring: Part] = [:]
  private var pieces = ExpressionPieces()
  /// What owns the expressions that end at each node; the first is the root.
  private var owners: [Owner?] = [nil]
  /// The nodes that a piece leads to.
  private var branches: [Step: [Int]] = [:]
  /// The node that a part leads to, by its number.
  private var ends: [Step: Int] = [:]

  /// What leads on from a node: a piece, or a part, by its number.
  private struct Step: Hashable {
    let node: Int
    let number: Int
  }

  /// A part of an expression, between two spaces.
  fileprivate struct Part {
    let number: Int
    /// How many choices it has, a family counting as one.
    var choiceCount = 0
    /// Whether « … » is one of its ways.
    var mayBeGap = false
    /// Its ways, each as the numbers of its pieces.
    var ways: [[Int]] = []
    /// The pieces of the shortest way.
    var shortest = Int.max
    /// The pieces of the shortest way that says something; nil when none does.
    var shortestSaid: Int?
  }

  /// - Parameter families: Words said for one another, by the name that expressions have for them.
  package init(families: [String: [String]] = [:]) {
    self.families = families
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
  package func owners(of expression: Expression) -> [Owner] {
    var reached = [0]
    for part in expression.parts {
      reached = Set(part.ways.flatMap { follow($0, from: reached) }).sorted()
      if reached.isEmpty { return [] }
    }
    return reached.compactMap { owners[$0] }
  }

  /// Gives an expression an owner.
  package mutating func add(_ expression: Expression, of owner: Owner) {
    let last = expression.parts.reduce(0) { end(of: $1, from: $0) }
    owners[last] = owner
  }

  /// The nodes that a way leads to.
  private func follow(_ way: [Int], from nodes: [Int]) -> [Int] {
    way.reduce(nodes) { nodes, piece in
      nodes.flatMap { branches[Step(node: $0, number: piece), default: []] }
    }
  }

  /// The node behind a part, made where it is new.
  private mutating func end(of part: Part, from node: Int) -> Int {
    if let known = ends[Step(node: node, number: part.number)] { return known }
    let end = newNode()
    ends[Step(node: node, number: part.number)] = end
    for way in part.ways {
      var last = node
      for piece in way.dropLast() {
        let next = newNode()
        branches[Step(node: last, number: piece), default: []].append(next)
        last = next
      }
      if let piece = way.last {
        branches[Step(node: last, number: piece), default: []].append(end)
      }
    }
    return end
  }

  private mutating func newNode() -> Int {
    owners.append(nil)
    return owners.count - 1
  }

  private mutating func part(_ text: Substring) -> Part {
    if let known = parts[text] { return known }
    var part = Part(number: parts.count)
    for choice in ExpressionText.choices(of: text) {
      part.choiceCount += 1
      for way in ways(of: choice) where !way.isEmpty {
        let said = way.map { pieces.all[$0] }
        part.ways.append(way)
        part.mayBeGap = part.mayBeGap || said == [.gap]
        part.shortest = min(part.shortest, way.count)
        if said.contains(where: \.isSaid) {
          part.shortestSaid = min(part.shortestSaid ?? .max, way.count)
        }
      }
    }
    parts[text] = part
    return part
  }

  /// The ways to say a choice: those of a family are its words.
  private mutating func ways(of choice: Substring) -> [[Int]] {
    let way = pieces.choice(choice)
    guard let first = way.first, case .family(let name) = pieces.all[first] else { return [way] }
    return families[name, default: []].map { pieces.choice(Substring($0)) }
  }
}
