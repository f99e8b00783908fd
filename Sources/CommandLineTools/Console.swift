package import ArgumentParser
import Diagnostics
import FoundationEssentials
import French
import Glibc
import Markup

/// What both programs share: French messages, the exit statuses of the contract.
package enum Console {
  /// The version of both programs, which packages bear and the first heading of CHANGELOG.md names.
  package static let version = "1.0.0"

  /// How many words a command line may have: a shell makes more of them of a wrong pattern, and reading
  /// them would take minutes.
  private static let longestLine = 2_000

  /// Makes ready, and ends the program where its command line cannot be meant.
  private static func begin(_ root: any ParsableCommand.Type, _ arguments: [String]? = nil) {
    StandardOutput.prepare()
    refuseExcess()
    refuseUnknownHelp(root, arguments ?? Array(CommandLine.arguments.dropFirst()))
  }

  private static func refuseExcess() {
    let count = CommandLine.argc
    guard count > longestLine else { return }
    say("Erreur : la ligne de commande a \(count) mots ; \(longestLine) au plus sont acceptés")
    exit(64)
  }

  /// Ends the program where help is asked for a command that does not exist: the parser would explain
  /// the one that it belongs to.
  private static func refuseUnknownHelp(
    _ root: any ParsableCommand.Type, _ arguments: [String]
  ) {
    guard arguments.first == "help" else { return }
    var inner = root.configuration.subcommands
    for name in arguments.dropFirst() where !name.hasPrefix("-") && name != "help" {
      guard let command = inner.first(where: { $0._commandName == name }) else {
        let names = inner.map { $0._commandName }
        say(
          "Erreur : « \(name) » n'est pas une commande"
            + Suggestion.phrase(for: name, among: names))
        exit(64)
      }
      inner = command.configuration.subcommands
    }
  }

  /// Parses the command line, runs the command, and exits.
  ///
  /// - Parameters:
  ///   - root: The program: 0 is done, 1 a wrong input, 64 a wrong command line.
  ///   - arguments: What to parse in the place of the command line.
  package static func run(
    _ root: (some ParsableCommand).Type, _ arguments: [String]? = nil
  ) -> Never {
    begin(root, arguments)
    do {
      var command = try root.parseAsRoot(arguments)
      do {
        try command.run()
      } catch let error as ValidationError {
        leave(type(of: command), of: root, with: error)
      }
      end(.success)
    } catch {
      leave(root, with: error)
    }
  }

  /// The same, for a program in which some commands wait.
  package static func run(_ root: (some AsyncParsableCommand).Type) async -> Never {
    begin(root)
    do {
      var command = try root.parseAsRoot()
      do {
        if var waiting = command as? any AsyncParsableCommand {
          try await waiting.run()
        } else {
          try command.run()
        }
      } catch let error as ValidationError {
        leave(type(of: command), of: root, with: error)
      }
      end(.success)
    } catch {
      leave(root, with: error)
    }
  }

  /// Ends the program where a command found something wrong in what it was given.
  private static func leave(
    _ command: any ParsableCommand.Type, of root: (some ParsableCommand).Type,
    with error: ValidationError
  ) -> Never {
    say(FrenchUsage.message(of: error, in: command, of: root))
    end(.validationFailure)
  }

  private static func leave(_ root: (some ParsableCommand).Type, with error: any Error) -> Never {
    if let refusal = error as? Refusal {
      say(refusal.text)
      end(.failure)
    }
    let code = root.exitCode(for: error)
    let message = FrenchUsage.translate(root.fullMessage(for: error))
    if code.isSuccess {
      print(message)
    } else if !message.isEmpty {
      say(message)
    }
    end(code)
  }

  /// Ends the program; a result that did not get out is a failure.
  private static func end(_ code: ExitCode) -> Never {
    guard let fault = StandardOutput.fault else { exit(code.rawValue) }
    say(Refusal([fault]).text)
    exit(code.isSuccess ? ExitCode.failure.rawValue : code.rawValue)
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
