import ArgumentParser
import CommandLineTools
import ExternalLinks
import Foundation

/// How `cpf-site lint --externes` asks other sites.
struct ExternalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Avec --externes : dossier où garder un jour les adresses qui répondent (par défaut : "
        + "$XDG_CACHE_HOME/cpf-site).", valueName: "dossier"))
  var cache: String?

  @Option(
    help: ArgumentHelp(
      "Avec --externes : temps entre deux demandes à un même site (par défaut : 1).",
      valueName: "secondes"))
  var pause: Double?

  @Option(
    name: .customLong("attente"),
    help: ArgumentHelp(
      "Avec --externes : temps laissé à un site pour répondre (par défaut : 20).",
      valueName: "secondes"))
  var limit: Double?

  func validate() throws {
    if let pause, !(0...60).contains(pause) {
      throw ValidationError("--pause attend de 0 à 60 secondes ; on trouve « \(pause) »")
    }
    if let limit, !(0.1...120).contains(limit) {
      throw ValidationError("--attente attend de 0.1 à 120 secondes ; on trouve « \(limit) »")
    }
  }

  /// The first of these options that was given.
  var givenOption: String? {
    cache != nil ? "--cache" : pause != nil ? "--pause" : limit != nil ? "--attente" : nil
  }

  /// The check, as these options want it.
  ///
  /// - Parameter site: The address of the site, which tells other sites who asks.
  func check(onBehalfOf site: String?) -> LinkCheck {
    let contact = site.map { "; +\($0)" } ?? ""
    return LinkCheck(
      Manners(
        agent: "cpf-site/\(Console.version) (link check\(contact))", pause: .seconds(pause ?? 1),
        limit: .seconds(limit ?? 20)),
      rememberingIn: folder)
  }

  private var folder: URL {
    if let cache { return URL(filePath: cache, directoryHint: .isDirectory) }
    let environment = ProcessInfo.processInfo.environment
    let base =
      environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
      ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".cache")
    return base.appending(path: "cpf-site", directoryHint: .isDirectory)
  }
}
