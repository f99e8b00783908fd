import Answering
import ArgumentParser
import CodableJSON
import DecisionTree
import Eligibility
import FoundationEssentials
import Law

/// The rule of the authority that a built site is for, where there is one; the law stands without it.
struct LocalLibrary {
  /// The rule; nil where no site is found, or it is for several authorities.
  let rules: LocalRules?

  /// A checker that knows what the rule answers.
  func checker() throws -> Checker { Checker(try Diagram(), knowing: rules?.answers ?? []) }

  /// Looks for a built site, as the entries are looked for: its rule is that of its entries.
  ///
  /// - Throws: `ValidationError` where the folder given holds no built site; `Refusal` where the file
  ///   cannot be read, or another version wrote it.
  init(at folder: String?) throws {
    let site = try BuiltSite.found(in: folder)
    if let folder, site?.has(EntryIndex.path) != true {
      throw ValidationError("--site \(folder) : ce dossier ne contient pas de site construit")
    }
    guard let site, let data = try site.file(LocalRulesFile.path) else {
      rules = nil
      return
    }
    guard let rules = (try? JSONText.read(LocalRulesFile.self, from: data))?.rules else {
      throw site.damage(to: LocalRulesFile.path, "reglement")
    }
    self.rules = rules
  }
}
