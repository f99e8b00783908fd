import BatchCore
import Content
import DecisionTree
import Eligibility
import Templates

/// The page that reads a list of staff, as `cpf lot` does; without the module, it says how else to have
/// the same answers.
enum StaffListPage: SitePage {
  static let address = PageAddress(["equipe"])
  static let template = "equipe"
  static let naming = PageNaming.linked
  static let title = "Répondre pour toute une liste d'agents"

  static func pages(of site: SiteRenderer, from template: Template<StaffListView>) -> [Page] {
    let view = StaffListView(
      words: site.options.staff.map { _ in site.staffWords }, toRoot: address.toRoot,
      questions: Question.allCases.map { ReadColumnView(id: $0.rawValue, title: $0.shortName) },
      hours: LedgerColumn.allCases.map { ReadColumnView(id: $0.rawValue, title: $0.title) },
      costs: site.knowledge.localRules == nil
        ? [] : [CostColumn.cost, .paid].map { ReadColumnView(id: $0.rawValue, title: $0.title) },
      reception: site.reception)
    return [
      Page(
        address: address, title: title,
        description:
          "Un tableau CSV lu dans le navigateur : une réponse et un décompte d'heures par ligne.",
        crumbs: [.home], content: template.filled(with: view), changed: Rule.reviewed)
    ]
  }
}

/// What the page that reads a list of staff shows.
struct StaffListView: TemplateView {
  /// The words of the script; nil where the module was not built.
  let words: HTMLFragment?
  /// The way back to the root.
  let toRoot: String
  let questions: [ReadColumnView]
  let hours: [ReadColumnView]
  /// The columns with what a training costs, where the rule of the authority is known.
  let costs: [ReadColumnView]
  let reception: [ReceptionView]

  static let fields: ViewFields<StaffListView> = [
    .flag("a-un-coeur") { $0.words != nil },
    .html("mots") { $0.words ?? .none },
    .literal("racine") { $0.toRoot },
    .views("questions") { $0.questions },
    .views("heures") { $0.hours },
    .views("couts") { $0.costs },
    .flag("a-des-couts") { !$0.costs.isEmpty },
    .views("personnes") { $0.reception },
  ]
}

/// A column that can be read.
struct ReadColumnView: TemplateView {
  let id: String
  let title: String

  static let fields: ViewFields<ReadColumnView> = [
    .literal("id") { $0.id },
    .text("titre") { $0.title },
  ]
}

extension SiteRenderer {
  /// The names of answers and verdicts, for the script.
  fileprivate var staffWords: HTMLFragment {
    func pair(_ id: String, _ name: String) -> JSONTree {
      .object(["id": .text(id), "nom": .text(name)])
    }
    let questions = Question.allCases.map { question in
      JSONTree.object([
        "id": .text(question.rawValue), "nom": .text(question.shortName),
        "reponses": .list(question.answers.map { pair($0.id, $0.label) }),
      ])
    }
    return EmbeddedData.script(
      .object([
        "questions": .list(questions),
        "verdicts": .list(Verdict.allCases.map { pair($0.rawValue, $0.label) }),
      ]), type: "application/json", id: "mots")
  }
}

extension Question {
  /// The name at the head of a column, or of a field that speaks of somebody else.
  var shortName: String { names.dropFirst(2).first ?? text }
}

extension LedgerColumn {
  /// The column in French.
  fileprivate var title: String {
    switch self {
    case .entry: "Date d'entrée"
    case .balance: "Solde officiel, en heures"
    case .quotity: "Durée de l'emploi (28/35)"
    case .lowQualified: "Catégorie C sans diplôme de niveau 3"
    case .formerHours: "Heures de DIF hors du compte"
    case .training: "Durée de la formation, en heures"
    case .period: "Emplois successifs"
    case .absence: "Absences"
    case .consumption: "Heures déjà utilisées"
    case .diploma: "Année du diplôme de niveau 3"
    case .contractEnd: "Fin du contrat"
    }
  }
}

extension CostColumn {
  /// The column in French.
  fileprivate var title: String {
    switch self {
    case .cost: "Coût de la formation, en euros"
    case .hours: "Durée de la formation, en heures"
    case .paid: "Déjà payé cette année, en euros"
    }
  }
}
