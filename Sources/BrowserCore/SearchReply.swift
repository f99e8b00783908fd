package import Search

extension SearchIndex {
  /// The sections and the statuses that a search can be narrowed to, by number.
  package var choices: [UInt8] {
    var json = JSONWriter()
    json.open("{")
    json.open("[", under: "rubriques")
    for section in sections {
      json.open("{")
      json.write(utf8: section.id[...], under: "id")
      json.write(utf8: section.title[...], under: "titre")
      json.close("}")
    }
    json.close("]")
    json.open("[", under: "statuts")
    for status in statuses { json.write(utf8: status[...]) }
    json.close("]")
    json.close("}")
    return json.bytes
  }

  /// The entries that a text finds as `cpf chercher` ranks them, and the words that none knows.
  ///
  /// - Parameters:
  ///   - text: Any bytes; where they end with a letter, the last word may be unfinished.
  ///   - limit: How many entries at most.
  ///   - filter: Which may be found.
  package func reply(to text: [UInt8], limit: Int, within filter: SearchFilter) -> [UInt8] {
    let query = read(text)
    var json = JSONWriter()
    json.open("{")
    json.open("[", under: "fiches")
    for hit in search(query, limit: limit, within: filter) {
      json.write(documents[hit.document], worth: hit.score, to: query, in: self)
    }
    json.close("]")
    json.open("[", under: "inconnus")
    for range in query.unknown { json.write(utf8: text[range]) }
    json.close("]")
    json.close("}")
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(
    _ document: IndexedDocument, worth score: Int, to query: Query, in index: SearchIndex
  ) {
    open("{")
    write(utf8: document.id, under: "id")
    write(score, under: "score")
    write(utf8: document.address, under: "url")
    write(document.section, under: "rubrique")
    write(Array(document.question), marking: query, in: index, under: "question")
    let excerpt = index.bestLine(of: Array(document.lead), for: query)
    write(excerpt, marking: query, in: index, under: "extrait")
    close("}")
  }

  /// Writes a text as a list of pieces: one that was not looked for, one that was, and so on.
  private mutating func write(
    _ text: [UInt8], marking query: Query, in index: SearchIndex, under key: String
  ) {
    open("[", under: key)
    var place = 0
    for match in index.matches(of: query, in: text) {
      write(utf8: text[place..<match.lowerBound])
      write(utf8: text[match])
      place = match.upperBound
    }
    write(utf8: text[place...])
    close("]")
  }
}
