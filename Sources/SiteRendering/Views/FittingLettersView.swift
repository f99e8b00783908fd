import Answering
import DecisionTree
import Eligibility
import Letters
import Templates

/// The letters that fit an answer, those of one moment.
struct FittingLettersView: TemplateView {
  let title: String
  /// Whether the employer writes them: an agent seldom needs them.
  let areOfEmployer: Bool
  let letters: [LinkView]

  static let fields: ViewFields<FittingLettersView> = [
    .text("moment") { $0.title },
    .flag("de-l-employeur") { $0.areOfEmployer },
    .views("lettres") { $0.letters },
  ]

  /// - Parameter address: The page that leads to the letters; they take the answers with them.
  static func groups(
    _ letters: [Letter], of finding: Finding, from address: PageAddress
  ) -> [FittingLettersView] {
    let fragment = PathAddress.fragment(of: finding.answers)
    return Letter.Moment.allCases.compactMap { moment in
      let here = letters.filter { $0.moment == moment }
      guard !here.isEmpty else { return nil }
      return FittingLettersView(
        title: moment.label, areOfEmployer: moment == .employer,
        letters: here.map {
          LinkView(
            title: $0.title, address: address.link(to: LetterPage.address(of: $0.id)) + fragment)
        })
    }
  }
}
