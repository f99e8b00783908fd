import Diagnostics

/// The files of the content folder, each in its place.
struct ContentLayout {
  /// The folder of the entries, section by section.
  static let faq = "faq"
  /// The folder of the letters.
  static let letters = "courriers"
  static let settings = "site.yml"
  static let sections = "rubriques.yml"
  static let sources = "sources.yml"
  static let texts = "textes.yml"
  static let coverage = "couverture.yml"
  static let required = [settings, sections, sources, texts, coverage]
  static let glossary = "glossaire.yml"
  static let accessibility = "accessibilite.yml"
  static let contradictions = "contradictions.yml"
  static let callersWords = "paroles.yml"
  static let spokenWords = "mots.yml"
  static let localRules = "reglement.yml"
  /// What the watch over the law recorded; no page reads it.
  static let textRecord = "textes.lock.yml"
  /// The lists that a site may do without.
  static let optional = [
    glossary, accessibility, contradictions, callersWords, spokenWords, localRules, textRecord,
  ]

  /// The entries, by path.
  private(set) var entries: [InputFile] = []
  /// The pages of text, by path.
  private(set) var pages: [InputFile] = []
  /// The letters, by path.
  private(set) var letters: [InputFile] = []
  /// The drawings beside the lists.
  private(set) var images: [InputFile] = []
  private var lists: [String: InputFile] = [:]
  private let folder: String

  /// The log of the reading.
  private(set) var log: FaultLog

  init(_ files: [InputFile], in folder: String, _ log: FaultLog) {
    self.folder = folder
    self.log = log
    for file in files.sorted(by: { $0.path < $1.path }) {
      switch (file.components.count, file.components.first) {
      case (1, let name?) where (Self.required + Self.optional).contains(name):
        lists[name] = file
      case (1, let name?) where name.hasSuffix(".svg") || name.hasSuffix(".png"):
        images.append(file)
      case _ where file.isEntry:
        entries.append(file)
      case (2, "pages") where file.components[1].hasSuffix(".md"):
        pages.append(file)
      case (2, Self.letters) where file.components[1].hasSuffix(".md"):
        letters.append(file)
      case _ where file.bytes != nil:
        log.add(Self.misplaced(file))
      case _:
        break
      }
    }
    for name in Self.required where lists[name] == nil {
      log.add(
        Fault(
          .missingFile, at: Place(path(of: name)),
          "le fichier \(name) manque dans le dossier du contenu"))
    }
  }

  /// The same files, whose faults go to another log.
  func reporting(to log: FaultLog) -> ContentLayout {
    var copy = self
    copy.log = log
    return copy
  }

  /// A file that nothing would publish.
  static func misplaced(_ file: InputFile) -> Fault {
    Fault(
      .misplacedFile, at: Place(file.path),
      "ce fichier n'a pas sa place ici : il ne serait pas publié",
      notes: [
        "acceptés : \((required + optional).joined(separator: ", ")), "
          + "faq/<rubrique>/<fiche>.md, pages/<page>.md, courriers/<courrier>.md, l'image que « logo » nomme"
      ])
  }

  /// The names by which links lead to the pages of text and to the letters, those that cannot be
  /// read too: what is wrong with a file is told once, and not at each link that leads to it.
  var linkedNames: [String] {
    pages.map(\.entryID) + letters.map { LetterDraft.address(of: $0.entryID) }
  }

  /// The file of a list; nil when it is not there.
  func list(_ name: String) -> InputFile? { lists[name] }

  /// The path of a file of the folder, for faults.
  func path(of name: String) -> String { folder + "/" + name }
}
