import Answering
import ArgumentParser
import DecisionTree
import Eligibility
import FoundationEssentials

/// The FAQ entries of a built site, where one is found; the answers stand without it.
struct EntryLibrary {
  private let index: EntryIndex?

  /// Looks for a built site: the folder given, then `CPF_SITE`, then `_site` here, then `_site`
  /// beside the package that the program was built in.
  ///
  /// - Throws: `ValidationError` where the folder given holds no built site.
  init(at folder: String?) throws {
    if let folder {
      guard let index = Self.read(URL(filePath: folder)) else {
        throw ValidationError("--site \(folder) : ce dossier ne contient pas de site construit")
      }
      self.index = index
      return
    }
    index = BuiltSite.folders.lazy.compactMap(Self.read).first
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
      entries: entries(for: consultation))
  }

  private static func read(_ folder: URL) -> EntryIndex? {
    guard let data = try? Data(contentsOf: folder.appending(path: EntryIndex.path)) else {
      return nil
    }
    return try? JSONDecoder().decode(EntryIndex.self, from: data)
  }
}
