import Search

/// Words in order, each with the term that it is a form of, as a `Lexicon` reads them.
package struct LexiconBuilder {
  /// The forms in order, each with its term.
  private let forms: [(form: [UInt8], term: [UInt8])]
  /// The number of each term.
  private let numbers: [[UInt8]: Int]
  /// The terms by number.
  package let terms: [[UInt8]]

  /// - Parameter forms: The term of each form.
  package init(_ forms: [[UInt8]: [UInt8]]) {
    self.forms = forms.map { (form: $0.key, term: $0.value) }
      .sorted { $0.form.precedes($1.form) }
    // A term has the number of its first form.
    var numbers: [[UInt8]: Int] = [:]
    var terms: [[UInt8]] = []
    for (_, term) in self.forms where numbers[term] == nil {
      numbers[term] = terms.count
      terms.append(term)
    }
    self.numbers = numbers
    self.terms = terms
  }

  /// The number of a term; nil where no form has it.
  package func number(of term: [UInt8]) -> Int? { numbers[term] }

  /// Writes the words, each with what it shares with the one before.
  package func write(to writer: inout ByteWriter) {
    writer.write(number: forms.count)
    var last: [UInt8] = []
    var nextTerm = 0
    for (index, (form, term)) in forms.enumerated() {
      if index % IndexFormat.blockLength == 0 { last = [] }
      let shared = zip(last, form).prefix { $0 == $1 }.count
      writer.write(byte: UInt8(shared))
      writer.write(byte: UInt8(form.count - shared))
      writer.write(raw: Array(form.dropFirst(shared)))
      let number = numbers[term] ?? 0
      writer.write(number: nextTerm - number)
      if number == nextTerm { nextTerm += 1 }
      last = form
    }
  }
}
