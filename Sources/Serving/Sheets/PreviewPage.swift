import Diagnostics
import Markup

/// The pages of a preview's own: the panel beside a page, and the list of faults.
enum PreviewPage {
  /// What these pages may load: what this server gives, nothing inline.
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
    + "img-src 'self'; base-uri 'none'; form-action 'none'"

  /// A page beside its panel, with its looks on a telephone and on paper.
  static func desk(of path: String) -> String {
    let page = HTML.escape("/" + path)
    return frame(
      titled: "Panneau de la fiche",
      script: "atelier.js",
      """
      <main class="atelier" data-atelier="/\(PreviewPaths.desk)" \
      data-panneau="/\(PreviewPaths.panel)" data-impression="/\(PreviewPaths.print)">
      <section class="atelier-panneau" aria-live="polite"></section>
      <section class="atelier-vue">
      <p class="atelier-choix">
      <button type="button" data-vue="ecran" aria-pressed="true">Écran</button>
      <button type="button" data-vue="telephone" aria-pressed="false">Téléphone (390 px)</button>
      <button type="button" data-vue="papier" aria-pressed="false">Impression</button>
      <a href="\(page)">Quitter le panneau</a>
      </p>
      <iframe title="La page" src="\(page)" data-vue="ecran"></iframe>
      </section>
      </main>
      """)
  }

  /// What is wrong, as a page.
  static func faults(_ sheet: FaultSheet) -> String {
    frame(
      titled: "Fautes", script: nil,
      "<main class=\"apercu\"><h1>\(HTML.escape(sheet.report.summary))</h1>\(sheet.list)"
        + "<p><a href=\"/\">Retour au site</a></p></main>")
  }

  /// A page where there is no site to show.
  static func empty(_ text: String) -> String {
    frame(titled: "Aperçu", script: nil, "<main><p>\(HTML.escape(text))</p></main>")
  }

  private static func frame(titled title: String, script: String?, _ body: String) -> String {
    let script =
      script.map { "<script src=\"/\(PreviewPaths.folder)\($0)\" defer></script>\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTML.escape(title))</title>
      <link rel="icon" href="/assets/icone.svg" type="image/svg+xml">
      <link rel="stylesheet" href="/\(PreviewPaths.folder)apercu.css">
      \(script)</head>
      <body>
      \(body)
      </body>
      </html>

      """
  }
}
