import CommonMark
import Content
import JSON
import Law
import Parallel

/// Every entry with its references, as `faq.json` gives them; `Docs/formats.md` describes it.
struct EntryExport {
  /// Where the export stands in the site.
  static let path = "faq.json"

  let version = 1
  let knowledge: KnowledgeBase
  /// The full address of the site's root, where it is known.
  let site: String?
  /// Writes an answer as HTML, with addresses from the root of the site.
  let html: @Sendable (Entry) -> String

  /// The export as bytes.
  var bytes: [UInt8] {
    JSONTree.object([
      "version": .number(version), "titre": .text(knowledge.settings.title),
      "editeur": .text(knowledge.settings.publisher), "site": site.map(JSONTree.text),
      "fiches": .written(rows),
    ]).bytes(for: .file)
  }

  /// How many entries stand in memory as rows of their own at a time.
  private static let portion = 256

  /// The rows of the entries, as a list.
  private var rows: [UInt8] {
    let entries = knowledge.entries
    var list = [UInt8(ascii: "[")]
    for start in stride(from: 0, to: entries.count, by: Self.portion) {
      let portion = Array(entries[start..<min(start + Self.portion, entries.count)])
      for row in portion.mapInParallel({ row($0).bytes(for: .file) }) {
        if list.count > 1 { list.append(UInt8(ascii: ",")) }
        list += row
      }
    }
    return list + [UInt8(ascii: "]")]
  }

  private func row(_ entry: Entry) -> JSONTree {
    .object([
      "id": .text(entry.id), "url": .text(EntryPage.address(of: entry.id).path),
      "rubrique": .text(entry.section), "question": .text(entry.question),
      "public": entry.audience.map { .text($0.rawValue) },
      "reponse": .text(entry.lead.plainText), "html": .text(html(entry)),
      "retenir": .texts(entry.keyPoints), "avant": entry.before.map(JSONTree.text),
      "a-confirmer": .list(
        entry.openPoints.map {
          .object(["point": .text($0.subject), "par": .text($0.settledBy)])
        }),
      "verifie": .text(entry.verified.iso), "modifie": .text(entry.changed.iso),
      "mots-cles": .texts(entry.keywords), "textes": .list(entry.texts.map(Self.text)),
      "sources": .list(entry.sources.map(Self.document)), "voir-aussi": .texts(entry.related),
      "anciens-noms": .texts(entry.formerNames),
    ])
  }

  /// A legal text.
  private static func text(_ reference: LegalReference) -> JSONTree {
    .object([
      "id": .text(reference.id), "titre": .text(reference.title),
      "objet": .text(reference.subject), "url": .text(reference.url),
      "vu": .text(reference.seen.iso),
    ])
  }

  /// A source, and where in it.
  private static func document(_ citation: Entry.Citation) -> JSONTree {
    let source = citation.source
    return .object([
      "id": .text(source.id), "titre": .text(source.title), "editeur": .text(source.publisher),
      "annee": source.year.map(JSONTree.text), "url": source.url.map(JSONTree.text),
      "repere": citation.locus.map(JSONTree.text),
    ])
  }
}
