import Search

/// What a question finds.
struct SearchFindings {
  /// The entries, the best first.
  let documents: [Document]
  /// What was looked for.
  let query: Query
  /// Where it was looked for.
  let library: SearchLibrary
  private let unknown: [String]
  private let nearest: [String]

  /// An entry, as the contract has it.
  struct Document: Encodable {
    let id: String
    let question: String
    /// What it is worth; comparable within one question.
    let score: Int
    /// The address from the root of the site.
    let url: String
    /// The ids of what it covers.
    let covers: [String]
    /// The names that it had before; empty where only the index was at hand.
    let formerNames: [String]
    /// The sentence of the answer that has most of the question.
    let excerpt: String

    enum CodingKeys: String, CodingKey {
      case id, question, score, url
      case covers = "couvre"
      case formerNames = "anciens-noms"
      case excerpt = "extrait"
    }
  }

  /// - Parameter shelf: The entries, for the names that they had; nil where these are not asked for.
  init(
    _ text: [UInt8], in library: SearchLibrary, limit: Int, namedBy shelf: EntryShelf? = nil
  ) {
    let index = library.index
    // The space says that the last word is finished.
    let query = index.read(text + [0x20])
    self.library = library
    self.query = query
    unknown = query.unknown.map { String(decoding: text[$0], as: UTF8.self) }
    nearest = query.unknown.flatMap { index.nearestWords(to: Array(text[$0])) }
      .map { String(decoding: $0, as: UTF8.self) }
    documents = index.search(query, limit: limit).map { hit in
      let document = index.documents[hit.document]
      let id = String(decoding: document.id, as: UTF8.self)
      return Document(
        id: id, question: String(decoding: document.question, as: UTF8.self),
        score: hit.score,
        url: String(decoding: document.address, as: UTF8.self),
        covers: document.covers.map { String(decoding: $0, as: UTF8.self) },
        formerNames: shelf?.formerNames(of: id) ?? [],
        excerpt: library.excerpt(of: document, for: query))
    }
  }

  /// Which words no entry knows, where there are any.
  var unknownWords: String? {
    guard !unknown.isEmpty else { return nil }
    let list = Self.quoted(unknown)
    let told =
      unknown.count == 1
      ? "Mot inconnu des fiches : \(list)" : "Mots inconnus des fiches : \(list)"
    return nearest.isEmpty ? told : "\(told) ; mots proches : \(Self.quoted(nearest))"
  }

  /// That the end of the question was left out; nil where it was read to its end.
  var cutNotice: String? {
    query.isCut
      ? "Question trop longue : sa fin n'a pas été lue ; \(Query.wordLimit) mots au plus." : nil
  }

  private static func quoted(_ words: [String]) -> String {
    words.map { "« \($0) »" }.joined(separator: ", ")
  }
}
