package import Diagnostics
package import Foundation

/// Asks every address of the web, hosts in parallel, each once.
package struct LinkCheck: Sendable {
  private let manners: Manners
  private let folder: URL

  /// - Parameter folder: Where answers are kept between runs.
  package init(_ manners: Manners, rememberingIn folder: URL) {
    self.manners = manners
    self.folder = folder
  }

  /// What became of each address.
  ///
  /// - Parameter uses: The addresses, each with the places where it stands.
  package func run(_ uses: [String: [Place]]) async -> LinkReport {
    var memory = LinkMemory(in: folder)
    let pages = Dictionary(grouping: uses.keys, by: Self.withoutFragment)
    let known = pages.keys.reduce(into: [:]) { $0[$1] = memory.result(of: $1) }
    let asked = await results(of: pages.keys.filter { known[$0] == nil }.sorted())
    for (page, result) in asked { memory.keep(result, of: page) }
    let isKept = (try? memory.save()) != nil
    let results = known.merging(asked) { $1 }
    let links = pages.flatMap { page, addresses in
      addresses.compactMap { address in
        results[page].map {
          LinkReport.Link(
            address: address, result: $0, places: uses[address] ?? [],
            isRemembered: known[page] != nil)
        }
      }
    }
    return LinkReport(
      links: links, asked: asked.count, remembered: known.count, isKept: isKept)
  }

  private func results(of pages: [String]) async -> [String: LinkResult] {
    let probe = AddressProbe(manners)
    return await withTaskGroup(of: (String, LinkResult).self) { group in
      for page in pages { group.addTask { (page, await probe.result(of: page)) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  /// The address of the page alone: what follows `#` is not sent to a site.
  private static func withoutFragment(_ address: String) -> String {
    String(address.prefix { $0 != "#" })
  }
}
