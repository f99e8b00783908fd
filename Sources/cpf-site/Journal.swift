import CodableJSON
import CommandLineTools
import Diagnostics

/// What a command says on standard error: to people as text, to programs as an object a line.
///
/// Where nobody reads along, text is quiet: faults and notices alone. A terminal sees each step begin;
/// `--verbose` and JSON tell what each cost.
struct Journal {
  private let options: JournalOptions
  private let clock = ContinuousClock()
  private var step: (name: String, start: ContinuousClock.Instant)?

  init(_ options: JournalOptions) {
    self.options = options
  }

  /// A notice.
  func say(_ text: String) {
    switch options.journal {
    case .texte: Console.say(text)
    case .json: write(Notice(message: text))
    }
  }

  /// A step begins, and the one before it ends.
  mutating func begin(_ name: String) {
    endStep()
    step = (name, clock.now)
    if options.journal == .texte, !options.verbose, Console.showsProgress {
      Console.say("… \(name)")
    }
  }

  /// The last step ends.
  mutating func endStep() {
    guard let (name, start) = step else { return }
    step = nil
    cost(of: name, start.duration(to: clock.now))
  }

  /// What a step cost, where that is asked for.
  func cost(of name: String, _ duration: Duration) {
    switch options.journal {
    case .texte where options.verbose: Console.say("\(name) : \(duration.milliseconds) ms")
    case .texte: break
    case .json: write(Step(etape: name, ms: duration.milliseconds))
    }
  }

  /// The faults, then how many there are.
  ///
  /// - Parameter ending: What comes behind the count as text.
  func tell(_ report: FaultReport, _ ending: String = ".") {
    switch options.journal {
    case .texte: Console.say(report.text + report.summary + ending)
    case .json:
      for fault in report.faults { write(fault) }
      write(Count(erreurs: report.errors, avertissements: report.warnings))
    }
  }

  private func write(_ value: some Encodable) {
    do {
      Console.say(try JSONText.line(value))
    } catch {
      Console.say("\(error)")
    }
  }

  private struct Notice: Encodable {
    let message: String
  }

  private struct Step: Encodable {
    let etape: String
    let ms: Int64
  }

  private struct Count: Encodable {
    let erreurs: Int
    let avertissements: Int
  }
}
