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
    return accepted.lazy.filter { abs($0.unicodeScalars.count - length) <= limit }
      .map { (name: $0, distance: distance(from: name, to: $0)) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
      .name
  }

  /// « ; vouliez-vous dire « x » ? » where a name is near enough, else nothing.
  package static func phrase(for name: String, among accepted: some Sequence<String>) -> String {
    nearest(to: name, among: accepted).map { " ; vouliez-vous dire « \($0) » ?" } ?? ""
  }

  /// How many letters must be added, taken away, replaced or swapped with their neighbour.
  static func distance(from left: String, to right: String) -> Int {
    let left = Array(left.lowercased().unicodeScalars)
    let right = Array(right.lowercased().unicodeScalars)
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

extension Fault {
  /// A name that is not among those accepted: the nearest one is proposed, and all are listed.
  ///
  /// - Parameters:
  ///   - message: What is wrong, without the proposal.
  ///   - name: What was written.
  ///   - accepted: The names that would have been right; without any, nothing is listed.
  ///   - noun: What the names are, in French, at the head of the list.
  package init(
    _ kind: FaultKind, at place: Place, _ message: String, naming name: String,
    among accepted: [String], as noun: String
  ) {
    self.init(
      kind, at: place, message + Suggestion.phrase(for: name, among: accepted),
      notes: accepted.isEmpty ? [] : ["\(noun) : \(accepted.joined(separator: ", "))"])
  }
}
