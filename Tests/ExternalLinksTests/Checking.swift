import Diagnostics
import ExternalLinks
import Foundation
import TestSupport

/// A check without pauses, and what it came to.
struct Checking {
  let folder: TemporaryFolder
  let limit: Duration

  /// - Parameter limit: Long where a site answers: other tests may hold every thread meanwhile.
  init(limit: Duration = .seconds(600)) throws {
    folder = try TemporaryFolder()
    self.limit = limit
  }

  static let agent = "essai/1"

  /// Asks addresses, each of which stands on a line of its own.
  func report(on addresses: [String]) async -> LinkReport {
    let uses = addresses.enumerated().map { ($1, [Place("fiche.md", line: $0 + 1, column: 5)]) }
    let manners = Manners(agent: Self.agent, pause: .zero, limit: limit)
    return await LinkCheck(manners, rememberingIn: folder.url)
      .run(Dictionary(uniqueKeysWithValues: uses))
  }

  /// The only fault about one address.
  func fault(about address: String) async -> Fault? {
    let faults = await report(on: [address]).faults
    return faults.count == 1 ? faults.first : nil
  }
}
