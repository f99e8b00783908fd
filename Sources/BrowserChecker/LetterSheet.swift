import CheckerCore
import RichText

/// What the page of a letter shows: which of its parts stand in the case of its address.
package struct LetterSheet: Sendable {
  private let conditions: [Condition]
  private let choices: Int

  /// Opens the conditions that the page holds; nil where its bytes are none.
  ///
  /// - Parameter bytes: How many choices the letter has, then its conditions.
  package init?(_ bytes: [UInt8], questions: Int) {
    guard let choices = bytes.first.map({ Int($0) }),
      let conditions = ConditionList.read(
        Array(bytes.dropFirst()), questions: questions, choices: choices)
    else { return nil }
    self.conditions = conditions
    self.choices = choices
  }

  /// A number for each condition: 0 where it does not hold, 1 where it does, 2 where the answers do
  /// not tell; nothing where an answer is refused.
  ///
  /// - Parameter request: One code to a question, then for each choice its place plus one, 0 where
  ///   none is made.
  package func truths(_ request: [UInt8], in page: CheckerPage) -> [UInt8] {
    guard request.count >= choices else { return [] }
    let codes = Array(request.dropLast(choices))
    let chosen = request.suffix(choices).map { $0 == 0 ? nil : Int($0) - 1 }
    guard let facts = page.facts(codes, chosen: chosen) else { return [] }
    return conditions.map { UInt8(facts.truth(of: $0).rawValue) }
  }

  /// The letter as a document for word processors; nothing where the request is none.
  ///
  /// - Parameter request: For each paragraph its form and how many pieces it has, then for each
  ///   piece whether it is italic, and its bytes after their count, all as numbers.
  package static func document(_ request: [UInt8]) -> [UInt8] {
    var reader = NumberReader(request)
    var document = RichTextDocument()
    while !reader.isAtEnd {
      guard let form = reader.number().flatMap({ RichTextDocument.Form(rawValue: $0) }),
        let runs = reader.list({ $0.run() })
      else { return [] }
      document.add(runs, as: form)
    }
    return document.bytes
  }
}

extension CheckerPage {
  /// What is known of a case; nil where an answer is refused.
  fileprivate func facts(_ codes: [UInt8], chosen: [Int?]) -> CaseFacts? {
    consulted(codes).map { CaseFacts($0, given: codes, chosen: chosen) }
  }
}

extension NumberReader {
  /// A piece of a paragraph: whether it is italic, then its bytes.
  fileprivate mutating func run() -> RichTextDocument.Run? {
    guard let italic = number(), let text = bytes() else { return nil }
    return RichTextDocument.Run(text, isItalic: italic == 1)
  }
}
