import CommandLineTools
import ContentReading
import Diagnostics
import ExternalLinks
import SiteBuilding

extension Lint {
  /// Asks every address of the content and of the rules.
  func checkExternalLinks() async -> FaultReport {
    let (addresses, faults) = folders.build().externalAddresses
    let check = external.check(onBehalfOf: folders.baseURL)
    let links = await check.run(addresses.places)
    let remembered =
      links.remembered == 0
      ? ""
      : ", \(links.remembered.counted("vue")) il y a moins d'un jour et non "
        + (links.remembered < 2 ? "redemandée" : "redemandées")
    Console.say("\(links.asked.counted("adresse demandée"))\(remembered)")
    if !links.isKept {
      Console.say("Les réponses n'ont pas pu être gardées pour la prochaine fois.")
    }
    if links.isCutOff { Console.say("Aucun site ne répond : cette machine est-elle en réseau ?") }
    let report = FaultReport(faults + links.faults)
    return folders.strict ? report.strict : report
  }

  /// The faults as people read them: those of external links under a heading for each result.
  func text(of report: FaultReport) -> String {
    guard checksExternalLinks else { return report.text }
    let troubles = LinkTrouble.allCases.map(\.kind)
    let others = FaultReport(report.faults.filter { !troubles.contains($0.kind) })
    return LinkTrouble.allCases.reduce(others.text) { text, trouble in
      let group = FaultReport(report.faults.filter { $0.kind == trouble.kind })
      return group.faults.isEmpty ? text : text + "\(trouble.title)\n\(group.text)\n"
    }
  }
}
