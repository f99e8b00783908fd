import Foundation

/// Why the system refused to work on a file.
struct DiskFailure: Error, Sendable {
  /// The file or the folder.
  let path: String
  /// The number that the system gave.
  let code: CInt

  /// - Parameter code: The number; that of the last call where it is not given.
  init(_ path: String, code: CInt = errno) {
    self.path = path
    self.code = code
  }

  /// The cause, in French.
  var cause: String {
    switch code {
    case ENOSPC, EDQUOT: "il n'y a plus de place sur ce disque"
    case EACCES, EPERM: "l'accès est refusé ; vérifiez les droits"
    case EROFS: "ce disque est en lecture seule"
    case EFBIG: "un fichier dépasse la taille permise (ulimit -f)"
    case EMFILE, ENFILE: "trop de fichiers sont ouverts"
    case ENAMETOOLONG: "ce nom est trop long pour ce disque"
    case ENOENT: "ce chemin a disparu, ou un lien n'y mène à rien"
    case ENOTDIR: "un fichier tient la place d'un dossier de ce chemin"
    case EEXIST, ENOTEMPTY: "la place est déjà prise"
    case EXDEV, EBUSY: "un disque y est monté : donnez un dossier à l'intérieur de ce disque"
    case ELOOP: "des liens symboliques y tournent en rond"
    case EILSEQ: "un nom de fichier n'y est pas en UTF-8 ; renommez-le"
    case EIO: "le disque ne se lit ou ne s'écrit pas bien"
    case _: unsafe String(cString: strerror(code))
    }
  }
}
