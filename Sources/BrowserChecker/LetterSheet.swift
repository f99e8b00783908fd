import CheckerCore
import Forms
import Law
import RichText

/// What the page of a letter shows: which of its parts stand in the case of its address, and what was
/// typed in its fields.
package struct LetterSheet: Sendable {
  private let data: LetterData

  /// Opens what the page holds; nil where its bytes are none.
  package init?(_ bytes: [UInt8], questions: Int) {
    guard let data = LetterData(bytes, questions: questions) else { return nil }
    self.data = data
  }

  /// A number for the letter, then for each condition: 0 where it does not hold, 1 where it does, 2
  /// where the answers do not tell; nothing where an answer is refused.
  ///
  /// - Parameter request: One code to a question, then for each choice its place plus one, 0 where
  ///   none is made.
  package func truths(_ request: [UInt8], in page: CheckerPage) -> [UInt8] {
    guard let facts = known(request, in: page)?.facts else { return [] }
    return [UInt8(facts.truth(of: data.fitness).rawValue)]
      + data.conditions.map { UInt8(facts.truth(of: $0).rawValue) }
  }

  /// The questions that must be answered before it is known what stands in the letter: each with the
  /// codes of its answers after how many they are; nothing where an answer is refused.
  ///
  /// - Parameter request: As for `truths`.
  package func undecided(_ request: [UInt8], in page: CheckerPage) -> [UInt8] {
    guard let (consulted, facts) = known(request, in: page) else { return [] }
    var writer = NumberWriter()
    for followUp in consulted.ahead.undecided(facts, data.decisive) {
      writer.write(followUp.question)
      writer.write(followUp.offered.map { Int($0) })
    }
    return writer.bytes
  }

  /// For each field the text that is printed, and what is wrong with what was typed, each after how
  /// many bytes it has; nothing where the request is none.
  ///
  /// - Parameter request: The day as three numbers, then for each field what was typed, after how
  ///   many bytes it has.
  package func filled(_ request: [UInt8]) -> [UInt8] {
    var reader = NumberReader(request)
    guard let year = reader.number(), let month = reader.number(), let day = reader.number(),
      let today = CalendarDay(year: year, month: month, day: day)
    else { return [] }
    var typed: [[UInt8]] = []
    while !reader.isAtEnd {
      guard let bytes = reader.bytes() else { return [] }
      typed.append(bytes)
    }
    var writer = NumberWriter()
    for entry in FilledForm(data.fields, typed: typed, today: today).entries {
      writer.write(bytes: entry.text)
      writer.write(bytes: entry.fault?.bytes ?? [])
    }
    return writer.bytes
  }

  /// What is known of a case; nil where an answer is refused.
  private func known(
    _ request: [UInt8], in page: CheckerPage
  ) -> (consulted: Consulted, facts: CaseFacts)? {
    guard request.count >= data.choices else { return nil }
    let codes = Array(request.dropLast(data.choices))
    let chosen = request.suffix(data.choices).map { $0 == 0 ? nil : Int($0) - 1 }
    return page.consulted(codes).map {
      ($0, CaseFacts($0, given: codes, chosen: chosen))
    }
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

extension NumberReader {
  /// A piece of a paragraph: whether it is italic, then its bytes.
  fileprivate mutating func run() -> RichTextDocument.Run? {
    guard let italic = number(), let text = bytes() else { return nil }
    return RichTextDocument.Run(text, isItalic: italic == 1)
  }
}
