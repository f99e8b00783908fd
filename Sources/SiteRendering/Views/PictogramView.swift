import Eligibility
import Templates

/// The drawing of a status or of a position, beside its words.
///
/// The drawings stand in one template, each in a section that is named after its answer.
struct PictogramView: TemplateView {
  /// The id of the answer.
  let id: String
  /// Whether the page holds the drawing elsewhere, and only points to it here.
  let isElsewhere: Bool

  static let fields = ViewFields<PictogramView>(uses + drawings)

  private static let uses: [ViewFields<PictogramView>.Field] = [
    .literal("dessin") { $0.id }, .flag("renvoi") { $0.isElsewhere },
  ]

  /// A section of the template for each drawing.
  private static let drawings: [ViewFields<PictogramView>.Field] = all.map { drawn in
    .flag(drawn.id) { $0.id == drawn.id }
  }

  /// The questions whose answers are drawn.
  static let questions: [Question] = [.status, .agentStatus, .situation]

  /// Every drawing, once: answers of the same name share theirs.
  static let all: [PictogramView] = {
    var ids: Set<String> = []
    return questions.flatMap(\.answers).map(\.id).filter { ids.insert($0).inserted }
      .map { PictogramView(id: $0, isElsewhere: false) }
  }()

  /// What stands for none of the others.
  static let other = PictogramView(id: Status.other.rawValue, isElsewhere: false)
}

extension PictogramView {
  /// The drawing of an answer; nil where its question has none.
  init?(_ answer: Answer, isElsewhere: Bool = false) {
    guard Self.questions.contains(answer.question) else { return nil }
    self.init(id: answer.id, isElsewhere: isElsewhere)
  }
}
