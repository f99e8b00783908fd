import CommonMark
import Content
import Diagnostics
import Eligibility

extension TextPage {
  /// The guide of faults as a page: it is made from the kinds themselves, so that none is missing.
  static let faults = TextPage(
    id: "fautes", title: FaultGuide.title, summary: FaultGuide.summary, verified: Rule.reviewed,
    showsPublisher: false, isInFooter: false, body: Document.parse(FaultGuide.text).document)
}
