import Answering
import ArgumentParser
import CodableJSON
import CommandLineTools
import DecisionTree
import Eligibility
import Foundation
import Law

/// The rule of the authority that a built site is for, where there is one; the law stands without it.
struct LocalLibrary {
  /// The rule; nil where no site is found, or it is for several authorities.
  let rules: LocalRules?

  /// A checker that knows what the rule answers.
  func checker() throws -> Checker { Checker(try Diagram(), knowing: rules?.answers ?? []) }

  /// Looks for a built site, as the entries are looked for: its rule is that of its entries.
  ///
  /// - Throws: `ExitCode` once it was told that the file cannot be read, or another version wrote it.
  init(at folder: String?) throws {
    let folders = BuiltSite.places(folder)
    let site = folders.first { FileManager.default.fileExists(at: $0, EntryIndex.path) }
    if let folder, site == nil {
      throw ValidationError("--site \(folder) : ce dossier ne contient pas de site construit")
    }
    guard let site, FileManager.default.fileExists(at: site, LocalRulesFile.path) else {
      rules = nil
      return
    }
    let file = site.appending(path: LocalRulesFile.path)
    guard let data = try? Data(contentsOf: file),
      let rules = (try? JSONText.read(LocalRulesFile.self, from: data))?.rules
    else {
      Console.say(
        "\(file.relativePath): erreur: [reglement] ce fichier est abîmé, ou d'une autre version du "
          + "programme ; reconstruisez le site")
      throw ExitCode(1)
    }
    self.rules = rules
  }
}

extension FileManager {
  fileprivate func fileExists(at folder: URL, _ path: String) -> Bool {
    fileExists(atPath: folder.appending(path: path).path)
  }
}
