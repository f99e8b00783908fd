import CommonMark
import Content
import Eligibility
import Search
import Understanding
package import SearchIndexing

extension SiteRenderer {
  /// The index of the entries and the text of their answers for `cpf chercher`; the same for the
  /// search box, where there is one.
  var searchFiles: [Site.OutputFile] {
    let output = knowledge.searchIndex
    let forPrograms = [
      Site.OutputFile(path: SearchIndex.path, bytes: output.index),
      Site.OutputFile(path: SearchIndex.answersPath, bytes: output.answers),
    ]
    guard options.search != nil else { return forPrograms }
    return forPrograms + [
      .script(holding: output.index, at: "assets/recherche-index.js"),
      .script(holding: output.answers, at: "assets/recherche-reponses.js"),
    ]
  }

  /// The words of callers for `cpf comprendre`; the same for the search box, where there is one.
  var vocabularyFiles: [Site.OutputFile] {
    let words = knowledge.callersVocabulary(diagram)
    let forPrograms = [Site.OutputFile(path: CallersVocabulary.path, bytes: words)]
    guard options.search != nil else { return forPrograms }
    return forPrograms + [.script(holding: words, at: "assets/mots.js")]
  }
}

extension KnowledgeBase {
  /// The index of the entries, with the text of their answers.
  package var searchIndex: IndexBuilder.Output {
    let builder = IndexBuilder(
      sections: sections.map {
        SearchSection(id: $0.id, title: $0.title, audience: $0.audience)
      },
      statuses: Status.allCases.map(\.rawValue),
      synonyms: glossary.map(\.expressions) + callersWords.equivalents)
    return builder.build(entries, searchDocument)
  }

  /// What an entry answers, in the words of those who asked for it.
  private func subjects(of entry: Entry) -> [String] {
    entry.covers.compactMap { id in coverage.first { $0.id == id }?.subject }
  }

  /// What people are told wrongly, in the first entry that each point names.
  private func wrongClaims(about entry: Entry) -> [String] {
    contradictions.filter { $0.entries.first == entry.id }.flatMap { $0.hearsay?.claims ?? [] }
  }

  private func searchDocument(_ entry: Entry) -> SearchDocument {
    guard let section = sections.firstIndex(where: { $0.id == entry.section }) else {
      preconditionFailure("\(entry.id) stands in \(entry.section), which is no section")
    }
    return SearchDocument(
      id: entry.id, address: EntryPage.address(of: entry.id).path,
      section: section, statuses: entry.statuses,
      covers: entry.covers, question: entry.question, keywords: entry.keywords,
      phrases: subjects(of: entry) + callersWords.phrases[entry.id, default: []]
        + wrongClaims(about: entry),
      wordings: callersWords.wordings[entry.id, default: []],
      headings: entry.body.blocks.headings, paragraphs: entry.body.blocks.paragraphs)
  }
}

extension GlossaryTerm {
  /// The expressions that say the same thing.
  fileprivate var expressions: [String] { [term] + (expansion.map { [$0] } ?? []) + synonyms }
}

extension Entry {
  /// The statuses of its situations, a bit each in the order of the contract.
  fileprivate var statuses: UInt32 {
    cases.reduce(0) { bits, example in
      let ids = example.finding.answers.filter { $0.question == .status }.map(\.id)
      return Status.allCases.enumerated().reduce(bits) { bits, status in
        ids.contains(status.element.rawValue) ? bits | 1 << UInt32(status.offset) : bits
      }
    }
  }
}

extension [Document.Block] {
  /// The headings, in plain text.
  fileprivate var headings: [String] {
    compactMap { block in
      if case .heading(_, _, let inlines) = block.content { inlines.plainText } else { nil }
    }
  }

  /// The paragraphs, those of lists and quotations too, in plain text.
  fileprivate var paragraphs: [String] {
    flatMap { block -> [String] in
      switch block.content {
      case .paragraph(let inlines): [inlines.plainText]
      case .list(_, _, let items): items.flatMap { $0.paragraphs }
      case .quote(let blocks): blocks.paragraphs
      case .code(let text, _): [text]
      case .table(let table): table.rows.map { $0.joined(separator: " ") }
      case .heading, .thematicBreak: []
      }
    }
  }
}
