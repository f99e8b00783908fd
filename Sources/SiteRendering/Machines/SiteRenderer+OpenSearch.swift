import Content

extension SiteRenderer {
  private static let openSearchPath = "opensearch.xml"

  /// The full address of the description; nil where there is no search or no address to search.
  var openSearchAddress: String? {
    guard options.search != nil else { return nil }
    return options.baseURL.map { $0 + Self.openSearchPath }
  }

  /// What tells a browser how to search the site from its own address bar.
  ///
  /// The format wants full addresses. What is searched stands behind `#` and stays in the browser.
  var openSearchFile: [Site.OutputFile] {
    guard options.search != nil, let baseURL = options.baseURL else { return [] }
    let settings = knowledge.settings
    let target = baseURL + SearchPage.address.file + "#q={searchTerms}"
    let lines = [
      "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">",
      XMLText.element("ShortName", String(settings.title.prefix(16))),
      XMLText.element("LongName", String(settings.title.prefix(48))),
      XMLText.element("Description", settings.summary), XMLText.element("InputEncoding", "UTF-8"),
      "<Url type=\"text/html\" template=\"\(XMLText.escape(target))\"/>",
      "</OpenSearchDescription>",
    ]
    let text = XMLText.declaration + lines.map { $0 + "\n" }.joined()
    return [Site.OutputFile(path: Self.openSearchPath, text: text)]
  }
}
