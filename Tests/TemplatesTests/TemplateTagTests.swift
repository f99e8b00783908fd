import Testing
import TestSupport

@testable import Templates

/// The tags of a template: what they are and where they stand.
struct TemplateTagTests {
  private func kinds(_ text: String) -> [TemplateTag.Kind] {
    TemplateTag.scan(Array(text.utf8)).map(\.kind)
  }

  @Test(
    arguments: [
      ("{{a}}", .escaped, "a"), ("{{ a }}", .escaped, "a"), ("{{{a}}}", .unescaped, "a"),
      ("{{{ a }}}", .unescaped, "a"), ("{{{ a b }}}", .unescaped, "a b"), ("{{#a}}", .section, "a"),
      ("{{# a }}", .section, "a"),
      ("{{^a}}", .inverted, "a"), ("{{/a}}", .close, "a"), ("{{>a}}", .partial, "a"),
      ("{{&a}}", .unsupported, "a"), ("{{<a}}", .unsupported, "a"), ("{{$a}}", .unsupported, "a"),
      ("{{%a}}", .unsupported, "a"), ("{{=<% %>=}}", .unsupported, "<% %>="),
      ("{{a", .unfinished, ""), ("{{{a}}", .unfinished, ""), ("{{a}", .unfinished, ""),
      ("{{}}", .escaped, ""), ("{{! a }}", .comment, "a"),
    ] as [(String, TemplateTag.Kind, String)])
  func aTagIsOfOneKind(text: String, kind: TemplateTag.Kind, name: String) {
    let whole = 0..<text.utf8.count
    #expect(
      TemplateTag.scan(Array(text.utf8)) == [
        TemplateTag(kind: kind, name: name, line: 1, column: 1, range: whole)
      ])
  }

  @Test func everyTagHasItsPlace() {
    let marked = MarkedText(
      "é1️⃣{{a}}é2️⃣{{{b}}}\n\n  « 3️⃣{{#c}} »{{! é\né }}4️⃣{{/c}}\r\n5️⃣{{> d\n}} 6️⃣{{e}}7️⃣{{f")
    let tags = TemplateTag.scan(Array(marked.text.utf8)).filter { $0.kind != .comment }
    #expect(tags.map { MarkedText.Mark(line: $0.line, column: $0.column) } == marked.marks)
    #expect(tags.map(\.name) == ["a", "b", "c", "c", "d", "e", ""])
  }

  @Test func textIsNoTag() {
    #expect(kinds("") == [])
    #expect(kinds("{ { a } } {a} }} {") == [])
    #expect(kinds("{{! rien }}{{!{{a}}") == [.comment, .comment])
  }

  @Test func anAccentDoesNotHideATag() {
    let tags = kinds("{{\u{301}a}}")
    #expect(!tags.isEmpty)
  }
}
