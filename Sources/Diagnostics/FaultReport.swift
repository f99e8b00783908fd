/// All the faults of a run, sorted, each once; of those of one kind in one file, the first ones.
package struct FaultReport: Sendable {
  /// The faults, by place.
  package let faults: [Fault]

  package init(_ faults: some Sequence<Fault>) {
    self.faults = Self.shortened(Set(faults).sorted())
  }

  /// How many faults of one kind a file shows: more of them have one cause, or a hostile author.
  static let limit = 200

  /// The faults, with one that counts the others where a file has too many of a kind.
  private static func shortened(_ faults: [Fault]) -> [Fault] {
    guard faults.count > limit else { return faults }
    var counts: [Kind: Int] = [:]
    let kept = faults.filter { fault in
      counts[Kind(fault), default: 0] += 1
      return counts[Kind(fault), default: 0] <= limit
    }
    let rest = counts.filter { $0.value > limit }.map { kind, count in
      Fault(
        .tooManyFaults, at: Place(kind.path),
        "\(count - limit) autres fautes [\(kind.id)] de ce fichier ne sont pas montrées",
        severity: kind.severity)
    }
    return (kept + rest).sorted()
  }

  /// Faults of one kind in one file.
  private struct Kind: Hashable {
    let path: String
    let id: String
    let severity: Fault.Severity

    init(_ fault: Fault) {
      (path, id, severity) = (fault.place.path, fault.id, fault.severity)
    }
  }

  /// How many errors there are.
  package var errors: Int { faults.count { $0.severity == .error } }

  /// How many warnings there are.
  package var warnings: Int { faults.count { $0.severity == .warning } }

  /// The same report, in which every warning is an error, but for those that time alone brings:
  /// nobody could publish anything from the day on which the State has yet to set an amount.
  package var strict: FaultReport {
    FaultReport(
      faults.map {
        $0.kind.comesWithTime
          ? $0 : Fault($0.kind, at: $0.place, $0.message, notes: $0.notes, severity: .error)
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
