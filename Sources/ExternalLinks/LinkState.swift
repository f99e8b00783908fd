/// What asking an address came to.
enum LinkState: Hashable, Sendable {
  /// A page answers.
  case alive
  /// The page is not there: 404, 410, a redirection that leads nowhere, or another status that
  /// refuses the request itself.
  case dead(status: Int)
  /// The site fails: a status from 500 on.
  case failing(status: Int)
  /// The site does not let programs in; a person may still read the page.
  case closed(status: Int)
  /// Nobody knows the host.
  case unknownHost
  /// Nothing came back.
  case silent(Silence)
  /// The certificate of the site is refused: a browser would warn its reader.
  case untrusted
  /// The page is always elsewhere: more redirections than are followed.
  case circling
  /// What is written, or where it leads, is no address.
  case unreadable

  /// Why nothing came back.
  enum Silence: Hashable, Sendable {
    /// The time limit passed.
    case late
    /// The connection was refused or broken.
    case cut
  }

  /// What a status means, redirections that say where to aside.
  init(status: Int) {
    switch status {
    case ..<300: self = .alive
    case 401, 403, 407, 429, 451, 999: self = .closed(status: status)
    case 500...599: self = .failing(status: status)
    case _: self = .dead(status: status)
    }
  }
}

/// What asking an address came to, and where it led.
struct LinkResult: Hashable, Sendable {
  /// What came of it in the end.
  let state: LinkState
  /// Where the page now is for good, where that is not the address that was asked.
  let newAddress: String?
  /// The address that answered last, where it is not the one that was asked.
  let finalAddress: String?
}
