import FlyingFox
import FlyingSocks
import Foundation
import Law
import SiteBuilding
import Testing

@testable import Serving

/// Who listens to the news of a preview, and for how long.
struct ListenerTests {
  private let state = PreviewState(of: {
    SiteBuild(
      content: "/absent", templates: "/absent", output: "/absent",
      day: CalendarDay(2026, .november, 21))
  })

  @Test func whoStopsListeningIsForgotten() {
    var stream: EventStream? = state.listeners.listen { state.event }
    #expect(stream != nil)
    #expect(state.listeners.count == 1)
    stream = nil
    #expect(state.listeners.count == 0)
  }

  /// Nothing tells a server that a browser has left, but that what it sends is refused.
  @Test func whoHasLeftIsForgottenOnceToldHowThingsStand() async throws {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
      handler: PreviewHandler(state: state, port: 80))
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await server.waitUntilListening(timeout: 60)
    guard case .ip4(_, let port) = await server.listeningAddress else {
      Issue.record("no address")
      return
    }
    let browser = try await AsyncSocket.connected(
      to: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), timeout: 60)
    try await browser.write(
      Data("GET /_apercu/evenements HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8))
    try await until { state.listeners.count == 1 }
    try browser.close()
    try await until {
      state.announce()
      return state.listeners.count == 0
    }
    #expect(state.listeners.count == 0)
  }

  /// Waits for something, for a few seconds at most.
  private func until(_ isSo: () -> Bool) async throws {
    for _ in 0..<200 where !isSo() { try await Task.sleep(for: .milliseconds(20)) }
  }
}
