/// What a file is, for browsers.
enum MediaType {
  /// The type of a file by the ending of its name.
  static func of(_ path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "xml": "application/xml"
    case "atom": "application/atom+xml"
    case "wasm": "application/wasm"
    case "csv": "text/csv; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "ics": "text/calendar; charset=utf-8"
    default: "application/octet-stream"
    }
  }
}
