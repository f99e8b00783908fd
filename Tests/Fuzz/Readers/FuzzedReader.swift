import BatchCore
import Foundation

/// The readers that libFuzzer gives any bytes to.
///
/// One that stops the program, or that takes more than the time or the memory that run.sh allows, is
/// wrong; what a text means is tried by the suites.
enum FuzzedReader: String, CaseIterable {
  case frontMatter = "front-matter"
  case markdown, templates, csv, ndjson, diagram, legi, sentences, index

  /// The one that the environment names, `CPF_READER`.
  static let chosen: FuzzedReader = {
    let name = ProcessInfo.processInfo.environment["CPF_READER"] ?? ""
    guard let reader = FuzzedReader(rawValue: name) else {
      fatalError("CPF_READER: one of \(allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return reader
  }()

  /// Reads some bytes.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .frontMatter: ContentFuzzing.readEntry(bytes)
    case .markdown: TextFuzzing.readMarkdown(bytes)
    case .templates: TextFuzzing.readTemplate(bytes)
    case .csv: BatchFuzzing.read(bytes, as: .csv)
    case .ndjson: BatchFuzzing.read(bytes, as: .ndjson)
    case .diagram: DiagramFuzzing.read(bytes)
    case .legi: LawFuzzing.read(bytes)
    case .sentences: SentenceFuzzing.read(bytes)
    case .index: IndexFuzzing.read(bytes)
    }
  }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  FuzzedReader.chosen.read(bytes)
  return 0
}
