import FlyingFox
import Foundation

/// An answer of the preview, before it is sent.
struct Reply: Sendable {
  var status: HTTPStatusCode = .ok
  var type = "text/html; charset=utf-8"
  var body: [UInt8] = []
  var headers: [(HTTPHeader, String)] = []

  /// A page of the preview's own.
  static func page(_ html: String, _ status: HTTPStatusCode = .ok) -> Reply {
    Reply(
      status: status, body: Array(html.utf8),
      headers: [(HTTPHeader("Content-Security-Policy"), PreviewPage.policy)])
  }

  /// A refusal, in words.
  static func refusal(_ status: HTTPStatusCode, _ text: String) -> Reply {
    Reply(status: status, type: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }

  /// A way to another address.
  static func move(to address: String) -> Reply {
    Reply(status: .temporaryRedirect, headers: [(.location, address)])
  }

  /// What is sent; without the body where only its head was asked for.
  func response(headOnly: Bool) -> HTTPResponse {
    var fields = Self.sharedFields
    fields[.contentType] = type
    fields[.contentLength] = String(body.count)
    for (name, value) in headers { fields[name] = value }
    let data = headOnly ? Data() : Data(body)
    return HTTPResponse(
      statusCode: status, headers: fields,
      body: HTTPBodySequence(data: data, suggestedBufferSize: max(1, data.count)))
  }

  /// An answer that stays open, and brings each event as it comes.
  static func events(_ stream: EventStream) -> HTTPResponse {
    var fields = sharedFields
    fields[.contentType] = "text/event-stream"
    return HTTPResponse(statusCode: .ok, headers: fields, body: HTTPBodySequence(from: stream))
  }

  /// Nothing is kept by the browser, nor taken for another type than it has.
  private static var sharedFields: HTTPHeaders {
    var fields = HTTPHeaders()
    fields[HTTPHeader("Cache-Control")] = "no-store"
    fields[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    return fields
  }
}
