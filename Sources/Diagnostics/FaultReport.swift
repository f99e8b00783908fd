/// All the faults of a run, sorted, each once.
package struct FaultReport: Sendable {
  /// The faults, by place.
  package let faults: [Fault]

  package init(_ faults: some Sequence<Fault>) {
    self.faults = Set(faults).sorted()
  }

  /// How many errors there are.
  package var errors: Int { faults.count { $0.severity == .error } }

  /// How many warnings there are.
  package var warnings: Int { faults.count { $0.severity == .warning } }

  /// The same report, in which every warning is an error.
  package var strict: FaultReport {
    FaultReport(
      faults.map {
        Fault($0.kind, at: $0.place, $0.message, notes: $0.notes, severity: .error)
      })
  }

  /// The count in a sentence: « 2 erreurs dans 1 fichier ».
  package var summary: String {
    let files = Set(faults.map(\.place.path)).count
    let counts = [counted(errors, "erreur"), counted(warnings, "avertissement")].compactMap { $0 }
    let found = counts.isEmpty ? "aucune faute" : counts.joined(separator: " et ")
    return files == 0 ? found : "\(found) dans \(files) fichier\(files > 1 ? "s" : "")"
  }

  private func counted(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number > 1 ? "s" : "")"
  }
}
