import Testing

@testable import Serving

/// What the preview answers to, and under which names.
struct SiteRequestTests {
  private func path(_ host: String?, port: UInt16, _ target: String = "/faq/") -> String? {
    try? SiteRequest(method: "GET", target: target, host: host, port: port).path
  }

  /// Browsers leave the usual port out of the name.
  @Test func theUsualPortIsNotNamed() {
    #expect(path("127.0.0.1", port: 80) == "faq/index.html")
    #expect(path("127.0.0.1:80", port: 80) == nil)
    #expect(path("127.0.0.1:8080", port: 8080) == "faq/index.html")
    #expect(path("127.0.0.1", port: 8080) == nil)
  }

  @Test(arguments: ["exemple.fr", "exemple.fr:8080", "127.0.0.1.exemple.fr:8080", "", nil])
  func noOtherNameIsAnswered(host: String?) {
    #expect(path(host, port: 8080) == nil)
  }

  @Test(arguments: ["/../a", "/a/../../b", "/%2e%2e/a", "/a%0d%0ab", "/a\\b", "a", "//a/b"])
  func noOtherPathIsAnswered(target: String) {
    #expect(path("127.0.0.1:8080", port: 8080, target) == nil)
  }

  /// The links of the site carry what was searched for, or answered.
  @Test func anotherNameLeadsToThisOneWithTheQuestion() {
    #expect(throws: SiteRequest.Refusal.moved(to: "http://127.0.0.1:8080/a%20b/?q=cong%C3%A9")) {
      try SiteRequest(
        method: "GET", target: "/a%20b/", query: "q=cong%C3%A9", host: "localhost:8080", port: 8080)
    }
  }

  @Test func theAddressOfAFolderIsThatWhichWasAskedFor() throws {
    let asked = try SiteRequest(
      method: "GET", target: "/a%20b", query: "q=x", host: "127.0.0.1:8080", port: 8080)
    #expect(asked.path == "a b")
    #expect(asked.folderAddress == "/a%20b/?q=x")
  }
}
