import Answering
import Content
import Templates

/// Whom readers can reach.
struct ReceptionView: TemplateView {
  let reception: Reception

  static let fields: ViewFields<ReceptionView> = [
    .text("nom") { $0.reception.name },
    .text("pour") { $0.reception.serves },
    .literal("telephone", ifAny: { $0.reception.telephone?.words }),
    .literal("telephone-lien", ifAny: { $0.reception.telephone?.link }),
    .text("horaires", ifAny: { $0.reception.hours }),
    .literal("courriel", ifAny: { $0.reception.mailbox?.words }),
    .literal("courriel-lien", ifAny: { $0.reception.mailbox?.link(about: "Mon CPF") }),
    .literal("rendez-vous", ifAny: { $0.reception.appointment?.words }),
    .text("adresse", ifAny: { $0.reception.address }),
  ]
}

/// A desk to which an answer sends.
struct DeskView: TemplateView {
  let desk: Desk

  static let fields: ViewFields<DeskView> = [
    .text("nom") { $0.desk.name },
    .text("objet") { $0.desk.purpose },
  ]
}

extension SiteRenderer {
  /// Whom readers can reach, where the settings name somebody.
  var reception: [ReceptionView] {
    knowledge.settings.reception.map { [ReceptionView(reception: $0)] } ?? []
  }
}
