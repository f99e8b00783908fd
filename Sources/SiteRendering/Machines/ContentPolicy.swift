/// What a page may load: its own scripts, styles and images, and the module that counts; nothing
/// inline, nothing from elsewhere.
enum ContentPolicy {
  /// The policy as each page states it.
  static let page = """
    default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; base-uri 'none'; \
    form-action 'none'
    """

  /// The headers that a host adds; only there can a page say which sites may frame it.
  static func headers(framedBy origins: [EmbeddingOrigin]) -> [(String, String)] {
    let ancestors = origins.isEmpty ? "'none'" : origins.map(\.text).joined(separator: " ")
    return [
      ("Content-Security-Policy", page + "; frame-ancestors \(ancestors)"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
      ("Referrer-Policy", "no-referrer"),
      ("X-Content-Type-Options", "nosniff"),
    ]
  }
}
