import Diagnostics
import Templates
import Testing

/// What a template becomes, by the rules of Mustache's specification that templates here may use.
struct FillingTests {
  /// Interpolation: <https://github.com/mustache/spec/blob/master/specs/interpolation.yml>.
  @Test(arguments: [
    ("rien", "rien"), ("", ""), ("Un {{mot}} !\n", "Un mot !\n"), ("{{ mot }}", "mot"),
    ("{{\tmot\n}}", "mot"), ("| {{mot}} |", "| mot |"), ("  {{mot}}\n", "  mot\n"),
    ("{{mot}}{{mot}}", "motmot"), ("{{{html}}}", "<b>"), ("| {{{ html }}} |", "| <b> |"),
    ("  {{{html}}}\n", "  <b>\n"), ("{{autre}}", ""), ("é{{mot}}é", "émoté"),
    ("{ {mot} }", "{ {mot} }"),
  ])
  func valuesAreShown(template: String, filled: String) {
    #expect(TrialView().fill(template) == filled)
  }

  @Test func wordsAreTypesetAndEscapedAndLiteralsEscaped() {
    let view = TrialView(word: "l'agent & « moi » ?")
    #expect(view.fill("{{mot}}") == "l’agent &amp; «\u{A0}moi\u{A0}»\u{202F}?")
    #expect(view.fill("{{adresse}}") == "l&#39;agent &amp; « moi » ?")
  }

  /// Sections: <https://github.com/mustache/spec/blob/master/specs/sections.yml>.
  @Test(arguments: [
    ("{{#oui}}x{{/oui}}", "x"), ("{{#non}}x{{/non}}", ""), ("{{#liste}}{{nom}}{{/liste}}", "ab"),
    ("{{#vide}}x{{/vide}}", ""), ("{{#mot}}[{{mot}}]{{/mot}}", "[mot]"),
    ("{{#autre}}x{{/autre}}", ""), ("{{#html}}x{{/html}}", "x"),
    ("{{#liste}}{{nom}}{{mot}} {{/liste}}", "amot bmot "),
    ("{{#liste}}{{#seul}}{{nom}}{{/seul}}{{/liste}}", "ab"),
    ("{{#oui}}1{{/oui}} {{#oui}}2{{/oui}}", "1 2"),
    ("| {{#oui}} {{#oui}}x{{/oui}} {{/oui}} |", "|  x  |"),
    ("| {{#oui}}\t|\t{{/oui}} | \n", "| \t|\t | \n"),
    (" | {{#oui}} {{! rien }}\n {{/oui}} | \n", " |  \n  | \n"),
    (" {{#oui}}x{{/oui}}\n {{#oui}}y{{/oui}}\n", " x\n y\n"),
    ("| a\n{{#oui}}\n|\n{{/oui}}\n| b\n", "| a\n|\n| b\n"),
    ("| a\n  {{#oui}}\n|\n  {{/oui}}\n| b\n", "| a\n|\n| b\n"),
    ("  {{#oui}}\n#{{/oui}}\n/", "#\n/"), ("#{{#oui}}\n/\n  {{/oui}}", "#\n/\n"),
    ("|{{# oui }}={{/ oui }}|", "|=|"),
  ])
  func sectionsAreShownForEachView(template: String, filled: String) {
    #expect(TrialView().fill(template) == filled)
  }

  /// The innermost view that has a name provides it.
  @Test func aNameIsThatOfTheNearestView() {
    let view = TrialView(items: [
      TrialItem(name: "a", items: [TrialItem(name: "b"), TrialItem(name: "c")])
    ])
    #expect(view.fill("{{#liste}}{{nom}}{{#liste}}{{nom}}{{/liste}}{{/liste}}") == "abc")
  }

  /// Inverted sections: <https://github.com/mustache/spec/blob/master/specs/inverted.yml>.
  @Test(arguments: [
    ("{{^non}}x{{/non}}", "x"), ("{{^oui}}x{{/oui}}", ""), ("{{^liste}}x{{/liste}}", ""),
    ("{{^vide}}x{{/vide}}", "x"), ("{{^autre}}{{mot}}{{/autre}}", "mot"),
    ("{{^mot}}x{{/mot}}", ""), ("{{^html}}x{{/html}}", ""),
    ("| a\n{{^non}}\n|\n{{/non}}\n| b\n", "| a\n|\n| b\n"),
    ("| a\n  {{^non}}\n|\n  {{/non}}\n| b\n", "| a\n|\n| b\n"),
    ("  {{^non}}\n^{{/non}}\n/", "^\n/"), ("^{{^non}}\n/\n  {{/non}}", "^\n/\n"),
    ("|{{^ non }}={{/ non }}|", "|=|"),
  ])
  func invertedSectionsAreShownWhereNothingIs(template: String, filled: String) {
    #expect(TrialView().fill(template) == filled)
  }

