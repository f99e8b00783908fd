import Foundation

/// What a request asks for, once it was found fit to be answered.
///
/// The server is for the browser of this machine alone: whoever comes by another name (a page of
/// the web whose name was made to lead here) is turned away.
struct SiteRequest: Equatable {
  /// Where the file stands from the root of the site, such as `faq/detachement/index.html`.
  let path: String
  /// The path as it was sent, percent signs and all.
  private let target: String
  /// What followed it, with the question mark; empty where nothing did.
  private let query: String

  /// The address of the folder of that name, where the path lacks the slash that ends it.
  var folderAddress: String { "\(target)/\(query)" }

  /// Why a request is not answered with a file.
  enum Refusal: Error, Equatable {
    /// Only `GET` and `HEAD` are answered.
    case method
    /// The name of the host is not that of this server.
    case host
    /// The path leads out of the site, or is no path.
    case path
    /// The same, under the one name of this server.
    case moved(to: String)
  }

  /// - Parameters:
  ///   - method: The method.
  ///   - target: The path as it was sent, percent signs and all.
  ///   - query: What followed its question mark, as it was sent; empty where nothing did.
  ///   - host: The name under which the server was asked; nil where none was sent.
  ///   - origin: The page that asks, where it says so.
  ///   - port: The port of this server.
  init(
    method: String, target: String, query: String = "", host: String?, origin: String? = nil,
    port: UInt16
  ) throws(Refusal) {
    guard ["GET", "HEAD"].contains(method) else { throw .method }
    // Browsers leave the usual port out.
    let suffix = port == 80 ? "" : ":\(port)"
    let own = "127.0.0.1\(suffix)"
    guard [own, "localhost\(suffix)"].contains(host),
      origin == nil || origin == "http://\(own)"
    else { throw .host }
    guard target.hasPrefix("/"), let decoded = target.removingPercentEncoding,
      !decoded.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") })
    else { throw .path }
    let parts = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0 != ".." && $0 != "." }), !parts.dropLast().contains("") else {
      throw .path
    }
    self.target = target
    self.query = query.isEmpty ? "" : "?\(query)"
    // One name, so that what a page may load is the same whichever way one came.
    guard host == own else { throw .moved(to: "http://\(own)\(target)\(self.query)") }
    let path = parts.joined(separator: "/")
    self.path = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
