import Diagnostics
import Markup

/// What is wrong, as HTML for those who write: each fault with its paragraph, and how to mend it.
struct FaultSheet {
  let report: FaultReport
  let files: [InputFile]
  /// Whether an older site is shown below.
  let coversOlderSite: Bool

  /// A sheet that lies over the page, and that can be closed without a script.
  var overlay: String {
    """
    <details id="apercu-fautes" class="apercu" open>
    <summary>\(HTML.escape(title))</summary>
    \(list)
    </details>

    """
  }

  /// The faults alone.
  var list: String { report.faults.map(item).joined(separator: "\n") }

  private var title: String {
    let ground = coversOlderSite ? " ; dessous, le dernier site sans erreur" : ""
    return report.summary + ground
  }

  private func item(_ fault: Fault) -> String {
    let notes = fault.notes.map { "<li>\(HTML.escape($0))</li>" }.joined()
    let excerpt = SourceExcerpt(around: fault.place, in: files)?.html ?? ""
    return """
      <section class="apercu-faute apercu-\(fault.severity.rawValue)">
      <h2>\(HTML.escape(fault.place.path))<span>, ligne \(fault.place.line), colonne \
      \(fault.place.column)</span></h2>
      <p><strong>\(HTML.escape(fault.message))</strong></p>
      \(notes.isEmpty ? "" : "<ul>\(notes)</ul>")
      \(excerpt)
      <p class="apercu-aide">[\(HTML.escape(fault.id))] \(HTML.escape(fault.kind.meaning))</p>
      </section>
      """
  }
}
