/// The editions of the Model Context Protocol.
///
/// That of March 2025 is left out: it alone wants several messages in one line to be taken.
enum ProtocolVersion {
  /// Those agreed upon by `initialize`, oldest first.
  static let agreed = ["2024-11-05", "2025-06-18", "2025-11-25"]
  /// Those that each request names by itself.
  static let named = ["2026-07-28"]
  /// All of them, newest first.
  static var all: [String] { Array((agreed + named).reversed()) }

  /// The key under which a request names its edition.
  static let key = "io.modelcontextprotocol/protocolVersion"

  /// The edition to answer `initialize` with: the one asked for, else the newest one before it, which
  /// the client is likeliest to know.
  static func answer(to asked: String) -> String {
    agreed.last { $0 <= asked } ?? agreed[agreed.count - 1]
  }

  /// Refuses a request that names an edition unknown here.
  static func check(_ parameters: [String: JSONValue]) throws(ProtocolFault) {
    guard let asked = parameters["_meta"]?[key] else { return }
    guard let version = asked.text, all.contains(version) else {
      throw ProtocolFault(
        .version, "cette édition du protocole n'est pas connue ici",
        data: ["supported": .list(all.map(JSONValue.text)), "requested": asked])
    }
  }
}
