import Search

/// The entries found, as an adviser reads them: the question, the sentence that answers, the address.
struct SearchReport {
  /// The lines, at most 80 columns wide.
  let text: String

  init(_ findings: SearchFindings, isColoured: Bool) {
    let rows = zip(1..., findings.documents).flatMap { number, document -> [String] in
      // A no-break space, so that no line begins with the mark.
      let question = document.question.replacing(" ?", with: "\u{A0}?")
      let lines =
        Wrap.lines("\(number). \(question)", indent: 2, hanging: 3)
        + Wrap.lines(document.excerpt, indent: 5)
      return [""] + lines.map { isColoured ? findings.highlight($0) : $0 } + [
        "     \(document.url)"
      ]
    }
    let unknown = findings.unknownWords.map { ["", "  \($0)"] } ?? []
    let none = rows.isEmpty ? Self.otherWays(findings.library) : []
    let count = findings.library.index.documents.count
    let source = ["", "  Index : \(findings.library.path) (\(count) fiches)"]
    text = (rows + none + unknown + source).joined(separator: "\n")
  }
}

extension SearchReport {
  /// Where to go where nothing was found: the sections, the checker, someone to ask.
  private static func otherWays(_ library: SearchLibrary) -> [String] {
    let titles = library.index.sections.map { String(decoding: $0.title, as: UTF8.self) }
    return ["", "  Aucune fiche ne répond à ces mots."]
      + Wrap.lines("Rubriques : " + titles.joined(separator: " ; ") + ".", indent: 2)
      + Wrap.lines(
        "Pour une situation : « cpf » et la phrase de l'appelant, ou « cpf » seul. Pour parler à "
          + "quelqu'un : cpf lire contacts-et-ressources.", indent: 2)
  }
}

extension SearchFindings {
  /// A line with the words that were looked for in bold.
  fileprivate func highlight(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var marked: [UInt8] = []
    var end = 0
    for range in library.index.matches(of: query, in: bytes) where range.lowerBound >= end {
      marked += bytes[end..<range.lowerBound] + Array("\u{1B}[1m".utf8) + bytes[range]
      marked += Array("\u{1B}[0m".utf8)
      end = range.upperBound
    }
    return String(decoding: marked + bytes[end...], as: UTF8.self)
  }
}
