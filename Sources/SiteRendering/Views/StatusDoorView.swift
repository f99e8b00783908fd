import Answering
import Eligibility
import Templates

/// A status as a door to the checker: its answer is given already.
struct StatusDoorView: TemplateView {
  let label: String
  /// The page of the next question, without a script.
  let address: String
  /// The checker with this answer given; nil where it has no core.
  let checker: String?
  let pictogram: [PictogramView]

  static let fields: ViewFields<StatusDoorView> = [
    .text("libelle") { $0.label },
    .literal("adresse") { $0.address },
    .text("verificateur", ifAny: { $0.checker }),
    .views("pictogramme") { $0.pictogram },
  ]
}

extension SiteRenderer {
  /// The statuses that most people have, and the question itself for the others.
  func statusDoors(from address: PageAddress) -> [StatusDoorView] {
    let usual = Question.status.answers.filter(\.isUsual).map { answer in
      StatusDoorView(
        label: answer.label,
        address: address.link(to: PageAddress(path: PathAddress.address(of: [answer]))),
        checker: options.checker.map { _ in
          address.link(to: QuestionPage.address) + PathAddress.fragment(of: [answer])
        },
        pictogram: PictogramView(answer).map { [$0] } ?? [])
    }
    let others = StatusDoorView(
      label: Question.status.others ?? Status.other.label,
      address: address.link(to: QuestionPage.address), checker: nil, pictogram: [.other])
    return usual + [others]
  }
}
