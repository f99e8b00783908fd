import CommonMark
import Content
import Law
import Templates

/// Linked data for search engines, as schema.org names it: a `script` element per object.
enum LinkedData {
  private static let context = JSONTree.text("https://schema.org")

  /// A page with one question.
  static func question(_ entry: Entry, publisher: String) -> HTMLFragment {
    page(
      "QAPage", publisher, changed: entry.changed, [question(entry, countOfAnswers: .number(1))])
  }

  /// A page with several questions.
  static func questions(_ entries: [Entry], publisher: String) -> HTMLFragment {
    page(
      "FAQPage", publisher, changed: entries.map(\.changed).max(),
      entries.map { question($0, countOfAnswers: nil) })
  }

  /// The way down from the home page: titles with their addresses, the page itself last.
  static func crumbs(_ steps: [(title: String, address: String)]) -> HTMLFragment {
    let items = steps.enumerated().map { index, step in
      JSONTree.object([
        "@type": .text("ListItem"), "position": .number(index + 1), "name": .text(step.title),
        "item": .text(step.address),
      ])
    }
    return script([
      "@context": context, "@type": .text("BreadcrumbList"), "itemListElement": .list(items),
    ])
  }

  private static func page(
    _ type: String, _ publisher: String, changed: CalendarDay?, _ questions: [JSONTree]
  ) -> HTMLFragment {
    script([
      "@context": context, "@type": .text(type), "inLanguage": .text("fr"),
      "dateModified": changed.map { .text($0.iso) },
      "publisher": .object(["@type": .text("Organization"), "name": .text(publisher)]),
      "mainEntity": .list(questions),
    ])
  }

  private static func question(_ entry: Entry, countOfAnswers count: JSONTree?) -> JSONTree {
    .object([
      "@type": .text("Question"), "name": .text(entry.question), "answerCount": count,
      "acceptedAnswer": .object(["@type": .text("Answer"), "text": .text(entry.lead.plainText)]),
    ])
  }

  private static func script(_ pairs: KeyValuePairs<String, JSONTree?>) -> HTMLFragment {
    EmbeddedData.script(.object(pairs), type: "application/ld+json")
  }
}
