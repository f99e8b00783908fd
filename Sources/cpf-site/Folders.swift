import ArgumentParser
import CommandLineTools
import Foundation
import Law
import SiteBuilding
import SiteRendering

/// The folders that a site is made of, and what is told of it.
struct Folders: ParsableArguments {
  @Option(
    help: ArgumentHelp("Dossier du contenu.", valueName: "dossier"), completion: .directory)
  var content = Self.usualContent

  @Option(
    help: ArgumentHelp("Dossier des gabarits.", valueName: "dossier"), completion: .directory)
  var templates = Self.usualTemplates

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Adresse publique du site, par exemple https://cpf.exemple.fr/.",
      valueName: "url"))
  var baseURL: String?

  @Option(
    name: .customLong("au"),
    help: ArgumentHelp(
      "Jour dont le site dit le droit, AAAA-MM-JJ ; s'il manque, celui de SOURCE_DATE_EPOCH, ou "
        + "aujourd'hui. Une fiche vérifiée plus de douze mois avant le dit à ses lecteurs, et la "
        + "construction en donne le nombre.",
      valueName: "jour"))
  var day: String?

  @Option(
    name: .customLong("coeur"),
    help: ArgumentHelp(
      "Module des calculs dans le navigateur, écrit par Scripts/browser-core.sh ; "
        + "\(Self.builtCore) s'il manque et que ce fichier existe.",
      valueName: "fichier"))
  var core: String?

  @Option(
    name: .customLong("recherche"),
    help: ArgumentHelp(
      "Module de la recherche, écrit par le même script ; \(Self.builtSearch) s'il manque et que "
        + "ce fichier existe.",
      valueName: "fichier"))
  var search: String?

  @Option(
    name: .customLong("verificateur"),
    help: ArgumentHelp(
      "Module du vérificateur, écrit par le même script ; \(Self.builtChecker) s'il manque et que "
        + "ce fichier existe.",
      valueName: "fichier"))
  var checker: String?

  @Option(
    name: .customLong("equipe"),
    help: ArgumentHelp(
      "Module des listes d'agents, écrit par le même script ; \(Self.builtStaff) s'il manque et que "
        + "ce fichier existe.",
      valueName: "fichier"))
  var staff: String?

  private static let usualContent = "Content"
  static let usualTemplates = "Templates"
  static let usualOutput = "_site"

  /// Where the script of this package puts the modules.
  private static let builtCore = ".build/coeur/coeur.wasm"
  private static let builtSearch = ".build/coeur/recherche.wasm"
  private static let builtChecker = ".build/coeur/verificateur.wasm"
  private static let builtStaff = ".build/coeur/equipe.wasm"

  /// The file of the module that pages load; nil where there is none.
  var coreFile: String? { core ?? Self.module(Self.builtCore) }

  /// The file of the module that searches; nil where there is none.
  var searchFile: String? { search ?? Self.module(Self.builtSearch) }

  /// The file of the module that the checker's page loads; nil where there is none.
  var checkerFile: String? { checker ?? Self.module(Self.builtChecker) }

  /// The file of the module that reads lists of staff; nil where there is none.
  var staffFile: String? { staff ?? Self.module(Self.builtStaff) }

  /// A module that was built here, else the one that is installed with the program.
  private static func module(_ built: String) -> String? {
    InstalledFiles.existing(built)
      ?? built.split(separator: "/").last.flatMap { InstalledFiles.path(String($0)) }
  }

  /// The templates: those that are here, else those that are installed with the program.
  var templatesFolder: String { InstalledFiles.templates(templates) }

  @Flag(help: "Traite les avertissements comme des erreurs, sauf ceux que le temps seul amène.")
  var strict = false

  func validate() throws {
    if content == Self.usualContent, InstalledFiles.existing(content) == nil,
      let sample = InstalledFiles.path(content)
    {
      throw ValidationError(
        "le dossier « \(content) » n'est pas ici ; --content en nomme un autre ; pour commencer par "
          + "celui qui est installé : cp -r \(sample) .")
    }
    if let baseURL, !Self.isRoot(baseURL) {
      throw ValidationError(
        "--base-url attend une adresse complète, par exemple https://cpf.exemple.fr/ ; "
          + "on trouve « \(baseURL) »")
    }
    if let day, CalendarDay(iso: day) == nil {
      throw ValidationError(
        "--au attend une date AAAA-MM-JJ, par exemple 2026-11-20 ; on trouve « \(day) »")
    }
    if day == nil { _ = try SourceDate.day }
  }

  /// Whether an address is that of a site's root: a scheme, a host, perhaps folders.
  private static func isRoot(_ address: String) -> Bool {
    guard let parts = URLComponents(string: address), let host = parts.host, !host.isEmpty else {
      return false
    }
    return ["http", "https"].contains(parts.scheme) && parts.query == nil && parts.fragment == nil
      && parts.user == nil && address.utf8.allSatisfy(isPlain)
  }

  /// Whether a byte stands for itself in an address, and in what hosts read: no break, no space, no
  /// quote.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case _: "-._~:/%+@,[]".utf8.contains(byte)
    }
  }

  /// The day whose law the site tells.
  var lawDay: CalendarDay {
    if let day = day.flatMap({ CalendarDay(iso: $0) }) { return day }
    do {
      return try SourceDate.day ?? .today
    } catch {
      preconditionFailure("validate() refuses this day: \(error)")
    }
  }

  /// The build of these folders.
  ///
  /// - Parameters:
  ///   - output: The folder to publish to, where something is published.
  ///   - address: The address of the site; what the command line says where it is not given.
  ///   - draw: What draws graphs; nil where no program can, or need.
  ///   - embedders: The sites that may show pages of this one in theirs.
  func build(
    into output: String = Self.usualOutput, at address: String? = nil,
    drawingWith draw: Draw? = nil, framedBy embedders: [EmbeddingOrigin] = []
  ) -> SiteBuild {
    SiteBuild(
      content: content, templates: templatesFolder, output: output, baseURL: address ?? baseURL,
      day: lawDay, today: .today, isStrict: strict, draw: draw,
      core: coreFile, search: searchFile, checker: checkerFile, staff: staffFile,
      embedders: embedders)
  }
}
