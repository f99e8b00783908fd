import Diagnostics

extension Fields {
  /// A text for readers, with the amounts that it names in their places.
  ///
  /// - Parameter namesFields: Whether `{nom}` stands for a field there, as in the parts of a letter.
  func prose(_ key: Key, _ figures: FigureText, namingFields namesFields: Bool = false) -> String? {
    text(key).map { figures.prose($0, in: file, namingFields: namesFields) }
  }

  /// A list of texts for readers; empty when the key is not given.
  func proses(_ key: Key, _ figures: FigureText) -> [String] {
    texts(key).map { figures.prose($0, in: file) }
  }

  /// A text for readers in which nothing is put in its place: names, titles.
  func words(_ key: Key) -> String? {
    text(key).map(shownAsTyped)
  }

  /// A list of such texts; empty when the key is not given.
  func wordings(_ key: Key) -> [String] {
    texts(key).map(shownAsTyped)
  }

  private func shownAsTyped(_ text: Located<String>) -> String {
    file.reportHTML(in: text)
    if let brace = text.value[...].brace(besidesFields: false) {
      file.report(
        .loneBrace, at: file.place(of: text.mark),
        "« \(brace.excerpt) » est montré tel quel : ce texte ne prend ni montant ni champ ; "
          + "écrivez-le sans accolades", severity: .warning)
    }
    return text.value
  }
}

extension SourceText {
  /// Warns of HTML in a text that is shown as it is typed.
  func reportHTML(in text: Located<String>) {
    guard let tag = text.value.tag else { return }
    report(
      .refusedHTML, at: place(of: text.mark),
      "« \(tag.excerpt) » est montré tel quel, car ce n'est pas du HTML ici ; écrivez les mots seuls",
      severity: .warning)
  }

  /// Reports a brace that makes up no name: an error in a letter, whose fields are named so, else a
  /// warning.
  func reportBrace(_ brace: Substring, at place: Place, namingFields namesFields: Bool = false) {
    report(
      .loneBrace, at: place,
      "les accolades de « \(brace.excerpt) » ne vont pas par paires ; un montant s'écrit "
        + "{{droits.plafond}}" + (namesFields ? ", un champ {nom}" : ""),
      severity: namesFields ? .error : .warning)
  }
}

extension Substring {
  /// The text from its first brace on; nil where it has none, or where all of them enclose fields.
  func brace(besidesFields allowsFields: Bool) -> Substring? {
    var rest = utf8
    while let brace = rest.firstIndex(where: Self.isBrace) {
      let behind = rest[utf8.index(after: brace)...]
      guard allowsFields, rest[brace] == UInt8(ascii: "{"),
        let next = behind.firstIndex(where: Self.isBrace), behind[next] == UInt8(ascii: "}")
      else { return self[brace...] }
      rest = behind[utf8.index(after: next)...]
    }
    return nil
  }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  /// The beginning of the text, on one line.
  var excerpt: String {
    let line = prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : String(line)
  }
}

extension String {
  /// The text from its first tag of HTML on; nil where it has none.
  fileprivate var tag: Substring? {
    var rest = utf8[...]
    while let opening = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[utf8.index(after: opening)...]
      if let next = rest.first, next.opensTag { return self[opening...] }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether the byte makes what follows « < » a tag: a letter, or « / », « ! », « ? ».
  fileprivate var opensTag: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || "/!?".utf8.contains(self)
  }
}