  @Test func emptyHTMLIsNotThereAndAnEmptyTextIs() {
    let view = TrialView(word: "", html: .none)
    #expect(view.fill("{{#html}}x{{/html}}{{^html}}y{{/html}}") == "y")
    #expect(view.fill("{{#mot}}x{{/mot}}{{^mot}}y{{/mot}}") == "x")
  }

  /// Comments: <https://github.com/mustache/spec/blob/master/specs/comments.yml>.
  @Test(arguments: [
    ("12{{! rien }}34", "1234"), ("12{{!\n  rien\n}}34\n", "1234\n"),
    ("a\n{{! rien }}\nb\n", "a\nb\n"), ("a\n  {{! rien }}\nb\n", "a\nb\n"),
    ("  {{! rien }}\n!", "!"), ("!\n  {{! rien }}", "!\n"), ("a\n{{!\nrien\n}}\nb\n", "a\nb\n"),
    ("  12 {{! 34 }}\n", "  12 \n"), ("1 {{! rien }} 2", "1  2"),
  ])
  func commentsLeaveNoTrace(template: String, filled: String) {
    #expect(TrialView().fill(template) == filled)
  }

  /// Partials: <https://github.com/mustache/spec/blob/master/specs/partials.yml>.
  @Test(
    arguments: [
      ("\"{{>a}}\"", ["a": "x"], "\"x\""), ("\"{{>a}}\"", ["a": "*{{mot}}*"], "\"*mot*\""),
      ("{{#liste}}{{>a}}{{/liste}}", ["a": "{{nom}}"], "ab"),
      ("| {{>a}} |", ["a": "\t|\t"], "| \t|\t |"),
      ("  {{mot}}  {{> a}}\n", ["a": ">\n>"], "  mot  >\n>\n"),
      ("|\n{{>a}}\n|", ["a": ">"], "|\n>|"),
      ("  {{>a}}\n>", ["a": ">\n>"], "  >\n  >>"), (">\n  {{>a}}", ["a": ">\n>"], ">\n  >\n  >"),
      (
        "\\\n {{>a}}\n/\n", ["a": "|\n{{{html}}}\n|\n"], "\\\n |\n <b>\n |\n/\n"
      ),
      ("|{{> a }}|", ["a": "[]"], "|[]|"),
      (" {{>a}}\n", ["a": "{{#oui}}\nx\n{{/oui}}\n{{mot}}\n"], " x\n mot\n"),
      (" {{>a}}\n", ["a": "1\n {{>b}}\n", "b": "2\n3\n"], " 1\n  2\n  3\n"),
    ] as [(String, [String: String], String)])
  func partialsStandInTheirPlace(template: String, partials: [String: String], filled: String) {
    #expect(TrialView().fill(template, including: partials) == filled)
  }

  /// The lines of a value are the value's own: a partial that is indented leaves them alone.
  @Test func aValueIsNotIndented() {
    let view = TrialView(html: HTMLFragment("<\n->"))
    #expect(view.fill(" {{>a}}\n", including: ["a": "|\n{{{html}}}\n|\n"]) == " |\n <\n->\n |\n")
  }

  @Test(arguments: [
    "{{rien}}", "{{mot", "{{#oui}}", "{{/oui}}", "{{{mot}}}", "{{html}}", "{{liste}}", "{{>rien}}",
    "{{>essai}}", "{{&mot}}", "{{#oui}}{{#mot}}{{/oui}}{{/mot}}",
  ])
  func aTemplateWithAFaultIsNoTemplate(template: String) {
    #expect(TrialView().fill(template) == nil)
  }

  @Test func aTemplateIsWrittenBehindWhatIsThere() throws {
    let log = FaultLog()
    let file = InputFile(
      path: "a.mustache", components: ["a.mustache"], bytes: Array("{{mot}}".utf8))
    let templates = TemplateSet([file], in: "Templates", log)
    let template = try #require(templates.template("a", showing: TrialView.self, log))
    var page = Array("avant ".utf8)
    template.write(TrialView(), into: &page)
    #expect(page == Array("avant mot".utf8))
  }
}
