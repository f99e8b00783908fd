package import Law

/// A change of an entry that readers should know of.
package struct Revision: Hashable, Sendable {
  /// The day of the change.
  package let day: CalendarDay
  /// What changed, in a sentence.
  package let subject: String

  package init(day: CalendarDay, subject: String) {
    self.day = day
    self.subject = subject
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
