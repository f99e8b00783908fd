package import Law

/// The posts that someone held and the time away from them.
package struct Service: Sendable {
  /// The posts, in any order; several at once add up to one full post at most.
  package var jobs: [Job]
  /// The absences, in any order; they bear on all the posts.
  package var absences: [Absence]

  /// A post held for some time.
  package struct Job: Hashable, Sendable {
    /// How much of a full post it is.
    package let quotity: Quotity
    /// When it is held.
    package let span: DayRange

    package init(_ quotity: Quotity, _ span: DayRange) {
      self.quotity = quotity
      self.span = span
    }
  }

  package init(_ jobs: [Job], absences: [Absence] = []) {
    self.jobs = jobs
    self.absences = absences
  }

  /// One post since a day, until the end of the contract where there is one.
  package init(since entry: CalendarDay, at quotity: Quotity = .full, until end: CalendarDay? = nil)
  {
    self.init([Job(quotity, DayRange(from: entry, to: end))])
  }

  /// The first day of the first post; nothing without a post.
  package var entry: CalendarDay? {
    var earliest: CalendarDay?
    for job in jobs { earliest = min(earliest ?? job.span.first, job.span.first) }
    return earliest
  }

  /// The last day of the last post; nil where one goes on, or without a post.
  package var end: CalendarDay? {
    var latest: CalendarDay?
    for job in jobs {
      guard let last = job.span.last else { return nil }
      latest = max(latest ?? last, last)
    }
    return latest
  }
}
