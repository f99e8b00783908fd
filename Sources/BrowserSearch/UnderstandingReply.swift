import JSON
package import Understanding

extension CallersVocabulary {
  /// What a sentence establishes: answers, each with the words it stands on, those that exclude one
  /// another, what to beware of, and whether its end was left out; under the keys of `cpf comprendre --json`.
  ///
  /// - Parameters:
  ///   - text: Any bytes.
  ///   - year: The one in which it is said.
  package func reply(to text: [UInt8], in year: Int) -> [UInt8] {
    let understood = understand(text, in: year)
    var json = JSONWriter()
    json.open("{")
    json.open("[", under: "compris")
    for fact in understood.facts { json.write(fact, of: text, by: self) }
    json.close("]")
    json.open("[", under: "contradictions")
    for facts in understood.contradictions {
      json.open("[")
      for fact in facts { json.write(fact, of: text, by: self) }
      json.close("]")
    }
    json.close("]")
    json.write(utf8: understood.trap[...], under: "a-savoir")
    json.write(isCut(text), under: "coupe")
    json.close("}")
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(
    _ fact: Fact, of text: [UInt8], by vocabulary: CallersVocabulary
  ) {
    let question = vocabulary.questions[fact.answer.question]
    open("{")
    write(utf8: question.id[...], under: "question")
    write(utf8: question.answers[fact.answer.answer].id[...], under: "reponse")
    write(utf8: text[fact.range], under: "mots")
    close("}")
  }
}
