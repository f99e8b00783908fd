import Foundation
import Search
import TestSupport
import SearchIndexing

/// Measures how long a question takes in the index of a site, then among 10,000 made-up documents.
@main
struct Questions {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      print("usage : search-benchmark <recherche.idx> <questions.tsv>")
      exit(64)
    }
    let bytes = Array(try Data(contentsOf: URL(filePath: CommandLine.arguments[1])))
    let questions = try String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8)
      .split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").dropFirst().first }
      .map { Array($0.utf8) + [0x20] }
    try measure(bytes, questions)
    try measure(Library(count: 10_000, seed: 1).index, questions)
  }

  /// Prints the medians over the questions of the time that each takes at best in five runs.
  private static func measure(_ bytes: [UInt8], _ questions: [[UInt8]]) throws {
    let opening = try best { _ = try SearchIndex(bytes) }
    let index = try SearchIndex(bytes)
    let times = questions.map { question in
      best {
        // What is found is looked at so that no search can be left out.
        let hits = index.search(index.read(question), limit: 5)
        precondition(hits.count <= 5)
      }
    }.sorted()
    let count = index.documents.count
    print("\(count) fiches : ouvrir l'index \(microseconds(opening)) µs, ", terminator: "")
    print("une question \(microseconds(times[times.count / 2])) µs ", terminator: "")
    print("(95 % en moins de \(microseconds(times[times.count * 95 / 100])) µs)")
  }

  private static func best(_ body: () throws -> Void) rethrows -> Duration {
    var shortest = Duration.seconds(60)
    for _ in 1...5 {
      let start = ContinuousClock.now
      try body()
      shortest = min(shortest, ContinuousClock.now - start)
    }
    return shortest
  }

  private static func microseconds(_ time: Duration) -> Int64 {
    let (seconds, attoseconds) = time.components
    return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
  }
}
