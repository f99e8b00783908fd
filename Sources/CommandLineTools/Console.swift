package import ArgumentParser
import FoundationEssentials
import Glibc
import Markup

/// What both programs share: French messages, the exit statuses of the contract.
package enum Console {
  /// The version of both programs, which packages bear and the first heading of CHANGELOG.md names.
  package static let version = "1.0.0"

  /// How many words a command line may have: a shell makes more of them of a wrong pattern, and reading
  /// them would take minutes.
  private static let longestLine = 2_000

  /// Ends the program where its command line is too long to be meant.
  private static func refuseExcess() {
    let count = CommandLine.argc
    guard count > longestLine else { return }
    say("Erreur : la ligne de commande a \(count) mots ; \(longestLine) au plus sont acceptés")
    exit(64)
  }

  /// Parses the command line, runs the command, and exits.
  ///
  /// - Parameters:
  ///   - root: The program: 0 is done, 1 a wrong input, 64 a wrong command line.
  ///   - arguments: What to parse in the place of the command line.
  package static func run(
    _ root: (some ParsableCommand).Type, _ arguments: [String]? = nil
  ) -> Never {
    refuseExcess()
    do {
      var command = try root.parseAsRoot(arguments)
      try command.run()
      root.exit(withError: nil)
    } catch {
      leave(root, with: error)
    }
  }

  /// The same, for a program in which some commands wait.
  package static func run(_ root: (some AsyncParsableCommand).Type) async -> Never {
    refuseExcess()
    do {
      var command = try root.parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      root.exit(withError: nil)
    } catch {
      leave(root, with: error)
    }
  }

  private static func leave(_ root: (some ParsableCommand).Type, with error: any Error) -> Never {
    if let refusal = error as? Refusal {
      say(refusal.text)
      root.exit(withError: ExitCode(1))
    }
    let code = root.exitCode(for: error)
    let message = FrenchUsage.translate(root.fullMessage(for: error))
    if code.isSuccess {
      print(message)
    } else if !message.isEmpty {
      say(message)
    }
    root.exit(withError: code)
  }

  /// Writes a line on standard error.
  package static func say(_ text: String) {
    // Where nobody can be told, there is nobody to tell of it.
    try? OpenFile.standardError.write(Array((text.printable + "\n").utf8))
  }

  /// Whether someone reads and answers: input and output are a terminal.
  package static var isInteractive: Bool {
    isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0
  }

  /// Whether answers are read on a terminal, by someone who did not turn colours off (`NO_COLOR`).
  package static var showsColours: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) != 0 && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Whether messages are read on a terminal.
  package static var showsProgress: Bool { isatty(STDERR_FILENO) != 0 }
}
