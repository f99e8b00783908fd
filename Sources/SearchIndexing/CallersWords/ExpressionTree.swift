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
  private var numbers: [ExpressionText.Piece: UInt32] = [:]
  private var nodes = [Node()]
  /// The newest branch at a node that a piece begins, or that goes on with it.
  private var branches: [Step: Int] = [:]
  private var chains: [(node: Int, older: Int?)] = []

  private struct Node {
    /// The nodes at the ends of the branches, by the numbers of their parts.
    var ends: [Int: Int] = [:]
    /// What owns the expression that ends here.
    var owner: Owner?
  }

  private struct Step: Hashable {
    let node: Int
    let piece: UInt32
  }

  /// A part of an expression, between two spaces.
  private struct Part {
    let number: Int
    /// Its ways, each as the numbers of its pieces.
    var ways: [[UInt32]] = []
    /// The pieces of the shortest way.
    var shortest = Int.max
    /// The pieces of the shortest way that says something; nil when none does.
    var shortestSaid: Int?
  }

  /// - Parameter families: Words said for one another, by the name that expressions have for them.
  package init(families: [String: [String]] = [:]) {
    self.families = families
  }

  /// Whether an expression says something in as many pieces as one may have.
  package mutating func isSayable(_ text: String) -> Bool {
    let parts = parts(of: text)
    let shortest = parts.reduce(0) { $0 + $1.shortest }
    return parts.contains { part in
      part.shortestSaid.map { shortest - part.shortest + $0 <= WordsFormat.longestExpression }
        ?? false
    }
  }

  /// The owners of the expressions that can be said as this one, always in the same order.
  package mutating func owners(of text: String) -> [Owner] {
    var reached = [0]
    for part in parts(of: text) {
      var next: Set<Int> = []
      for way in part.ways { next.formUnion(follow(way, from: reached)) }
      reached = next.sorted()
      if reached.isEmpty { return [] }
    }
    return reached.compactMap { nodes[$0].owner }
  }

  /// Gives an expression an owner.
  package mutating func add(_ text: String, of owner: Owner) {
    var node = 0
    for part in parts(of: text) { node = end(of: part, from: node) }
    nodes[node].owner = owner
  }

  private func follow(_ way: [UInt32], from nodes: [Int]) -> [Int] {
    var reached = nodes
    for piece in way {
      var next: [Int] = []
      for node in reached {
        var link = branches[Step(node: node, piece: piece)]
        while let place = link {
          next.append(chains[place].node)
          link = chains[place].older
        }
      }
      reached = next
    }
    return reached
  }

  /// The node behind a part, made where it is new.
  private mutating func end(of part: Part, from node: Int) -> Int {
    if let known = nodes[node].ends[part.number] { return known }
    let end = newNode()
    nodes[node].ends[part.number] = end
    for way in part.ways {
      var last = node
      for (place, piece) in way.enumerated() {
        let next = place == way.count - 1 ? end : newNode()
        let step = Step(node: last, piece: piece)
        chains.append((next, branches[step]))
        branches[step] = chains.count - 1
        last = next
      }
    }
    return end
  }

  private mutating func newNode() -> Int {
    nodes.append(Node())
    return nodes.count - 1
  }

  private mutating func parts(of text: String) -> [Part] {
    ExpressionText.parts(of: text).map { part($0) }.filter { !$0.ways.isEmpty }
  }

  private mutating func part(_ text: Substring) -> Part {
    if let known = parts[text] { return known }
    var part = Part(number: parts.count)
    for choice in ExpressionText.choices(of: text) {
      for pieces in ways(of: choice) where !pieces.isEmpty {
        part.ways.append(pieces.map { number(of: $0) })
        part.shortest = min(part.shortest, pieces.count)
        if pieces.contains(where: \.isSaid) {
          part.shortestSaid = min(part.shortestSaid ?? .max, pieces.count)
        }
      }
    }
    parts[text] = part
    return part
  }

  private func ways(of choice: Substring) -> [[ExpressionText.Piece]] {
    let pieces = ExpressionText.pieces(of: choice)
    guard case .family(let name)? = pieces.first else { return [pieces] }
    return families[name, default: []].map { ExpressionText.pieces(of: Substring($0)) }
  }

  private mutating func number(of piece: ExpressionText.Piece) -> UInt32 {
    let key = piece.asTerm
    if let known = numbers[key] { return known }
    let number = UInt32(numbers.count)
    numbers[key] = number
    return number
  }
}
