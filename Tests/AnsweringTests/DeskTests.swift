import Answering
import Eligibility
import TestSupport
import Testing

/// Whom an answer sends to.
struct DeskTests {
  /// A leave for health without an opinion that opens it, and what an opinion does open, send to the
  /// occupational doctor; nothing else does.
  @Test func theOccupationalDoctorIsNamedWhereAnOpinionIsAwaitedOrNeeded() throws {
    var seen: Set<String> = []
    for finding in try AnswerSpace.findings() {
      let isMedical = finding.rules.contains { $0.rawValue == "R08" || $0.rawValue == "R09" }
      let waits = finding.ruling.verdict == .later || finding.ruling.verdict == .onMedicalOpinion
      let isSent = finding.ruling.desks.first == .occupationalDoctor
      #expect(isSent == (isMedical && waits), "\(finding.answers.map(\.assignment))")
      if isSent { seen.insert(finding.ruling.verdict.rawValue) }
    }
    #expect(seen == ["plus-tard", "sous-avis-medical"])
  }
}
