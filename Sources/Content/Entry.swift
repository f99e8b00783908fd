package import CommonMark
package import Eligibility
package import Law

/// A question of the FAQ with its answer, checked.
///
/// A class of constants: lists of entries are filtered and sorted all over a site, and a structure
/// of nineteen fields would be copied and counted each time.
package final class Entry: Sendable {
  /// The id: the name of the file without its ending.
  package let id: String
  /// The id of the section: the name of the folder.
  package let section: String
  /// The question, in plain words.
  package let question: String
  /// Whom it speaks to; nil for agents.
  package let audience: Audience?
  /// Where the answer comes from; never empty.
  package let sources: [Citation]
  /// The legal references that the answer rests on.
  package let texts: [LegalReference]
  /// The day on which the answer was last checked.
  package let verified: CalendarDay
  /// The ids of the items that the entry covers.
  package let covers: [String]
  /// Words that people use for it.
  package let keywords: [String]
  /// The ids of related entries.
  package let related: [String]
  /// Situations that the rules were run on, with what they found.
  package let cases: [Case]
  /// What a reader in a hurry should keep in mind, a sentence each.
  package let keyPoints: [String]
  /// What an older source said, and since when it no longer holds.
  package let before: String?
  /// What the answer leaves open.
  package let openPoints: [OpenPoint]
  /// The changes that readers should know of.
  package let revisions: [Revision]
  /// The ids that the entry had before.
  package let formerNames: [String]
  /// Whether it is a draft: a preview shows it, a site leaves it out.
  package let isDraft: Bool
  /// The answer.
  package let body: Document
  /// The file.
  package let file: String

  /// A source and where in it.
  package struct Citation: Sendable {
    package let source: Source
    /// A section, a page or a heading of the source.
    package let locus: String?

    package init(source: Source, locus: String?) {
      self.source = source
      self.locus = locus
    }
  }

  /// A situation that the page answers, on which the rules agree with it.
  package struct Case: Sendable {
    /// What the rules found.
    package let finding: Finding

    package init(finding: Finding) {
      self.finding = finding
    }
  }

  package init(
    id: String, section: String, question: String, audience: Audience?, sources: [Citation],
    texts: [LegalReference],
    verified: CalendarDay, covers: [String], keywords: [String], related: [String], cases: [Case],
    keyPoints: [String], before: String?, openPoints: [OpenPoint], revisions: [Revision],
    formerNames: [String], isDraft: Bool = false, body: Document, file: String
  ) {
    self.id = id
    self.section = section
    self.question = question
    self.audience = audience
    self.sources = sources
    self.texts = texts
    self.verified = verified
    self.covers = covers
    self.keywords = keywords
    self.related = related
    self.cases = cases
    self.keyPoints = keyPoints
    self.before = before
    self.openPoints = openPoints
    self.revisions = revisions
    self.formerNames = formerNames
    self.isDraft = isDraft
    self.body = body
    self.file = file
  }
}

extension Entry {
  /// The first paragraph: the answer in short.
  package var lead: [Document.Inline] { body.lead }
}

extension Document {
  /// The words of the first paragraph.
  package var lead: [Document.Inline] {
    for block in blocks {
      if case .paragraph(let inlines) = block.content { return inlines }
    }
    return []
  }

  /// What comes after the first block.
  package var details: Document { Document(blocks: Array(blocks.dropFirst())) }
}
