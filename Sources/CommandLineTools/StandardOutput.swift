package import Diagnostics
// `stdout` is a variable of C, and Swift cannot know that nothing ever changes it.
@unsafe @preconcurrency import Glibc

/// Where `print` writes results; it tells nobody what could not be written, so that is asked here.
package enum StandardOutput {
  /// How it is called in messages.
  package static let name = "sortie standard"

  /// Makes sure that what cannot be written is told, and goes nowhere else.
  static func prepare() {
    // A file that grows beyond what the process may write makes writing fail, in place of ending the
    // program by a signal.
    signal(SIGXFSZ, SIG_IGN)
    // The first file that is opened would take the number of a stream that was closed, and be written
    // to in its place. What is opened here can do nothing that is asked of that stream.
    reserve(STDIN_FILENO, O_WRONLY)
    reserve(STDOUT_FILENO, O_RDONLY)
    reserve(STDERR_FILENO, O_RDONLY)
  }

  private static func reserve(_ descriptor: CInt, _ mode: CInt) {
    guard fcntl(descriptor, F_GETFD) < 0 else { return }
    // The system gives the lowest number that is free, which is this one.
    _ = unsafe open("/dev/null", mode)
  }

  /// What went wrong with all that was printed, once the rest has been sent off; nil where nothing did,
  /// or where whoever read it has had enough.
  static var fault: Fault? {
    fflush(nil)
    guard unsafe ferror(stdout) != 0, !isLeft else { return nil }
    return .cannotWrite(name)
  }

  /// Whether it is a pipe that nobody reads any more.
  private static var isLeft: Bool {
    var state = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return unsafe poll(&state, 1, 0) > 0 && state.revents & CShort(POLLERR) != 0
  }
}

extension Fault {
  /// A result that cannot be written where it was asked for.
  package static func cannotWrite(
    _ path: String,
    _ reason: String = "impossible d'écrire ici ; vérifiez le dossier, les droits et la place"
  ) -> Fault {
    Fault(.failedWriting, at: Place(path), reason)
  }
}
