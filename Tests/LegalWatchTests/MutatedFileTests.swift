import LegalWatch
import TestSupport
import Testing

/// Any bytes as a file of the open data: a version, nothing, or faults, and never a crash.
struct MutatedFileTests {
  @Test(arguments: 0..<8)
  func mutatedFilesAreReadOrRefused(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let source = Array(
      MadeVersion(links: [MadeVersion.link("ABROGE", "Décret n°2026-366")]).xml.utf8)
    for _ in 0..<(Mutation.rounds(2_000) / 8 / Self.copySize) {
      let copy = try MadeCopy()
      for index in 0..<Self.copySize {
        try copy.add(mutated(source, &random), at: "\(index).xml")
      }
      let read = copy.read()
      let versions = read.versions.values.joined().count
      #expect(read.files == Self.copySize)
      #expect(versions + read.faults.count > 0)
      // What one file says cannot come from two: every version has its own id.
      #expect(Set(read.versions.values.joined().map(\.id)).count == versions)
    }
  }

  /// How many files are read at once.
  private static let copySize = 250

  /// Bytes with up to four changes: some replaced, cut out, repeated, or swapped with marks of XML.
  private func mutated(_ source: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = source
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default:
        let marks = [
          "<", ">", "&", "&#0;", "<![CDATA[", "]]>", "<!--", "<?x", "\u{0}", "&lt;", "<!DOCTYPE a>",
        ]
        bytes.insert(contentsOf: Array((marks.randomElement(using: &random) ?? "").utf8), at: place)
      }
    }
    return bytes
  }
}
