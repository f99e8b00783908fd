import Answering
import CodableJSON
import CommandLineTools
import DecisionTree
import Eligibility
import FoundationEssentials
import Law
import Letters

/// The FAQ entries of a built site, where one is found; the answers stand without it.
struct EntryLibrary {
  private let index: EntryIndex?
  private let local: LocalLibrary
  private let shelf: LetterShelf

  /// Reads the site that `BuiltSite.found` finds.
  ///
  /// - Throws: `ValidationError` where the folder given holds no built site; `Refusal` where a file of
  ///   the site is damaged.
  init(at folder: String?) throws {
    local = try LocalLibrary(at: folder)
    shelf = LetterShelf(try LetterLibrary.letters(at: folder))
    index = try BuiltSite.found(in: folder).flatMap(Self.read)
  }

  /// The rule of the authority that the site is for; nil where it is for several.
  var rules: LocalRules? { local.rules }

  /// A checker that knows what the rule answers.
  func checker() throws -> Checker { try local.checker() }

  /// Whom the readers of the site can reach; nil where no site names them.
  var signature: EmailText.Signature? { index?.signature }

  /// The entries that explain an answer.
  func entries(for consultation: Consultation) -> [AnswerDocument.EntryDocument] {
    guard let index, case .settled(let finding, _) = consultation else { return [] }
    let ids = RelatedEntries(index).nearest(to: finding)
    return ids.compactMap { id in
      index.entries.first { $0.id == id }.map {
        AnswerDocument.EntryDocument(id: $0.id, question: $0.question, url: $0.url)
      }
    }
  }

  /// The answer to some answers as the contract's JSON, with the entries that explain it.
  func document(_ consultation: Consultation, after answers: GivenAnswers) -> AnswerDocument {
    AnswerDocument(
      consultation, given: answers.document, levers: consultation.levers,
      entries: entries(for: consultation), letters: letters(for: consultation), rules: rules)
  }

  /// The letters that fit an answer.
  func letters(for consultation: Consultation) -> [AnswerDocument.LetterDocument] {
    guard case .settled(let finding, let followUps) = consultation else { return [] }
    return shelf.fitting(finding, passed: followUps.map(\.question)).map {
      AnswerDocument.LetterDocument(id: $0.id, title: $0.title, url: "courriers/\($0.id)/")
    }
  }

  private static func read(_ site: SitePlace) throws(Refusal) -> EntryIndex? {
    guard let data = try site.file(EntryIndex.path) else { return nil }
    guard let index = try? JSONText.read(EntryIndex.self, from: data), index.isKnown else {
      throw site.damage(to: EntryIndex.path, "fiches")
    }
    return index
  }
}
