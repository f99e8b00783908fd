import Diagnostics

/// A version of an article, or of a text cited as a whole, while its file is read.
struct VersionDraft {
  private let path: String
  private let citations: Citations
  /// The names of the elements around the current step.
  private var names: [String] = []
  /// The texts of the elements that count, with the line on which each begins.
  private var fields: [Field: (text: String, line: Int)] = [:]
  private var article: CitedArticle?
  private var words = ""
  private var hasWords = false
  private var links: [ArticleLink] = []
  private var linkAttributes: [String: String]?
  private var linkTitle = ""
  private var outcome: Outcome = .reading

  private enum Outcome {
    case reading, other
    case unknownRoot(String, line: Int)
  }

  /// An element whose text counts, by its name.
  private enum Field: String {
    case id = "ID"
    case number = "NUM"
    case state = "ETAT"
    case from = "DATE_DEBUT"
    case until = "DATE_FIN"
    /// The day on which a text was last changed: it stands for the words of all its articles.
    case modified = "DERNIERE_MODIFICATION"
  }

  init(path: String, citations: Citations) {
    self.path = path
    self.citations = citations
  }

  /// Takes a step of the file.
  ///
  /// - Returns: Whether the rest of the file can still matter.
  mutating func take(_ step: XMLStep) -> Bool {
    switch step.kind {
    case .start(let name, let attributes):
      names.append(name)
      begin(name, attributes, line: step.line)
    case .text(let text):
      add(text)
    case .end(let name):
      end(name)
      names.removeLast()
    }
    switch outcome {
    case .reading: return true
    case .other, .unknownRoot: return false
    }
  }

  private mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    if names.count == 1 { return checkRoot(name, line: line) }
    if let field = currentField { fields[field] = ("", line) }
    if isInWords { hasWords = true }
    switch name {
    case "TEXTE" where isUnder("CONTEXTE"):
      article = citations.article(
        ArticleNumber(trimmed(.number)), cid: attributes["cid"] ?? "",
        textNumber: attributes["num"] ?? "")
      if article == nil { outcome = .other }
    case "LIEN" where isUnder("LIENS"):
      linkAttributes = attributes
      linkTitle = ""
    default:
      break
    }
  }

  private mutating func checkRoot(_ name: String, line: Int) {
    switch name {
    case "ARTICLE", "TEXTE_VERSION": break
    case "SECTION_TA", "TEXTELR": outcome = .other
    default: outcome = .unknownRoot(name, line: line)
    }
  }

  private mutating func add(_ text: String) {
    if isInWords {
      words += text
    } else if let field = currentField {
      fields[field]?.text += text
    } else if linkAttributes != nil {
      linkTitle += text
    }
  }

  private mutating func end(_ name: String) {
    if let field = currentField, field == .number { checkNumber() }
    if name == "LIEN", let attributes = linkAttributes {
      linkAttributes = nil
      if let kind = ArticleLink.Kind(
        type: attributes["typelien"] ?? "", direction: attributes["sens"] ?? "")
      {
        links.append(
          ArticleLink(
            kind: kind,
            title: linkTitle.split(whereSeparator: \.isWhitespace).joined(separator: " "),
            number: attributes["num"] ?? "", target: attributes["id"] ?? ""))
      }
    }
  }

  /// Leaves the file where nothing of its number is cited.
  private mutating func checkNumber() {
    if isOfText {
      article = citations.whole(trimmed(.number))
      if article == nil { outcome = .other }
    } else if !citations.contain(ArticleNumber(trimmed(.number))) {
      outcome = .other
    }
  }

  /// Whether the file tells what becomes of a text, and holds no article.
  private var isOfText: Bool { names.first == "TEXTE_VERSION" }

  private var currentField: Field? {
    guard names.count >= 2, let name = names.last, let field = Field(rawValue: name) else {
      return nil
    }
    let parent =
      switch field {
      case .id: "META_COMMUN"
      case .number: isOfText ? "META_TEXTE_CHRONICLE" : "META_ARTICLE"
      case .modified: "META_TEXTE_CHRONICLE"
      case .state, .from, .until: isOfText ? "META_TEXTE_VERSION" : "META_ARTICLE"
      }
    return names[names.count - 2] == parent ? field : nil
  }

  private var isInWords: Bool {
    names.count >= 3 && names[1] == "BLOC_TEXTUEL" && names[2] == "CONTENU"
  }

  private func isUnder(_ parent: String) -> Bool {
    names.count >= 2 && names[names.count - 2] == parent
  }

  private func trimmed(_ field: Field) -> String {
    (fields[field]?.text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What the file turned out to be.
  var result: ArticleFile {
    switch outcome {
    case .other: return .other
    case .unknownRoot(let name, let line):
      return .faulty([
        Fault(
          .unknownRoot, at: Place(path, line: line),
          "l'élément principal est « \(name) » ; un article de LEGI commence par « ARTICLE »")
      ])
    case .reading: break
    }
    // An annex without a number, or a file that names no text: nothing that can be cited.
    guard let article else { return .other }
    return version(of: article)
  }

  private func version(of article: CitedArticle) -> ArticleFile {
    var faults: [Fault] = []
    let id = trimmed(.id)
    if id.isEmpty { faults.append(missing(.id)) }
    let state = ArticleState(rawValue: trimmed(.state))
    if state == nil { faults.append(stateFault) }
    let from = day(.from, &faults)
    let until = day(.until, &faults)
    // A whole text has no words of its own: the day of its last change stands for them.
    let lastChange = fields[.modified].map { "modifié " + $0.text }
    if lastChange == nil, !hasWords {
      let lacking =
        article.number == nil
        ? "META_TEXTE_CHRONICLE/DERNIERE_MODIFICATION, le jour du dernier changement"
        : "BLOC_TEXTUEL/CONTENU, les mots"
      faults.append(
        Fault(.missingElement, at: Place(path), "il manque \(lacking), pour \(article.name)"))
    }
    guard let state, let from, let until, faults.isEmpty else { return .faulty(faults) }
    return .version(
      ArticleVersion(
        id: id, state: state, from: from, until: until, words: WordsDigest(of: lastChange ?? words),
        links: links,
        place: Place(path)),
      of: article)
  }

  private func day(_ field: Field, _ faults: inout [Fault]) -> VersionDay? {
    guard let line = fields[field]?.line, !trimmed(field).isEmpty else {
      faults.append(missing(field))
      return nil
    }
    if let day = VersionDay(trimmed(field)) { return day }
    faults.append(
      Fault(
        .impossibleDate, at: Place(path, line: line),
        "\(field.rawValue) : « \(trimmed(field)) » n'est pas une date ; on attend AAAA-MM-JJ"))
    return nil
  }

  private func missing(_ field: Field) -> Fault {
    Fault(
      .missingElement, at: Place(path, line: fields[field]?.line ?? 1),
      "il manque \(field.rawValue) dans une version de « \(trimmed(.number)) »")
  }

  private var stateFault: Fault {
    let name = trimmed(.state)
    guard let line = fields[.state]?.line, !name.isEmpty else { return missing(.state) }
    return .unknownState(name, at: Place(path, line: line))
  }
}
