import Content
import Diagnostics
import Markup
import SiteBuilding
import SiteRendering

/// What a preview adds to a page, in memory: no page that is written holds it.
struct PageDecoration {
  /// Stands in the head.
  let head: String
  /// Stands at the beginning of the body.
  let opening: String
  /// Stands at the end of the body.
  let closing: String

  /// A page with the additions, byte by byte as it was but for them.
  func applied(to page: [UInt8]) -> [UInt8] {
    var page = page
    Self.insert(closing, into: &page, at: Self.start(of: "</body>", in: page) ?? page.count)
    if let body = Self.start(of: "<body", in: page),
      let end = page[body...].firstIndex(of: UInt8(ascii: ">"))
    {
      Self.insert(opening, into: &page, at: end + 1)
    } else {
      Self.insert(opening, into: &page, at: page.count)
    }
    Self.insert(head, into: &page, at: Self.start(of: "</head>", in: page) ?? 0)
    return page
  }

  private static func insert(_ text: String, into page: inout [UInt8], at place: Int) {
    page.insert(contentsOf: text.utf8, at: place)
  }

  private static func start(of mark: String, in page: [UInt8]) -> Int? {
    page.firstRange(of: Array(mark.utf8))?.lowerBound
  }
}

extension PageDecoration {
  /// What is added to a page at a moment.
  ///
  /// - Parameters:
  ///   - moment: What is shown, and what is wrong.
  ///   - path: The file of the page, from the root of the site.
  ///   - session: Which run of the program serves it.
  init(_ moment: PreviewState.Moment, at path: String, session: String) {
    let entry = moment.site?.entry(at: path)
    head = """
      <link rel="stylesheet" href="/\(PreviewPaths.folder)apercu.css">
      <script src="/\(PreviewPaths.folder)apercu.js" defer data-version="\(moment.version)" \
      data-session="\(session)"></script>

      """
    opening =
      entry?.isDraft == true
      ? "<p class=\"apercu apercu-brouillon\">Brouillon : cette fiche n’est pas publiée tant que "
        + "son en-tête dit « brouillon: oui ».</p>\n"
      : ""
    closing = Self.faults(of: moment) + Self.bar(of: moment, about: entry, at: path)
  }

  private static func faults(of moment: PreviewState.Moment) -> String {
    guard moment.report.errors > 0 else { return "" }
    let isOlder = moment.preview?.site == nil
    return FaultSheet(
      report: moment.report, files: moment.preview?.files ?? [], coversOlderSite: isOlder
    ).overlay
  }

  private static func bar(
    of moment: PreviewState.Moment, about entry: Entry?, at path: String
  ) -> String {
    let faults =
      moment.report.faults.isEmpty
      ? "" : " · <a href=\"/\(PreviewPaths.faults)\">\(HTML.escape(moment.report.summary))</a>"
    let desk =
      entry == nil
      ? "" : " · <a href=\"/\(PreviewPaths.desk)\(HTML.escape(path))\">Panneau de la fiche</a>"
    return """
      <aside class="apercu apercu-barre" aria-label="Aperçu">Aperçu · \
      <span data-apercu-etat>\(moment.summary)</span>\(faults)\(desk)</aside>

      """
  }
}
