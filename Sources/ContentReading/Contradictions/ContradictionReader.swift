import Content
import Diagnostics
import Law

/// Reads `contradictions.yml`.
struct ContradictionReader {
  /// The rows that have an id of their own, in order.
  private let rows: [(id: String, fields: Fields<ContradictionKey>)]

  /// Reads the list; no row where there is none.
  init(_ layout: ContentLayout) {
    rows =
      RowList(ContentLayout.contradictions, in: layout) {
        (id, fields: Fields<ContradictionKey>) in
        fields.hasAddressableID(id) ? (id, fields) : nil
      }.rows
  }

  /// The anchors of the page.
  var ids: [String] { rows.map(\.id) }

  /// The contradictions, once what they refer to was looked up.
  func contradictions(_ links: EntryLinkCheck, _ catalogue: Catalogue) -> [Contradiction] {
    rows.compactMap { contradiction($0.id, $0.fields, links, catalogue) }
  }

  private func contradiction(
    _ id: String, _ fields: Fields<ContradictionKey>, _ links: EntryLinkCheck,
    _ catalogue: Catalogue
  ) -> Contradiction? {
    let subject = fields.prose(.subject, catalogue.figures)
    let hearsay = hearsay(fields, catalogue)
    let claims = claims(fields, catalogue)
    let presentRule = fields.prose(.presentRule, catalogue.figures)
    let texts = catalogue.texts(.texts, of: fields)
    let reason = fields.prose(.reason, catalogue.figures)
    let standing = standing(fields)
    let entries = entries(fields, links)
    let verified = fields.day(.verified, by: catalogue.today)
    guard let subject, let presentRule, let reason, let standing, let verified else { return nil }
    return Contradiction(
      id: id, subject: subject, hearsay: hearsay, claims: claims, presentRule: presentRule,
      texts: texts,
      reason: reason, standing: standing, entries: entries, verified: verified)
  }

  /// What people are told and what to answer: three keys that go together.
  private func hearsay(
    _ fields: Fields<ContradictionKey>, _ catalogue: Catalogue
  ) -> Contradiction.Hearsay? {
    let keys: [ContradictionKey] = [.wrongClaims, .judgement, .answer]
    let given = keys.filter { fields[$0] != nil }
    if let first = given.first {
      for key in keys where fields[key] == nil {
        fields.report(
          .missingKey, at: first,
          "« \(first.rawValue) » ne va pas sans « \(key.rawValue) » : ce qu'on entend dire, ce qu'il "
            + "faut en penser, ce qu'on peut répondre")
      }
    }
    let claims = fields.proses(.wrongClaims, catalogue.figures)
    let judgement = fields.prose(.judgement, catalogue.figures)
    let answer = fields.prose(.answer, catalogue.figures)
    guard !claims.isEmpty, let judgement, let answer else { return nil }
    return Contradiction.Hearsay(claims: claims, judgement: judgement, answer: answer)
  }

  /// What the documents say; fewer than two claims contradict nothing.
  private func claims(
    _ fields: Fields<ContradictionKey>, _ catalogue: Catalogue
  ) -> [Contradiction.Claim] {
    if case .list(let items)? = fields[.claims]?.content, items.count < 2 {
      fields.report(
        .missingVersion, at: .claims,
        "une contradiction oppose au moins deux versions ; on en trouve \(items.count)")
    }
    var places: Set<[String]> = []
    return fields.rows(.claims, of: ClaimKey.self).compactMap { row in
      let source = catalogue.source(.source, of: row)
      let locus = row.text(.locus)
      let text = row.prose(.text, catalogue.figures)
      guard let source, let locus, let text else { return nil }
      guard places.insert([source.id, locus.value]).inserted else {
        row.file.report(
          .repetition, at: row.place,
          "cette version est donnée deux fois : source « \(source.id) », repère "
            + "« \(locus.value) »")
        return nil
      }
      return Contradiction.Claim(source: source, locus: locus.value, text: text)
    }
  }

  /// How sure the present rule is; « vérifié » means that a text was read.
  private func standing(_ fields: Fields<ContradictionKey>) -> Standing? {
    let standing = fields.choice(.standing, of: Standing.self)
    if standing == .verified, case .list(let texts)? = fields[.texts]?.content, texts.isEmpty {
      fields.report(
        .missingText, at: .texts,
        "« \(Standing.verified.rawValue) » dit qu'un texte a été lu : donnez-le ici, ou l'état "
          + "« \(Standing.practice.rawValue) » ou « \(Standing.toConfirm.rawValue) »")
    }
    return standing
  }

  /// The entries concerned; where there is none, no reader would learn of the contradiction.
  private func entries(_ fields: Fields<ContradictionKey>, _ links: EntryLinkCheck) -> [String] {
    if case .list(let entries)? = fields[.entries]?.content, entries.isEmpty {
      fields.report(
        .contradictionWithoutEntry, at: .entries,
        "aucune fiche ne mènerait à cette contradiction ; donnez-en une au moins, par exemple "
          + "[detachement]")
    }
    return fields.names(.entries, from: links.entryNames)
  }
}
