import CommandLineTools
import Eligibility
import FoundationEssentials
import Law
import Understanding

/// The words of callers of a built site.
struct CallersLibrary {
  private let vocabulary: CallersVocabulary

  /// Looks for the words: in the folder given, or in a built site.
  ///
  /// - Throws: What `BuiltSite.file` throws; `Refusal` where the file is damaged.
  init(at folder: String?) throws {
    let (place, bytes) = try BuiltSite.file(CallersVocabulary.path, in: folder)
    do {
      vocabulary = try CallersVocabulary(Array(bytes))
    } catch {
      throw place.damage(to: CallersVocabulary.path, "mots")
    }
  }

  /// That the end of a sentence was left out; nil where it was read to its end.
  func notice(of sentence: String) -> String? {
    guard vocabulary.isCut(Array(sentence.utf8)) else { return nil }
    return "Seuls les \(CallersVocabulary.wordLimit) premiers mots ont été lus, ou moins s'ils "
      + "sont longs : la suite peut dire le contraire."
  }

  /// What a sentence said today establishes.
  func understand(_ sentence: String) -> Hearing {
    let bytes = Array(sentence.utf8)
    let understood = vocabulary.understand(bytes, in: CalendarDay.today.year)
    func heard(_ fact: Fact) -> Hearing.Heard? {
      let question = vocabulary.questions[fact.answer.question]
      let id = String(decoding: question.answers[fact.answer.answer].id, as: UTF8.self)
      guard let known = Question(rawValue: String(decoding: question.id, as: UTF8.self)),
        let answer = Answer(id, to: known)
      else { return nil }
      return Hearing.Heard(
        answer: answer, words: String(decoding: bytes[fact.range], as: UTF8.self))
    }
    return Hearing(
      facts: understood.facts.compactMap(heard),
      contradictions: understood.contradictions.map { $0.compactMap(heard) },
      trap: String(decoding: understood.trap, as: UTF8.self))
  }
}
