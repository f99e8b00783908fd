import DecisionTree
import Foundation
import TestSupport
import TreeComparison

/// Bytes as an exported diagram.
enum DiagramFuzzing {
  /// A small sound one: that of today takes a second, and HostileDiagramTests compares with it.
  private static let sound = try? JSONDecoder().decode(
    DiagramDocument.self,
    from: Data(contentsOf: Package.root.appending(path: "Tests/Fuzz/Seeds/diagram/petit.json")))

  /// The diagram is no diagram, is refused, or is compared both ways with a sound one.
  static func read(_ bytes: [UInt8]) {
    guard let sound, sound.fault == nil else { fatalError("the small diagram is not sound") }
    guard let document = try? JSONDecoder().decode(DiagramDocument.self, from: Data(bytes)),
      document.fault == nil
    else { return }
    _ = try? DiagramComparison(from: document, to: sound)
    _ = try? DiagramComparison(from: sound, to: document)
  }
}
