package import Diagnostics

/// What became of the addresses, in the form of faults.
package struct LinkReport: Sendable {
  /// An address, what became of it, and where it stands.
  struct Link: Sendable {
    let address: String
    let result: LinkResult
    let places: [Place]
    /// Whether the page had answered lately and was not asked again.
    let isRemembered: Bool
  }

  private let links: [Link]
  /// How many pages were asked.
  package let asked: Int
  /// How many pages had answered lately and were not asked again.
  package let remembered: Int
  /// Whether the answers could be kept for the next run.
  package let isKept: Bool

  init(links: [Link], asked: Int, remembered: Int, isKept: Bool) {
    self.links = links
    self.asked = asked
    self.remembered = remembered
    self.isKept = isKept
  }

  /// Whether pages were asked and not one answered, which tells of the network here.
  package var isCutOff: Bool {
    let asked = links.filter { !$0.isRemembered }
    return !asked.isEmpty
      && asked.allSatisfy { [.unknownHost, .silent(.cut)].contains($0.result.state) }
  }

  /// A fault at each place of each address that must be looked at.
  package var faults: [Fault] {
    links.flatMap { link in link.places.compactMap { Fault(link, at: $0) } }
  }
}

/// What an address can come to, in the order in which an editor looks at it.
package enum LinkTrouble: CaseIterable, Sendable {
  case dead, unknownHost, untrusted, circling, unreadable, moved, failing, silent, closed

  /// The kind of fault that such an address is.
  package var kind: FaultKind {
    switch self {
    case .dead: .deadLink
    case .unknownHost: .unknownHost
    case .untrusted: .untrustedHost
    case .circling: .endlessRedirect
    case .unreadable: .unreadableAddress
    case .moved: .movedPage
    case .failing: .failingHost
    case .silent: .silentHost
    case .closed: .closedPage
    }
  }

  /// What heads a list of such addresses.
  package var title: String {
    switch self {
    case .dead: "Pages disparues"
    case .unknownHost: "Sites inconnus"
    case .untrusted: "Certificats refusés"
    case .circling: "Renvois sans fin"
    case .unreadable: "Adresses illisibles"
    case .moved: "Pages déplacées"
    case .failing: "Sites en panne"
    case .silent: "Pas de réponse"
    case .closed: "Accès refusé aux programmes"
    }
  }

  /// A link that leads no reader anywhere is an error; the rest may pass or mend itself.
  var severity: Fault.Severity {
    switch self {
    case .dead, .unknownHost, .untrusted, .circling, .unreadable: .error
    case .moved, .failing, .silent, .closed: .warning
    }
  }
}
