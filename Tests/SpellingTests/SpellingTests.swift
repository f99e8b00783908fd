import Diagnostics
import Foundation
import Law
import TestSupport
import Testing

/// Every French text that readers see, word by word, in a French dictionary.
struct SpellingTests {
  private static func contentWords() throws -> [Word] {
    try Package.content.get().flatMap { Prose($0)?.words ?? [] }
  }

  /// The words of the rules, as the checker itself exports them, and of the texts they cite.
  private static func ruleWords() throws -> [Word] {
    let export = try ProgramRun("cpf", ["arbre", "--format", "json"]).output
    let tree = try JSONSerialization.jsonObject(with: Data(export.utf8))
    let statements = texts(of: tree, at: "cpf arbre")
    let references = LegalText.allCases.map(\.reference).flatMap {
      [("\($0.id), titre", $0.title), ("\($0.id), objet", $0.subject)]
    }
    return (statements + references).flatMap { path, text in
      Word.list(in: text).map { Word(text: $0, place: Place(path)) }
    }
  }

  /// The texts for people in a JSON value, each with its path.
  private static func texts(of value: Any, at path: String) -> [(String, String)] {
    switch value {
    case let list as [Any]: list.flatMap { texts(of: $0, at: path) }
    case let object as [String: Any]:
      object.flatMap { key, value -> [(String, String)] in
        if key == "reponses", let labels = value as? [String: String] {
          return labels.map { ("\(path), \(key), \($0)", $1) }
        }
        guard let text = value as? String else { return texts(of: value, at: "\(path), \(key)") }
        return ["aide", "texte"].contains(key) ? [("\(path), \(key)", text)] : []
      }
    case _: []
    }
  }

  @Test(arguments: [contentWords, ruleWords])
  func everyWordIsKnown(words: @Sendable () throws -> [Word]) throws {
    let words = try words()
    #expect(words.count > 2000)
    let unknown = try Speller.unknown(among: Set(words.map(\.text)))
    let field = Set(try Speller.field())
    for word in words where unknown.contains(word.text) {
      if field.contains(word.text) || field.contains(word.bare) { continue }
      let place = word.place
      Issue.record("\(place.path):\(place.line):\(place.column): « \(word.text) » est inconnu")
    }
  }

  @Test func theWordsOfTheFieldAreInOrderAndNeeded() throws {
    let field = try Speller.field()
    #expect(field == Set(field).sorted())
    let words = try Self.contentWords() + Self.ruleWords()
    let written = Set(words.map(\.text) + words.map(\.bare))
    #expect(field.filter { !written.contains($0) } == [])
    #expect(try Speller.unknown(among: Set(field)) == Set(field))
  }

  @Test func wordsStandWhereTheyAreSaidTo() throws {
    let marked = MarkedText(
      """
      ---
      question: "1️⃣Faut-il \\"payer\\" ?"
      sources: [{id: bip, repere: 2️⃣annexe}]
      couvre: [000-Q01]
      ---

      Voir [le 3️⃣détachement](detachement#accueil) et `code`, art. L422-4 du CGFP.

      - À Paris, l'4️⃣employeur.

      """.replacing("l'4️⃣", with: "4️⃣l'"))
    let file = InputFile(
      path: "f.md", components: ["f.md"], bytes: Array(marked.text.utf8))
    let words = try #require(Prose(file)).words
    #expect(
      words.map(\.text) == [
        "Faut-il", "payer", "annexe", "Voir", "le", "détachement", "et", "art", "du", "Paris",
        "l'employeur",
      ])
    let places = Dictionary(
      words.map { ($0.text, $0.place) }, uniquingKeysWith: { first, _ in first })
    let expected = zip(["Faut-il", "annexe", "détachement", "l'employeur"], marked.marks)
    for (word, mark) in expected {
      #expect(places[word] == Place("f.md", line: mark.line, column: mark.column))
    }
  }

  @Test func aMisspeltWordIsFound() throws {
    #expect(try Speller.unknown(among: ["employeur", "employeurr", "œuvre"]) == ["employeurr"])
  }
}
