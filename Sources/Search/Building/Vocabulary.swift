/// The words of all documents and of the expressions that lead to them, numbered.
struct Vocabulary {
  /// The forms in order, each with its term.
  private let forms: [(form: [UInt8], term: [UInt8])]
  /// The number of each term.
  private let numbers: [[UInt8]: Int]
  /// The terms by number.
  private let terms: [[UInt8]]
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
    self.forms = forms.map { (form: $0.key, term: $0.value) }
      .sorted { $0.form.precedes($1.form) }
    (numbers, terms) = Self.number(self.forms.map { $0.term })
  }

  /// Numbers terms by their first form.
  private static func number(_ terms: [[UInt8]]) -> ([[UInt8]: Int], [[UInt8]]) {
    var numbers: [[UInt8]: Int] = [:]
    var order: [[UInt8]] = []
    for term in terms where numbers[term] == nil {
      numbers[term] = order.count
      order.append(term)
    }
    return (numbers, order)
  }

  private func number(of term: [UInt8]) -> Int { numbers[term] ?? 0 }

  /// Writes the words, each with what it shares with the one before.
  func writeLexicon(to writer: inout ByteWriter) {
    writer.write(number: forms.count)
    var last: [UInt8] = []
    var nextTerm = 0
    for (index, (form, term)) in forms.enumerated() {
      if index % IndexFormat.blockLength == 0 { last = [] }
      let shared = zip(last, form).prefix { $0 == $1 }.count
      writer.write(byte: UInt8(shared))
      writer.write(byte: UInt8(form.count - shared))
      writer.write(raw: Array(form.dropFirst(shared)))
      let number = number(of: term)
      writer.write(number: nextTerm - number)
      if number == nextTerm { nextTerm += 1 }
      last = form
    }
  }

  /// Writes the documents of each term.
  func writePostings(of tallies: [DocumentTally], to writer: inout ByteWriter) {
    let averages = Field.allCases.map { field in
      let sum = tallies.reduce(0) { $0 + $1.lengths[field.rawValue] }
      return max(1, Double(sum) / Double(max(1, tallies.count)))
    }
    // Where each term occurs: the document, and the term's place in its tally.
    var found = [[(document: Int, place: Int)]](repeating: [], count: terms.count)
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
