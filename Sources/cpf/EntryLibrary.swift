import Answering
import ArgumentParser
import CodableJSON
import DecisionTree
import Eligibility
import FoundationEssentials
import Law
import Letters

/// The FAQ entries of a built site, where one is found; the answers stand without it.
struct EntryLibrary {
  private let index: EntryIndex?
  /// The rule of the authority that the site is for; nil where it is for several.
  let rules: LocalRules?
  private let shelf: LetterShelf

  /// Looks for a built site: the folder given, else where `BuiltSite.places` looks.
  ///
  /// - Throws: `ValidationError` where the folder given holds no built site; what `LocalLibrary`
  ///   throws.
  init(at folder: String?) throws {
    rules = try LocalLibrary(at: folder).rules
    shelf = LetterShelf(try LetterLibrary.letters(at: folder))
    if let folder {
      guard let index = Self.read(.folder(URL(filePath: folder))) else {
        throw ValidationError("--site \(folder) : ce dossier ne contient pas de site construit")
      }
      self.index = index
      return
    }
    index = try BuiltSite.places(nil).lazy.compactMap(Self.read).first
  }

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

  private static func read(_ place: SitePlace) -> EntryIndex? {
    place.bytes(of: EntryIndex.path).flatMap {
      try? JSONText.read(EntryIndex.self, from: $0)
    }
  }
}
