package import Diagnostics
import Markup

/// Draws a graph written for Graphviz as an SVG image.
///
/// - Throws: `DrawingError` where the program that draws fails.
package typealias Draw = @Sendable (_ dot: String) throws(DrawingError) -> [UInt8]

/// Why a graph could not be drawn.
package struct DrawingError: Error {
  /// What went wrong.
  package let fault: Fault

  /// - Parameter fault: What went wrong.
  package init(_ fault: Fault) {
    self.fault = fault
  }
}

/// An SVG image as a page may show it.
enum SVGImage {
  /// The image without what stands before its first element, a declaration that points to another
  /// site among other things, and with a title of its own; nil where there is no image.
  static func cleaned(_ bytes: [UInt8], title: String) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg"),
      let end = text[start.lowerBound...].firstIndex(of: ">")
    else { return nil }
    let opening = text[start.upperBound..<end]
    let rest = text[text.index(after: end)...]
    return Array("<svg lang=\"fr\"\(opening)><title>\(HTML.escape(title))</title>\(rest)".utf8)
  }
}
