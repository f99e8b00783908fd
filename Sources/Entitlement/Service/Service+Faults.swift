import Law

extension Service {
  /// What is wrong with the posts and the absences.
  var faults: [EntitlementFault] {
    var faults: [EntitlementFault] = []
    for job in jobs where job.span.isBackwards { faults.append(.jobBackwards(job.span)) }
    for absence in absences where absence.span.isBackwards {
      faults.append(.absenceBackwards(absence))
    }
    guard faults.isEmpty else { return faults }
    for (place, absence) in absences.enumerated() {
      for other in absences[..<place]
      where other.kind.countsInFull != absence.kind.countsInFull
        && other.span.overlaps(absence.span)
      {
        faults.append(.absencesDisagree(other, absence))
      }
    }
    return faults
  }
}

extension DayRange {
  /// Whether some day lies in both spans, where neither is backwards.
  fileprivate func overlaps(_ other: DayRange) -> Bool {
    func begins(_ span: DayRange, before end: DayRange) -> Bool {
      end.last.map { span.first <= $0 } ?? true
    }
    return begins(self, before: other) && begins(other, before: self)
  }
}
