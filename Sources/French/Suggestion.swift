/// The right name that someone probably meant.
package enum Suggestion {
  /// The nearest accepted name, where one is near enough to be worth proposing.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - accepted: The names that would have been right.
  package static func nearest(to name: String, among accepted: some Sequence<String>) -> String? {
    let length = name.unicodeScalars.count
    let limit = min(max(1, length / 3), length - 1)
    var best: (name: String, distance: Int)?
    for candidate in accepted where abs(candidate.unicodeScalars.count - length) <= limit {
      let distance = distance(from: name, to: candidate)
      guard distance <= limit else { continue }
      if let best, !isBefore((candidate, distance), best) { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Whether a name is nearer than another; of two as near, the first in the order of bytes.
  private static func isBefore(
    _ left: (name: String, distance: Int), _ right: (name: String, distance: Int)
  ) -> Bool {
    left.distance != right.distance
      ? left.distance < right.distance : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }

  /// « ; vouliez-vous dire « x » ? » where a name is near enough, else nothing.
  package static func phrase(for name: String, among accepted: some Sequence<String>) -> String {
    nearest(to: name, among: accepted).map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
  }

  /// How many letters must be added, taken away, replaced or swapped with their neighbour.
  static func distance(from left: String, to right: String) -> Int {
    let (left, right) = (Letters.lowercase(left), Letters.lowercase(right))
    var older: [Int] = []
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        let replaced = previous[j] + (left[i] == right[j] ? 0 : 1)
        var best = min(replaced, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, older[j - 1] + 1)
        }
        current.append(best)
      }
      (older, previous) = (previous, current)
    }
    return previous[right.count]
  }
}

extension Letters {
  /// The scalars of a text, with the capitals that French writes in lower case.
  fileprivate static func lowercase(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar.value + 0x20
      case 0x152: 0x153
      case 0x178: 0xFF
      case let value: value
      }
    }
  }
}
