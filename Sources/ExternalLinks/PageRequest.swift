import Foundation
import FoundationNetworking
import Synchronization

/// One request, of which the head of the answer is read and never the body.
final class PageRequest: NSObject, URLSessionDataDelegate, Sendable {
  /// How a page is asked for.
  enum Method: String, Sendable {
    case head = "HEAD"
    case get = "GET"
  }

  /// What came back.
  enum Reply: Sendable {
    /// A status, and the address that the answer sends to.
    case answered(status: Int, location: URL?)
    /// No answer.
    case failed(LinkState)
  }

  private let waiting = Mutex<CheckedContinuation<Reply, Never>?>(nil)

  /// Asks for a page.
  ///
  /// - Parameters:
  ///   - url: An `http` or `https` address.
  ///   - agent: Who asks.
  ///   - limit: How long to wait for the head of the answer.
  static func send(_ method: Method, _ url: URL, as agent: String, limit: Duration) async -> Reply {
    var request = URLRequest(url: url)
    request.httpMethod = method.rawValue
    request.setValue(agent, forHTTPHeaderField: "User-Agent")
    return await PageRequest().reply(to: request, limit: limit)
  }

  /// The limit is kept here: on Linux a request that was sent waits longer than it is told to.
  private func reply(to request: URLRequest, limit: Duration) async -> Reply {
    let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
    defer { session.invalidateAndCancel() }
    let alarm = Task {
      try await Task.sleep(for: limit)
      settle(.failed(.silent(.late)))
    }
    defer { alarm.cancel() }
    return await withCheckedContinuation { continuation in
      waiting.withLock { $0 = continuation }
      session.dataTask(with: request).resume()
    }
  }

  /// Hands on what came first; what comes later is about a connection already cut.
  private func settle(_ reply: Reply) {
    waiting.withLock { continuation in
      continuation?.resume(returning: reply)
      continuation = nil
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    // Once settled, the session ends; what it is told afterwards of a redirection stops the program.
    completionHandler(nil)
    settle(.answered(status: response.statusCode, location: response.location))
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    completionHandler(.cancel)
    if let response = response as? HTTPURLResponse {
      settle(.answered(status: response.statusCode, location: nil))
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    settle(.failed(LinkState(failure: error)))
  }
}

extension HTTPURLResponse {
  /// Where the answer sends to, as the site says it.
  fileprivate var location: URL? {
    value(forHTTPHeaderField: "Location").flatMap { URL(string: $0, relativeTo: url)?.absoluteURL }
  }
}

extension LinkState {
  /// Why a request failed.
  fileprivate init(failure: (any Error)?) {
    switch (failure as? URLError)?.code {
    case .cannotFindHost, .dnsLookupFailed: self = .unknownHost
    case .timedOut: self = .silent(.late)
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      self = .untrusted
    case .badURL, .unsupportedURL: self = .unreadable
    case _: self = .silent(.cut)
    }
  }
}
