import FlyingFox
import FlyingSocks
import Foundation
package import SiteBuilding

/// Serves a site to the browser of this machine while it is written.
package struct PreviewServer: Sendable {
  /// The port that was had.
  package let port: UInt16
  private let state: PreviewState
  private let running: Task<Void, any Error>

  /// Why nothing is served.
  package enum Refusal: Error {
    /// Neither the port nor the next ones are free.
    case noFreePort(tried: ClosedRange<UInt16>)
    /// The machine refused something else.
    case failed(String)
    /// The folders cannot be watched, or no longer.
    case unwatched(WatchRefusal)
  }

  /// How long a port may take to answer, in seconds.
  private static let patience = 60.0
  /// How often whoever waits for news is told how things stand, though nothing changed.
  private static let beat = Duration.seconds(15)
  /// How many ports are tried.
  private static let ports: UInt16 = 20

  /// The address of the site.
  package var address: String { Self.address(on: port) }

  /// The address of a site on a port.
  private static func address(on port: UInt16) -> String { "http://127.0.0.1:\(port)/" }

  /// Finds a port, the first free one from a number on, and answers on it.
  ///
  /// - Parameters:
  ///   - first: The port to try first.
  ///   - build: What to read, for a site at an address.
  ///   - tell: Told of each change.
  package init(
    from first: UInt16, building build: @escaping @Sendable (_ address: String) -> SiteBuild,
    telling tell: @escaping @Sendable (PreviewNews) -> Void
  ) async throws(Refusal) {
    let last = min(first, UInt16.max - Self.ports) + Self.ports
    for port in first...last {
      let state = PreviewState(of: { build(Self.address(on: port)) }, telling: tell)
      if let running = try await Self.listen(on: port, showing: state) {
        (self.port, self.state, self.running) = (port, state, running)
        return
      }
    }
    throw .noFreePort(tried: first...last)
  }

  /// Answers on a port; nil where something else does.
  private static func listen(
    on port: UInt16, showing state: PreviewState
  ) async throws(Refusal) -> Task<Void, any Error>? {
    do {
      let handler = PreviewHandler(state: state, port: port)
      let server = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled, handler: handler)
      // Whichever comes first: it listens, or it ended.
      let (outcomes, teller) = AsyncStream.makeStream(of: (any Error)?.self)
      let running = Task {
        do { try await server.run() } catch {
          teller.yield(error)
          throw error
        }
      }
      Task {
        do {
          try await server.waitUntilListening(timeout: patience)
          teller.yield(nil)
        } catch { teller.yield(error) }
      }
      for await outcome in outcomes {
        if let outcome { throw outcome }
        break
      }
      return running
    } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
      return nil
    } catch {
      throw .failed(error.localizedDescription)
    }
  }

  /// Reads the folders, watches them, and shows each change; returns when the server ends.
  ///
  /// - Parameters:
  ///   - folders: The folders to watch.
  ///   - begin: Called once the first site can be seen.
  package func run(
    watching folders: [String], begin: @escaping @Sendable () -> Void
  ) async throws(Refusal) {
    let watching = watch(folders, begin)
    let reminder = Task { [state] in
      while true {
        try await Task.sleep(for: Self.beat)
        state.announce()
      }
    }
    defer { reminder.cancel() }
    do {
      try await running.value
    } catch {
      guard running.isCancelled, let refusal = await watching.value else {
        throw .failed(error.localizedDescription)
      }
      throw .unwatched(refusal)
    }
  }

  /// Watches folders in a thread of its own; where they cannot be watched, or no longer, the server
  /// ends.
  private func watch(
    _ folders: [String], _ begin: @escaping @Sendable () -> Void
  ) -> Task<WatchRefusal?, Never> {
    let (outcomes, teller) = AsyncStream.makeStream(of: WatchRefusal.self)
    Thread.detachNewThread { [state] in
      do throws(WatchRefusal) {
        var watch = try FolderWatch(folders)
        state.refresh()
        begin()
        while true {
          try watch.waitForChange()
          state.refresh()
        }
      } catch {
        teller.yield(error)
      }
    }
    return Task { [running] in
      let refusal = await outcomes.first { _ in true }
      running.cancel()
      return refusal
    }
  }
}
