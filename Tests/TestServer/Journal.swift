import FlyingFox
import Synchronization

/// What a site saw of its visitors.
final class Journal: Sendable {
  private struct State {
    var visits: [TestSite.Visit] = []
    var present = 0
    var crowd = 0
  }

  private let state = Mutex(State())

  var visits: [TestSite.Visit] { state.withLock(\.visits) }
  var crowd: Int { state.withLock(\.crowd) }

  /// Notes a request, from its coming until it is answered; others have time to come meanwhile.
  func noting(
    _ request: HTTPRequest, _ answer: () async -> HTTPResponse
  ) async -> HTTPResponse {
    state.withLock {
      $0.visits.append(
        TestSite.Visit(
          method: request.method.rawValue, path: request.path,
          agent: request.headers[HTTPHeader("User-Agent")] ?? ""))
      $0.present += 1
      $0.crowd = max($0.crowd, $0.present)
    }
    for _ in 0..<100 { await Task.yield() }
    defer { state.withLock { $0.present -= 1 } }
    return await answer()
  }
}
