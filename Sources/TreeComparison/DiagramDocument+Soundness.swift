package import DecisionTree

extension DiagramDocument {
  /// What keeps the document from being read as a diagram, in French; nil where it is sound.
  ///
  /// Every node leads to earlier ones, so a sound document ends; every rule it names is described.
  package var fault: String? {
    guard version == Self.currentVersion else {
      return "« version » vaut \(version) ; on attend \(Self.currentVersion)"
    }
    guard nodes.indices.contains(root) else {
      return "« racine » vaut \(root) ; on attend le numéro d'un des \(nodes.count) nœuds"
    }
    return nodes.indices.lazy.compactMap(fault(ofNode:)).first ?? faultOfLength
  }

  /// How many questions a way through the diagram may ask; that of this program asks some twenty.
  private static let longestWay = 100

  /// A way that asks too many questions; each node leads to earlier ones alone.
  private var faultOfLength: String? {
    var lengths: [Int] = []
    for (index, node) in nodes.enumerated() {
      let targets = (node.choices ?? []).map(\.target) + [node.bypass?.target].compactMap(\.self)
      let length = (targets.map { lengths[$0] }.max() ?? -1) + 1
      guard length <= Self.longestWay else {
        return "« noeuds[\(index)] » commence un chemin de plus de \(Self.longestWay) questions"
      }
      lengths.append(length)
    }
    return nil
  }

  private func fault(ofNode index: Int) -> String? {
    let node = nodes[index]
    let place = "« noeuds[\(index)] »"
    if node.question == nil {
      return node.choices == nil && node.bypass == nil ? nil : "\(place) a des choix sans question"
    }
    guard let choices = node.choices, !choices.isEmpty else { return "\(place) n'a aucun choix" }
    guard Set(choices.map(\.answer)).count == choices.count else {
      return "\(place) offre deux fois la même réponse"
    }
    let targets = choices.map(\.target) + [node.bypass?.target].compactMap(\.self)
    if let target = targets.first(where: { !(0..<index).contains($0) }) {
      return "\(place) mène au nœud \(target) ; on attend un nœud qui le précède"
    }
    let cited = choices.flatMap(\.rules) + (node.bypass?.rules ?? [])
    return cited.first { rules[$0] == nil }.map { rule in
      "\(place) cite la règle \(rule), que « regles » ne décrit pas"
    }
  }
}
