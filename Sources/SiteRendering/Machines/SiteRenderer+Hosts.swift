import Content

extension SiteRenderer {
  /// What common hosts read: headers, the page of lost visitors, the earlier names of entries.
  var hostFiles: [Site.OutputFile] {
    let moves = knowledge.formerNames.map { name, id in
      (
        from: rootPath + EntryPage.address(of: name).path,
        to: rootPath + EntryPage.address(of: id).path
      )
    }
    let rules = moves.map { "\($0.from)* \($0.to) 301\n" }.joined()
    return [
      Site.OutputFile(path: "_headers", text: sharedHeaders),
      Site.OutputFile(path: ".htaccess", text: apacheSettings(moves)),
    ] + (rules.isEmpty ? [] : [Site.OutputFile(path: "_redirects", text: rules)])
  }

  /// The path of the site's root on its host; `/` where the address is not known.
  private var rootPath: String {
    guard let root = options.baseURL, let scheme = root.firstRange(of: "://") else { return "/" }
    return String(root[scheme.upperBound...].drop { $0 != "/" })
  }

  /// Where the address is known to be a secure one, browsers are told never to ask another way.
  private var headers: [(String, String)] {
    let headers = ContentPolicy.headers(framedBy: options.embedders)
    guard options.baseURL?.hasPrefix("https://") == true else { return headers }
    return headers + [("Strict-Transport-Security", "max-age=31536000")]
  }

  /// The headers as Netlify and Cloudflare Pages read them.
  private var sharedHeaders: String {
    "/*\n" + headers.map { "  \($0): \($1)\n" }.joined()
  }

  private func apacheSettings(_ moves: [(from: String, to: String)]) -> String {
    let headers = self.headers.map { "  Header always set \($0) \"\($1)\"\n" }.joined()
    let redirects = moves.map { "Redirect permanent \($0.from) \($0.to)\n" }.joined()
    return """
      ErrorDocument 404 \(rootPath)404.html
      <IfModule mod_headers.c>
      \(headers)</IfModule>
      RedirectMatch 404 "/\\.cpf-site$"
      \(redirects)
      """
  }
}
