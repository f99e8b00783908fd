import CommonMark
import Content
import French
import Templates
import Law

extension SiteRenderer {
  /// The entries as pieces of HTML that other sites put into their pages; none where no site may, or
  /// where the address that their links need is not known.
  var fragmentFiles: [Site.OutputFile] {
    guard let root = options.baseURL, !options.embedders.isEmpty else { return [] }
    return knowledge.entries.map { entry in
      Site.OutputFile(
        path: EntryPage.address(of: entry.id).path + "fragment.html",
        bytes: fragment.filled(with: FragmentView(entry, at: root, of: self)).bytes)
    }
  }
}

/// An entry as a piece of HTML, without a page around it.
struct FragmentView: TemplateView {
  let question: String
  let lead: HTMLFragment
  let opening: HTMLFragment
  let parts: [EntryPartView]
  /// The full address of the entry.
  let address: String
  let site: String
  let publisher: String
  let verified: String
  let verifiedISO: String

  /// The name of the template, without the ending of its file.
  static let template = "fragment"

  static let fields: ViewFields<FragmentView> = [
    .text("question") { $0.question },
    .html("reponse") { $0.lead },
    .html("suite") { $0.opening },
    .views("parties") { $0.parts },
    .literal("adresse") { $0.address },
    .text("site") { $0.site },
    .text("editeur") { $0.publisher },
    .text("verifie") { $0.verified },
    .literal("verifie-iso") { $0.verifiedISO },
  ]
}

extension FragmentView {
  fileprivate init(_ entry: Entry, at root: String, of site: SiteRenderer) {
    let page = EntryPage.address(of: entry.id)
    let writer = site.writer(at: page, root: root)
    let (opening, parts) = EntryPartView.parts(of: entry.body.details, writer)
    let settings = site.knowledge.settings
    self.init(
      question: entry.question, lead: HTMLFragment(bytes: writer.bytes(of: entry.lead)),
      opening: opening, parts: parts, address: root + page.path, site: settings.title,
      publisher: settings.publisher, verified: entry.verified.long,
      verifiedISO: entry.verified.iso)
  }
}
