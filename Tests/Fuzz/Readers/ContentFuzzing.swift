import Content
import ContentReading
import Diagnostics
import Law
import TestSupport

/// Bytes as an entry of a small content.
enum ContentFuzzing {
  /// What the entry stands on, without a fault; longer lists would be read again for each input.
  private static let others: [InputFile] = {
    let names = [
      "site.yml", "rubriques.yml", "sources.yml", "textes.yml", "couverture.yml",
      "contradictions.yml", TinyContent.licence,
    ]
    let content = TinyContent()
    let others = names.map { file(content.files[$0] ?? [], at: $0) }
    let faults = read(others, beside: content.files[TinyContent.secondment] ?? []).faults
    guard faults.isEmpty else { fatalError(faults.map(\.text).joined(separator: "\n")) }
    return others
  }()

  private static func file(_ bytes: [UInt8], at path: String) -> InputFile {
    InputFile(
      path: path, components: path.split(separator: "/").map(String.init), bytes: bytes)
  }

  private static func read(
    _ others: [InputFile], beside entry: [UInt8]
  ) -> (knowledge: KnowledgeBase, faults: [Fault]) {
    KnowledgeBase.read(
      others + [file(entry, at: TinyContent.secondment)], in: "Content",
      on: CalendarDay(2026, .november, 21), for: SiteNames(reserved: [], linked: []))
  }

  /// The entry is read, or it is told what is wrong, on its lines.
  static func readEntry(_ bytes: [UInt8]) {
    let (knowledge, faults) = read(others, beside: bytes)
    precondition(knowledge.entry("detachement") != nil || !faults.isEmpty, "nothing is told")
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for fault in faults where fault.place.path == TinyContent.secondment {
      precondition(
        fault.place.column >= 1 && (1...lines).contains(fault.place.line), fault.text)
    }
  }
}
