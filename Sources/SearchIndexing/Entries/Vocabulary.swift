import Search

/// The words of all documents and of the expressions that lead to them, numbered.
struct Vocabulary {
  /// The forms and the terms, in order.
  private let lexicon: LexiconBuilder
  /// The expressions, group by group, as terms.
  private let groups: [[[[UInt8]]]]

  /// - Parameters:
  ///   - tallies: The words of the documents.
  ///   - groups: Expressions that say the same thing; a group is kept where the documents know one
  ///     of them.
  init(_ tallies: TallyRegister, groups: [[String]]) {
    var forms = tallies.forms.mapValues { tallies.terms[$0] }
    let known = Set(tallies.terms)
    var kept: [[[[UInt8]]]] = []
    for group in groups {
      let expressions = group.map { TextAnalysis.meaningfulWords(of: Array($0.utf8)) }
        .filter { !$0.isEmpty && $0.count <= IndexFormat.longestExpression }
      let terms = expressions.map { $0.map { TextAnalysis.term(of: $0.letters) } }
      guard terms.contains(where: { $0.allSatisfy(known.contains) }) else { continue }
      for word in expressions.joined() {
        forms[word.letters] = TextAnalysis.term(of: word.letters)
      }
      kept.append(terms)
    }
    self.groups = kept
    lexicon = LexiconBuilder(forms)
  }

  private func number(of term: [UInt8]) -> Int { lexicon.number(of: term) ?? 0 }

  /// Writes the words.
  func writeLexicon(to writer: inout ByteWriter) { lexicon.write(to: &writer) }

  /// Writes the documents of each term.
  func writePostings(of tallies: TallyRegister, to writer: inout ByteWriter) {
    let numbers = tallies.terms.map(number(of:))
    var lists = [TermPostings](repeating: TermPostings(), count: lexicon.terms.count)
    tallies.forEach { document, occurrence in
      lists[numbers[occurrence.term]].add(document, occurrence)
    }
    for list in lists {
      writer.write(number: list.count)
      writer.write(raw: list.bytes)
    }
  }

  /// Writes the expressions.
  func writeThesaurus(to writer: inout ByteWriter) {
    writer.write(number: groups.count)
    for group in groups {
      writer.write(number: group.count)
      for expression in group {
        writer.write(number: expression.count)
        for term in expression { writer.write(number: number(of: term)) }
      }
    }
  }
}

/// The documents of a term, as they are written.
private struct TermPostings {
  private(set) var count = 0
  private var next = 0
  private var writer = ByteWriter()

  var bytes: [UInt8] { writer.bytes }

  /// Adds a document that comes after those added before.
  mutating func add(_ document: Int, _ occurrence: TallyRegister.Occurrence) {
    let positions = occurrence.positions
    writer.write(number: (document - next) << 1 | (positions.isEmpty ? 0 : 1))
    writer.write(byte: occurrence.impact)
    next = document + 1
    count += 1
    guard !positions.isEmpty else { return }
    writer.write(number: positions.count)
    var last = 0
    for position in positions {
      writer.write(number: position - last)
      last = position
    }
  }
}
