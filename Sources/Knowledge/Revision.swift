import Diagnostics
package import Law

/// A change of an entry that readers should know of.
package struct Revision: Hashable, Sendable {
  /// The day of the change.
  package let day: CalendarDay
  /// What changed, in a sentence.
  package let subject: String
}

extension Revision {
  /// Reads a row of `changements`; an entry is checked on the day of its last change or after it.
  init?(
    reading value: YAMLValue, until verified: CalendarDay?, in file: SourceText,
    _ faults: inout [Fault]
  ) {
    guard let fields = Fields(value, in: file, required: ["date", "objet"], &faults) else {
      return nil
    }
    let day = fields.day("date", &faults)
    let subject = fields.prose("objet", &faults)
    guard let day, let subject else { return nil }
    if let verified, verified < day {
      faults.append(
        Fault(
          "changement-non-verifie", at: fields.place(of: "date"),
          "ce changement est du \(day.iso), mais la fiche a été vérifiée le \(verified.iso) ; "
            + "relisez-la et avancez « verifie »"))
    }
    self.init(day: day, subject: subject)
  }
}

extension Entry {
  /// The last change told to readers, where there is one.
  package var lastRevision: Revision? {
    revisions.max { ($0.day, $0.subject) < ($1.day, $1.subject) }
  }

  /// The day on which the entry last changed, or was checked where no change is told.
  package var changed: CalendarDay { lastRevision?.day ?? verified }
}

extension KnowledgeBase {
  /// The entries, the last changed first, then by id.
  package var lastChanged: [Entry] {
    entries.sorted { ($1.changed, $0.id) < ($0.changed, $1.id) }
  }
}
