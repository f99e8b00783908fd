import FlyingFox
import FlyingSocks
import Foundation

/// A real site on this machine that answers as its pages say, for as long as a test needs it.
package struct TestSite: Sendable {
  /// What a page does with a request.
  package enum Page: Sendable {
    /// Answers with a status.
    case status(Int)
    /// Answers `HEAD` with a status, `GET` with 200.
    case getOnly(head: Int)
    /// Sends elsewhere, to an address or to a path of this site.
    case redirection(Int, to: String)
    /// Sends the head of an answer, then never another byte.
    case endless
    /// Takes the request and never answers.
    case silent
    /// Answers 200 once another site was asked.
    case after(Meeting)
  }

  /// A request, as the site saw it.
  package struct Visit: Hashable, Sendable {
    package let method: String
    package let path: String
    package let agent: String
  }

  /// The address of the site, without a slash at its end.
  package let address: String
  private let journal: Journal

  /// The requests so far, in order.
  package var visits: [Visit] { journal.visits }
  /// The highest number of requests that were being answered at one time.
  package var crowd: Int { journal.crowd }

  private init(address: String, journal: Journal) {
    self.address = address
    self.journal = journal
  }

  /// Serves pages on a port of the loopback while a test runs.
  ///
  /// - Parameter pages: The pages by path; any other path is 404.
  package static func serving<Result>(
    _ pages: [String: Page], _ test: (TestSite) async throws -> Result
  ) async throws -> Result {
    let journal = Journal()
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), timeout: patience, logger: .disabled,
      handler: ClosureHTTPHandler { request in
        await journal.noting(request) { await answer(request, pages[request.path]) }
      })
    let running = Task { try await server.run() }
    defer { running.cancel() }
    // Hundreds of tests share the processors: it may take its time.
    try await server.waitUntilListening(timeout: 60)
    guard case .ip4(let host, let port) = await server.listeningAddress else { throw NotServing() }
    return try await test(TestSite(address: "http://\(host):\(port)", journal: journal))
  }

  /// How long an answer may take, in seconds: other tests may hold every thread for long.
  private static let patience = 600.0

  /// No port could be had: the machine is wrong, not what is tested.
  private struct NotServing: Error {}

  /// The address of a site that has gone: nothing listens on its port.
  package static func gone() async throws -> String {
    try await serving([:]) { $0.address }
  }

  private static func answer(_ request: HTTPRequest, _ page: Page?) async -> HTTPResponse {
    switch page {
    case nil: return response(404)
    case .status(let status): return response(status)
    case .getOnly(let status): return response(request.method == .HEAD ? status : 200)
    case .redirection(let status, let target): return response(status, [.location: target])
    case .endless where request.method == .HEAD: return response(405)
    case .endless:
      return HTTPResponse(statusCode: .ok, body: HTTPBodySequence(from: Drought(), count: 1000))
    case .silent:
      await untilCancelled()
      return response(500)
    case .after(let meeting):
      await meeting.arrive()
      return response(200)
    }
  }

  private static func response(_ status: Int, _ headers: HTTPHeaders = [:]) -> HTTPResponse {
    HTTPResponse(statusCode: HTTPStatusCode(status, phrase: "Test"), headers: headers)
  }
}
