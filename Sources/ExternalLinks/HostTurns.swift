import Foundation

/// Lets requests through one at a time for each host, with a pause between two.
actor HostTurns {
  private let manners: Manners
  private var last: [String: Task<PageRequest.Reply, Never>] = [:]
  private var refusing: Set<String> = []

  init(_ manners: Manners) {
    self.manners = manners
  }

  /// Asks for a page when the turn of its host comes.
  ///
  /// - Returns: The reply; 429 without asking where the host has already asked to be left alone.
  func ask(_ method: PageRequest.Method, _ url: URL) async -> PageRequest.Reply {
    let host = "\(url.host() ?? "")\(url.port.map { ":\($0)" } ?? "")"
    let previous = last[host]
    let turn = Task {
      if await previous?.value != nil { try? await Task.sleep(for: manners.pause) }
      return await send(method, url, to: host)
    }
    last[host] = turn
    return await turn.value
  }

  private func send(
    _ method: PageRequest.Method, _ url: URL, to host: String
  ) async -> PageRequest.Reply {
    guard !refusing.contains(host) else { return .answered(status: 429, location: nil) }
    let reply = await PageRequest.send(method, url, as: manners.agent, limit: manners.limit)
    if case .answered(status: 429, _) = reply { refusing.insert(host) }
    return reply
  }
}
