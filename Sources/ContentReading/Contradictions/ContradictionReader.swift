import Content
import Diagnostics
import Law

/// Reads `contradictions.yml`.
struct ContradictionReader {
  /// The rows that have an id of their own, in order.
  private var rows: [(id: String, fields: Fields)] = []

  static let keys = [
    "id", "sujet", "dit", "aujourdhui", "textes", "pourquoi", "etat", "fiches", "verifie",
  ]

  /// Reads the list; no row where there is none.
  init(_ layout: ContentLayout, _ faults: inout [Fault]) {
    guard let list = layout.items(of: ContentLayout.contradictions, beginning: "id", &faults) else {
      return
    }
    var places: [String: Place] = [:]
    for item in list.items {
      guard let fields = Fields(item, in: list.file, required: Self.keys, &faults),
        let id = fields.text("id", &faults), Catalogue.isName(id.value, fields, &faults)
      else { continue }
      let place = fields.place(of: id.mark)
      if let first = places.updateValue(place, forKey: id.value) {
        faults.append(
          Fault(
            "id-en-double", at: place,
            "l'identifiant « \(id.value) » est déjà donné à la ligne \(first.line)"))
      } else {
        rows.append((id.value, fields))
      }
    }
  }

  /// The anchors of the page.
  var ids: [String] { rows.map(\.id) }

  /// The contradictions, once what they refer to was looked up.
  func contradictions(
    _ links: LinkCheck, _ catalogue: Catalogue, _ faults: inout [Fault]
  ) -> [Contradiction] {
    rows.compactMap { contradiction($0.id, $0.fields, links, catalogue, &faults) }
  }

  private func contradiction(
    _ id: String, _ fields: Fields, _ links: LinkCheck, _ catalogue: Catalogue,
    _ faults: inout [Fault]
  ) -> Contradiction? {
    let subject = fields.prose("sujet", &faults)
    let claims = claims(fields, catalogue, &faults)
    let presentRule = fields.prose("aujourdhui", &faults)
    let texts = catalogue.texts(of: fields, &faults)
    let reason = fields.prose("pourquoi", &faults)
    let standing = standing(fields, &faults)
    let entries = entries(fields, links, &faults)
    let verified = fields.day("verifie", by: catalogue.today, &faults)
    guard let subject, let presentRule, let reason, let standing, let verified else { return nil }
    return Contradiction(
      id: id, subject: subject, claims: claims, presentRule: presentRule, texts: texts,
      reason: reason, standing: standing, entries: entries, verified: verified)
  }

  /// What the documents say; fewer than two claims contradict nothing.
  private func claims(
    _ fields: Fields, _ catalogue: Catalogue, _ faults: inout [Fault]
  ) -> [Contradiction.Claim] {
    let items = fields.items("dit", &faults)
    if case .list? = fields["dit"]?.content, items.count < 2 {
      faults.append(
        Fault(
          "version-manquante", at: fields.place(of: "dit"),
          "une contradiction oppose au moins deux versions ; on en trouve \(items.count)"))
    }
    var places: Set<[String]> = []
    return items.compactMap { item in
      let keys = ["source", "repere", "texte"]
      guard let row = Fields(item, in: fields.file, required: keys, &faults) else { return nil }
      let source = catalogue.source("source", of: row, &faults)
      let locus = row.text("repere", &faults)
      let text = row.prose("texte", &faults)
      guard let source, let locus, let text else { return nil }
      guard places.insert([source.id, locus.value]).inserted else {
        faults.append(
          Fault(
            "repetition", at: row.place,
            "cette version est donnée deux fois : source « \(source.id) », repère "
              + "« \(locus.value) »"))
        return nil
      }
      return Contradiction.Claim(source: source, locus: locus.value, text: text)
    }
  }

  /// How sure the present rule is; « vérifié » means that a text was read.
  private func standing(_ fields: Fields, _ faults: inout [Fault]) -> Standing? {
    let accepted = Standing.allCases.map(\.rawValue)
    let standing = fields.choice("etat", among: accepted, &faults).flatMap(Standing.init(rawValue:))
    if standing == .verified, case .list(let texts)? = fields["textes"]?.content, texts.isEmpty {
      faults.append(
        Fault(
          "texte-manquant", at: fields.place(of: "textes"),
          "« \(Standing.verified.rawValue) » dit qu'un texte a été lu : donnez-le ici, ou l'état "
            + "« \(Standing.practice.rawValue) » ou « \(Standing.toConfirm.rawValue) »"))
    }
    return standing
  }

  /// The entries concerned; where there is none, no reader would learn of the contradiction.
  private func entries(
    _ fields: Fields, _ links: LinkCheck, _ faults: inout [Fault]
  ) -> [String] {
    if case .list(let entries)? = fields["fiches"]?.content, entries.isEmpty {
      faults.append(
        Fault(
          "contradiction-sans-fiche", at: fields.place(of: "fiches"),
          "aucune fiche ne mènerait à cette contradiction ; donnez-en une au moins, par exemple "
            + "[detachement]"))
    }
    return fields.names(
      "fiches", among: links.ids, as: "fiche-inconnue", "la fiche",
      proposing: links.formerNames.phrase, &faults)
  }
}
