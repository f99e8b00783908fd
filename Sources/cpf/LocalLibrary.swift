import Answering
import ArgumentParser
import CodableJSON
import CommandLineTools
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
  /// - Throws: `ExitCode` once it was told that the file cannot be read, or another version wrote it.
  init(at folder: String?) throws {
    let site = try BuiltSite.places(folder).first { $0.has(EntryIndex.path) }
    if let folder, site == nil {
      throw ValidationError("--site \(folder) : ce dossier ne contient pas de site construit")
    }
    guard let site, site.has(LocalRulesFile.path) else {
      rules = nil
      return
    }
    guard let data = site.bytes(of: LocalRulesFile.path),
      let rules = (try? JSONText.read(LocalRulesFile.self, from: data))?.rules
    else {
      Console.say(
        "\(site.name(of: LocalRulesFile.path)): erreur: [reglement] ce fichier est abîmé, ou d'une "
          + "autre version du programme ; reconstruisez le site")
      throw ExitCode(1)
    }
    self.rules = rules
  }
}
