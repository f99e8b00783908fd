import Diagnostics
import Foundation
import Testing

/// Pages are made while what callers say is read: what is wrong with it stops the build all the same.
struct LateFaultTests {
  @Test func tooManyFamiliesOfWordsAreTold() throws {
    let site = try TemporarySite()
    let names = (10..<27).map { "famille\($0)" }
    let families = names.map { "\($0): [mot\($0)]" }.joined(separator: ", ")
    let words = names.map { "\"chez @\($0)\"" }.joined(separator: ", ")
    let text = """
      familles: {\(families)}
      reponses:
        - {reponses: {statut: cdd}, mots: [\(words)]}

      """
    try site.write(text.utf8, to: "Content/mots.yml")
    let faults = try site.refusal()
    #expect(faults.contains { $0.kind == .unreadableWords && $0.message.contains("17 familles") })
    #expect(!FileManager.default.fileExists(atPath: site.output.path))
  }
}
