import BatchCore
import CommandLineTools
import FoundationEssentials
import French

/// What is said once a batch is done.
struct BatchReport {
  let text: String

  init(_ summary: BatchSummary) {
    var lines = [
      "\(Self.count(summary.rows, "ligne", "lignes")) : "
        + "\(Self.count(summary.answered, "répondue", "répondues")), "
        + "\(Self.count(summary.incomplete, "incomplète", "incomplètes")), "
        + "\(Self.count(summary.faulty, "fautive", "fautives"))."
    ]
    if summary.repaired > 0 {
      lines.append(
        "\(Self.count(summary.repaired, "ligne n'est", "lignes ne sont")) pas en UTF-8 : lu comme du "
          + "Windows-1252 ; le résultat est en UTF-8.")
    }
    if summary.whateverTheTraining > 0 {
      lines.append(
        "\(Self.count(summary.whateverTheTraining, "ligne", "lignes")) : la réponse est la même "
          + "quelle que soit la formation.")
    }
    let understood = summary.understood.sorted {
      ($0.value.assignment, $0.key.text) < ($1.value.assignment, $1.key.text)
    }
    if !understood.isEmpty { lines.append("Compris :") }
    for (said, meaning) in understood {
      let rows = Self.count(meaning.rows, "ligne", "lignes")
      lines.append("  « \(said.text) » : \(meaning.assignment) (\(rows))")
    }
    if summary.isCut {
      lines.append("  … et d'autres : la liste s'arrête là, tous les mots compris n'y sont pas.")
    }
    text = lines.joined(separator: "\n")
  }

  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Numbers.grouped(number)) \(number < 2 ? one : many)"
  }
}

/// How far a batch got, on one line of a terminal that is written over and over.
final class ProgressLine {
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private var isShown = false

  init() {
    last = clock.now
  }

  /// Shows how far a batch got, at most five times a second, and on a terminal only.
  func show(_ summary: BatchSummary) {
    guard Console.showsProgress, last.duration(to: clock.now) > .milliseconds(200) else { return }
    last = clock.now
    isShown = true
    write("\r… \(BatchReport.count(summary.rows, "ligne", "lignes"))")
  }

  /// Wipes the line.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  private func write(_ text: String) {
    // Where nobody can be told, there is nobody to tell of it.
    try? OpenFile.standardError.write(Array(text.utf8))
  }
}
