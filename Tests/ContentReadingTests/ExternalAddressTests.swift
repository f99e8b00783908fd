import ContentReading
import Diagnostics
import Foundation
import Law
import Testing
import TestSupport

/// Where the addresses of the web stand.
struct ExternalAddressTests {
  private func addresses(in content: TinyContent) -> ExternalAddresses {
    ExternalAddresses(in: content.inputFiles)
  }

  @Test func linksAndValuesAreFoundWhereTheyStand() throws {
    let path = TinyContent.licence
    var content = TinyContent()
    content.put("- {id: a, url: \"https://exemple.fr/a\"}\n", at: "sources.yml")
    try content.replace("Trente heures.", with: "Lu [*là*](https://exemple.fr/a).", in: path)
    let line = content.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix("Lu") }
    let places = addresses(in: content).places["https://exemple.fr/a"] ?? []
    #expect(
      Set(places) == [
        TinyContent.place("sources.yml", line: 1, column: 16),
        TinyContent.place(path, line: try #require(line) + 1, column: 4),
      ])
  }

  @Test func linksBetweenEntriesAndMailAreLeftOut() throws {
    var content = TinyContent()
    content.append(
      "\n[un](permis) [deux](mailto:a@b.fr) [trois](#duree)\n", to: TinyContent.licence)
    let schemes = Set(addresses(in: content).places.keys.map { $0.prefix { $0 != ":" } })
    #expect(schemes == ["https"])
  }

  /// The line named is read in the sources of this package: the address must stand on it or below.
  @Test(arguments: LegalText.allCases)
  func anAddressOfTheRulesIsFoundInTheSources(text: LegalText) throws {
    let line = text.addressLine
    let file = Package.root.appending(path: "Sources/\(line.file)")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let excerpt = lines[(line.number - 1)...(line.number + 3)].joined()
    let name = text.reference.url.split(separator: "/").last ?? ""
    let number = name.split(separator: "=").last.map(String.init) ?? ""
    #expect(excerpt.contains(number), "\(text.rawValue) : \(line)")
    let places = addresses(in: TinyContent()).places[text.reference.url] ?? []
    #expect(places.contains(Place("Sources/\(line.file)", line: line.number)))
  }

  @Test func aFileThatCannotBeReadIsTold() {
    var content = TinyContent()
    content.put("- id: [", at: "textes.yml")
    #expect(addresses(in: content).faults.map(\.place.path) == ["Content/textes.yml"])
  }
}
