import Foundation

/// Asks what became of an address, from one redirection to the next.
struct AddressProbe {
  private let turns: HostTurns
  private let redirections: Int

  init(_ manners: Manners) {
    turns = HostTurns(manners)
    redirections = manners.redirections
  }

  /// Where a walk over redirections stands.
  private struct Walk {
    var url: URL
    /// How many redirections were followed.
    var steps = 0
    /// Where the page is for good: the end of the permanent redirections that come first.
    var lasting: URL?
    private var isLasting = true

    init(_ url: URL) {
      self.url = url
    }

    mutating func follow(to next: URL, status: Int) {
      isLasting = isLasting && [301, 308].contains(status)
      if isLasting { lasting = next }
      url = next
      steps += 1
    }

    func result(_ state: LinkState) -> LinkResult {
      LinkResult(
        state: state, newAddress: lasting?.absoluteString,
        finalAddress: steps > 0 ? url.absoluteString : nil)
    }
  }

  /// What became of an address.
  func result(of address: String) async -> LinkResult {
    guard let url = URL(string: address), url.isOfTheWeb else {
      return LinkResult(state: .unreadable, newAddress: nil, finalAddress: nil)
    }
    var walk = Walk(url)
    while true {
      switch await reply(to: walk.url) {
      case .failed(let state): return walk.result(state)
      case .answered(let status, let next?):
        guard walk.steps < redirections else { return walk.result(.circling) }
        guard next.isOfTheWeb else { return walk.result(.unreadable) }
        walk.follow(to: next, status: status)
      case .answered(let status, nil): return walk.result(LinkState(status: status))
      }
    }
  }

  /// The reply to the lightest request that the site accepts.
  private func reply(to url: URL) async -> PageRequest.Reply {
    let reply = await turns.ask(.head, url)
    return reply.mayBeAboutTheMethod ? await turns.ask(.get, url) : reply
  }
}

extension PageRequest.Reply {
  /// Whether a site may answer so because it knows `GET` only: by a refusal, or by silence.
  fileprivate var mayBeAboutTheMethod: Bool {
    switch self {
    case .answered(let status, _): status >= 400 && status != 429
    case .failed(let state): state == .silent(.late)
    }
  }
}

extension URL {
  /// Whether the address can be asked.
  fileprivate var isOfTheWeb: Bool {
    ["http", "https"].contains(scheme?.lowercased()) && host()?.isEmpty == false
  }
}
