import JSON
package import Search

extension SearchIndex {
  /// The entries that a text finds as `cpf chercher` ranks them, how many there are in all, the
  /// words that none knows, and those written most like them.
  ///
  /// - Parameters:
  ///   - text: Any bytes; where they end with a letter, the last word may be unfinished.
  ///   - limit: How many entries are told at most.
  ///   - filter: Which may be found.
  ///   - answers: The file of answers that belongs to the index; empty where it was not read, and
  ///     entries are told without the sentence that answers.
  package func reply(
    to text: [UInt8], limit: Int, within filter: SearchFilter, quoting answers: [UInt8]
  ) -> [UInt8] {
    let query = read(text)
    let hits = search(query, limit: documents.count, within: filter)
    var json = JSONWriter()
    json.open("{")
    json.open("[", under: "fiches")
    for hit in hits.prefix(max(0, limit)) {
      let document = documents[hit.document]
      json.write(document, worth: hit.score, to: query, in: self)
      if !answers.isEmpty {
        let sentence = bestLine(of: Array(answers[document.answer]), for: query)
        json.write(sentence, marking: query, in: self, under: "extrait")
      }
      json.close("}")
    }
    json.close("]")
    json.open("[", under: "inconnus")
    for range in query.unknown { json.write(utf8: text[range]) }
    json.close("]")
    json.open("[", under: "proches")
    for range in query.unknown {
      for word in nearestWords(to: Array(text[range])) { json.write(utf8: word[...]) }
    }
    json.close("]")
    json.write(hits.count, under: "total")
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
  }

  /// Writes a text as a list of pieces: one that was not looked for, one that was, and so on.
  fileprivate mutating func write(
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
