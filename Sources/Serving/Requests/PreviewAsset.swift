import FlyingFox

/// The scripts and the style sheet that a preview adds; they stand in the program.
enum PreviewAsset {
  /// The answer with one of them; nil where the path is of none.
  static func named(_ path: String) -> Reply? {
    switch path {
    case PreviewPaths.folder + "apercu.js": script(PackageResources.apercu_js)
    case PreviewPaths.folder + "atelier.js": script(PackageResources.atelier_js)
    case PreviewPaths.folder + "apercu.css":
      Reply(type: MediaType.of(path), body: PackageResources.apercu_css)
    case PreviewPaths.folder + "veille.js": worker
    default: nil
    }
  }

  private static func script(_ bytes: [UInt8]) -> Reply {
    Reply(type: MediaType.of("x.js"), body: bytes)
  }

  /// The script that waits for news; it may ask this server, which the pages of the site may not.
  private static var worker: Reply {
    var reply = script(PackageResources.veille_js)
    reply.headers = [
      (.init("Content-Security-Policy"), "default-src 'none'; connect-src 'self'")
    ]
    return reply
  }
}
