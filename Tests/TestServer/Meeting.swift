/// Where requests wait for each other: none is answered before all have come.
package actor Meeting {
  private let expected: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// - Parameter expected: How many requests must come.
  package init(of expected: Int) {
    self.expected = expected
  }

  func arrive() async {
    await withCheckedContinuation { continuation in
      waiting.append(continuation)
      guard waiting.count == expected else { return }
      for guest in waiting { guest.resume() }
    }
  }
}
