import Glibc

/// The kernel watches nothing more.
package struct WatchRefusal: Error, Equatable {
  /// The folder that was to be watched; nil where no watch could begin.
  package let folder: String?
  /// The number of the kernel's error.
  package let code: CInt

  /// Why, and what can be done about it, in French.
  package var text: String {
    let place = folder.map { " « \($0) »" } ?? ""
    return "le système refuse de surveiller\(place.isEmpty ? " des dossiers" : place) : \(reason)"
  }

  private var reason: String {
    switch code {
    case ENOSPC:
      "il n'accepte pas plus de dossiers ; relevez fs.inotify.max_user_watches (sysctl)"
    case EMFILE where folder == nil:
      "trop de programmes en surveillent ; relevez fs.inotify.max_user_instances (sysctl)"
    default: unsafe String(cString: strerror(code))
    }
  }
}
