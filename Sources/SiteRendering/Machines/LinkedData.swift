import CommonMark
import Content
import Law
import Templates

/// Linked data for search engines, as schema.org names it: a `script` element per object.
enum LinkedData {
  /// A page with one question.
  static func question(_ entry: Entry, publisher: String) -> HTMLFragment {
    script(
      PageData(
        type: "QAPage", publisher: publisher, changed: entry.changed,
        questions: [QuestionData(entry, of: .one)]))
  }

  /// A page with several questions.
  static func questions(_ entries: [Entry], publisher: String) -> HTMLFragment {
    script(
      PageData(
        type: "FAQPage", publisher: publisher, changed: entries.map(\.changed).max(),
        questions: entries.map { QuestionData($0, of: .several) }))
  }

  /// The way down from the home page: titles with their addresses, the page itself last.
  static func crumbs(_ steps: [(title: String, address: String)]) -> HTMLFragment {
    script(
      BreadcrumbData(
        itemListElement: steps.enumerated().map { index, step in
          BreadcrumbData.Step(position: index + 1, name: step.title, item: step.address)
        }))
  }

  private static func script(_ value: some Encodable) -> HTMLFragment {
    EmbeddedData.script(value, type: "application/ld+json")
  }
}

private struct PageData: Encodable {
  let context = "https://schema.org"
  let type: String
  let inLanguage = "fr"
  let dateModified: String?
  let publisher: OrganizationData
  let mainEntity: [QuestionData]

  init(type: String, publisher: String, changed: CalendarDay?, questions: [QuestionData]) {
    self.type = type
    self.publisher = OrganizationData(name: publisher)
    dateModified = changed?.iso
    mainEntity = questions
  }

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case inLanguage, dateModified, publisher, mainEntity
  }
}

private struct OrganizationData: Encodable {
  let type = "Organization"
  let name: String

  enum CodingKeys: String, CodingKey {
    case type = "@type"
    case name
  }
}

private struct QuestionData: Encodable {
  /// How many questions the page has.
  enum Count { case one, several }

  let type = "Question"
  let name: String
  let answerCount: Int?
  let acceptedAnswer: AnswerData

  init(_ entry: Entry, of count: Count) {
    name = entry.question
    answerCount = count == .one ? 1 : nil
    acceptedAnswer = AnswerData(text: entry.lead.plainText)
  }

  enum CodingKeys: String, CodingKey {
    case type = "@type"
    case name, answerCount, acceptedAnswer
  }
}

private struct AnswerData: Encodable {
  let type = "Answer"
  let text: String

  enum CodingKeys: String, CodingKey {
    case type = "@type"
    case text
  }
}

private struct BreadcrumbData: Encodable {
  let context = "https://schema.org"
  let type = "BreadcrumbList"
  let itemListElement: [Step]

  struct Step: Encodable {
    let type = "ListItem"
    let position: Int
    let name: String
    let item: String

    enum CodingKeys: String, CodingKey {
      case type = "@type"
      case position, name, item
    }
  }

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case itemListElement
  }
}
