import FoundationEssentials

/// An entry as an adviser reads it on a terminal.
struct EntryText {
  /// The lines, at most 80 columns wide.
  let text: String

  init(_ entry: ExportedEntry) {
    var lines = [""] + Wrap.lines(entry.question.uppercased(), indent: 2)
    for block in HTMLBlocks(entry.html).blocks {
      switch block.kind {
      case .paragraph: lines += [""] + Wrap.lines(block.text, indent: 2)
      case .heading:
        lines +=
          [""] + Wrap.lines(block.text, indent: 2) + [
            "  " + String(repeating: "-", count: min(76, block.text.count))
          ]
      case .item(let number):
        let mark = number.map { "\($0). " } ?? "- "
        lines += Wrap.lines(mark + block.text, indent: 3, hanging: mark.count)
      }
    }
    if !entry.textes.isEmpty {
      lines += ["", "  Textes"]
      lines += entry.textes.flatMap { Wrap.lines("- \($0.titre)", indent: 3, hanging: 2) }
    }
    if !entry.voirAussi.isEmpty {
      lines +=
        [""] + Wrap.lines("Voir aussi : " + entry.voirAussi.joined(separator: ", "), indent: 2)
    }
    lines += ["", "  Page : \(entry.url)", "  Vérifiée le \(entry.verifie)"]
    text = lines.joined(separator: "\n")
  }
}

/// The blocks of the HTML that the site itself writes, in plain text.
struct HTMLBlocks {
  private(set) var blocks: [Block] = []

  struct Block {
    enum Kind {
      case paragraph, heading
      /// With its place in a list whose order counts.
      case item(Int?)
    }
    let kind: Kind
    var text: String
  }

  init(_ html: String) {
    var kind = Block.Kind.paragraph
    var text = ""
    // For each list that is open, how many items it had; nil where they are not numbered.
    var lists: [Int?] = []
    // The entry that the link at hand leads to.
    var target: Substring?
    func flush(_ blocks: inout [Block]) {
      let words = text.split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
      if !words.isEmpty { blocks.append(Block(kind: kind, text: Self.decoded(words))) }
      text = ""
    }
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: start)..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      let isEnd = tag.hasPrefix("/")
      switch name {
      case "ul", "ol":
        flush(&blocks)
        kind = .paragraph
        if isEnd { _ = lists.popLast() } else { lists.append(name == "ol" ? 0 : nil) }
      case "p", "div", "blockquote", "table", "section", "tr":
        flush(&blocks)
        if name != "p" || isEnd { kind = .paragraph }
      case "h1", "h2", "h3", "h4":
        flush(&blocks)
        kind = isEnd ? .paragraph : .heading
      case "li":
        flush(&blocks)
        guard !isEnd else {
          kind = .paragraph
          break
        }
        let number = lists.popLast().flatMap(\.self).map { $0 + 1 }
        lists.append(number)
        kind = .item(number)
      case "a":
        if let entry = target { text += " (fiche \(entry))" }
        target = isEnd ? nil : Self.entry(of: tag)
      case "td", "th": text += " "
      case "br": text += " "
      default: break
      }
      rest = rest[rest.index(after: end)...]
    }
    text += rest
    flush(&blocks)
  }

  /// The entry that the tag of a link leads to, as `cpf lire` opens it; nil where it is none.
  private static func entry(of tag: Substring) -> Substring? {
    let address = "href=\"faq/"
    guard let start = tag.firstRange(of: address) else { return nil }
    let id = tag[start.upperBound...].prefix { $0 != "/" && $0 != "\"" && $0 != "#" }
    return id.isEmpty || id == "index.html" ? nil : id
  }

  private static func decoded(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&nbsp;", with: "\u{A0}").replacing(
        "&amp;", with: "&")
  }
}
