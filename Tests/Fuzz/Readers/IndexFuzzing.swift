import Search
import SearchIndexing

/// An index made of any bytes, a sound index of which some bytes are changed, and any bytes as a
/// question; the first byte says which.
///
/// An index is given a sum that is right, so that what lies behind the sum is reached; one that
/// opens is then asked something.
enum IndexFuzzing {
  static func read(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    switch first % 3 {
    case 0: openAndAsk(Array(bytes.dropFirst()))
    case 1: openAndAsk(sampleBytes.changed(as: bytes.dropFirst()))
    case _: if let sample { ask(sample, Array(bytes.dropFirst())) }
    }
  }
}

extension [UInt8] {
  /// The same with some bytes changed: two bytes say which, the next what it becomes.
  fileprivate func changed(as changes: ArraySlice<UInt8>) -> Self {
    var changed = self
    for start in stride(from: changes.startIndex, to: changes.endIndex - 2, by: 3) {
      changed[(Int(changes[start]) << 8 + Int(changes[start + 1])) % count] = changes[start + 2]
    }
    return changed
  }
}

/// An index of a few questions.
private let sample = try? SearchIndex(sampleBytes)

private let sampleBytes: [UInt8] = {
  let questions = [
    "Puis-je garder mes heures en détachement ?", "Qui paie le permis poids lourd ?",
    "L'employeur refuse ma formation de 25 heures", "Accident de service, CITIS et reclassement",
  ]
  let builder = IndexBuilder(
    sections: [SearchSection(id: "s", title: "Une", audience: ["salarié"])], statuses: ["cdd"],
    synonyms: [["permis de conduire", "auto-école"], ["détachement", "mise à disposition"]])
  return builder.build(
    questions.enumerated().map { number, question in
      SearchDocument(
        id: "\(number)", address: "\(number)/", section: 0, statuses: 0, covers: [],
        question: question, keywords: [question], phrases: [], headings: [], paragraphs: [question])
    }
  ).index
}()

private func openAndAsk(_ bytes: [UInt8]) {
  guard bytes.count >= FileHeader.bodyPlace else {
    _ = try? SearchIndex(bytes)
    return
  }
  let sealed = IndexFormat.header.file(around: Array(bytes[FileHeader.bodyPlace...]))
  guard let index = try? SearchIndex(sealed) else { return }
  ask(index, Array("permi detachment 150 heures qui paie conduire".utf8))
}

private func ask(_ index: SearchIndex, _ question: [UInt8]) {
  let query = index.read(question)
  for hit in index.search(query, limit: 5) {
    precondition(hit.score > 0 && index.documents.indices.contains(hit.document))
    let document = index.documents[hit.document]
    _ = index.bestLine(of: Array(document.question), for: query)
    _ = index.matches(of: query, in: Array(document.question))
  }
  _ = index.matches(of: query, in: question)
  for range in query.unknown { precondition(range.upperBound <= question.count) }
}
