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
  init(_ tallies: [DocumentTally], groups: [[String]]) {
    var forms: [[UInt8]: [UInt8]] = [:]
    for tally in tallies {
      for (form, place) in tally.forms { forms[form] = tally.occurrences[place].term }
    }
    let known = Set(forms.values)
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
  func writePostings(of tallies: [DocumentTally], to writer: inout ByteWriter) {
    let averages = Field.allCases.map { field in
      let sum = tallies.reduce(0) { $0 + $1.lengths[field.rawValue] }
      return max(1, Double(sum) / Double(max(1, tallies.count)))
    }
    // Where each term occurs: the document, and the term's place in its tally.
    var found = [[(document: Int, place: Int)]](
      repeating: [], count: lexicon.terms.count)
    for (document, tally) in tallies.enumerated() {
      for place in tally.occurrences.indices {
        found[number(of: tally.occurrences[place].term)].append((document, place))
      }
    }
    for list in found {
      writer.write(number: list.count)
      var next = 0
      for (document, place) in list {
        let occurrence = tallies[document].occurrences[place].occurrence
        let impact = tallies[document].impact(of: occurrence, averages: averages)
        Self.write(document - next, impact, occurrence.positions, to: &writer)
        next = document + 1
      }
    }
  }

  private static func write(
    _ gap: Int, _ impact: UInt8, _ positions: [Int], to writer: inout ByteWriter
  ) {
    writer.write(number: gap << 1 | (positions.isEmpty ? 0 : 1))
    writer.write(byte: impact)
    guard !positions.isEmpty else { return }
    writer.write(number: positions.count)
    var last = 0
    for position in positions {
      writer.write(number: position - last)
      last = position
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
