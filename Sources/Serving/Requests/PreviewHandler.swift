import FlyingFox
import Foundation
import SiteBuilding
import SiteRendering

/// Answers the requests of the browser of this machine.
struct PreviewHandler: HTTPHandler {
  let state: PreviewState
  /// The port that it answers on.
  let port: UInt16

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    do throws(SiteRequest.Refusal) {
      let asked = try SiteRequest(
        method: request.method.rawValue, target: request.target.path(),
        query: request.target.query(), host: request.headers[.host],
        origin: request.headers[HTTPHeader("Origin")], port: port)
      if asked.path == PreviewPaths.events, request.method == .GET {
        return Reply.events(state.listeners.listen { state.event })
      }
      return reply(to: asked).response(headOnly: request.method == .HEAD)
    } catch {
      return Self.reply(to: error).response(headOnly: request.method == .HEAD)
    }
  }

  private static func reply(to refusal: SiteRequest.Refusal) -> Reply {
    switch refusal {
    case .method:
      var reply = Reply.refusal(.methodNotAllowed, "Seuls GET et HEAD sont acceptés.")
      reply.headers = [(HTTPHeader("Allow"), "GET, HEAD")]
      return reply
    case .host:
      return .refusal(
        .misdirectedRequest, "Ce serveur ne répond qu'au navigateur de cette machine.")
    case .path: return .refusal(.badRequest, "Cette adresse n'est pas acceptée.")
    case .moved(let address): return .move(to: address)
    }
  }

  private func reply(to asked: SiteRequest) -> Reply {
    let moment = state.moment
    let path = asked.path
    if let asset = PreviewAsset.named(path) { return asset }
    if path == PreviewPaths.faults {
      return .page(PreviewPage.faults(sheet(of: moment)))
    }
    if let page = path.behind(PreviewPaths.desk) { return .page(PreviewPage.desk(of: page)) }
    if let page = path.behind(PreviewPaths.panel) { return panel(of: page, moment) }
    if let page = path.behind(PreviewPaths.print) { return printed(page, asked, moment) }
    return file(path, asked, moment)
  }

  /// A file of the site, or the page that says that there is none.
  private func file(
    _ path: String, _ asked: SiteRequest, _ moment: PreviewState.Moment
  ) -> Reply {
    guard let site = moment.site else { return withoutSite(moment) }
    if let file = site.file(at: path) { return shown(file, as: path, moment) }
    if site.file(at: path + "/index.html") != nil { return .move(to: asked.folderAddress) }
    var lost = site.notFound.map { shown($0, as: path, moment) } ?? .page(PreviewPage.empty("?"))
    lost.status = .notFound
    return lost
  }

  private func shown(
    _ file: Site.OutputFile, as path: String, _ moment: PreviewState.Moment
  ) -> Reply {
    guard file.path.hasSuffix(".html") else {
      return Reply(type: MediaType.of(file.path), body: file.bytes)
    }
    let decoration = PageDecoration(moment, at: path, session: state.session)
    return Reply(body: decoration.applied(to: file.bytes))
  }

  private func withoutSite(_ moment: PreviewState.Moment) -> Reply {
    let text =
      moment.preview == nil ? "Le site se construit…" : "Aucun site sans erreur jusqu’ici."
    let decoration = PageDecoration(moment, at: "", session: state.session)
    var reply = Reply.page("", .serviceUnavailable)
    reply.body = decoration.applied(to: Array(PreviewPage.empty(text).utf8))
    return reply
  }

  private func printed(
    _ path: String, _ asked: SiteRequest, _ moment: PreviewState.Moment
  ) -> Reply {
    guard let file = moment.site?.file(at: path) else { return file(path, asked, moment) }
    return Reply(
      type: MediaType.of(path), body: PrintSheet.exchanged(file.bytes, of: path))
  }

  private func panel(of path: String, _ moment: PreviewState.Moment) -> Reply {
    guard let site = moment.site, let entry = site.entry(at: path) else {
      return .page("<p>Cette page n’est pas celle d’une fiche.</p>", .notFound)
    }
    return .page(EntryPanel(entry, on: site).html)
  }

  private func sheet(of moment: PreviewState.Moment) -> FaultSheet {
    FaultSheet(
      report: moment.report, files: moment.preview?.files ?? [], coversOlderSite: false)
  }
}

extension String {
  /// What comes behind a beginning; nil where the text does not begin so.
  fileprivate func behind(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
