import Diagnostics
import Testing
import TestSupport

@testable import SiteRendering

/// The tags of a template: what they are and where they stand.
struct TemplateTagTests {
  private func kinds(_ text: String) -> [TemplateTag.Kind] { TemplateTag.scan(text).map(\.kind) }

  @Test(
    arguments: [
      ("{{a}}", .escaped, "a"), ("{{ a }}", .escaped, "a"), ("{{{a}}}", .unescaped, "a"),
      ("{{{ a }}}", .unescaped, "a"), ("{{#a}}", .section, "a"), ("{{# a }}", .section, "a"),
      ("{{^a}}", .inverted, "a"), ("{{/a}}", .close, "a"), ("{{>a}}", .partial, "a"),
      ("{{&a}}", .unsupported, "a"), ("{{<a}}", .unsupported, "a"), ("{{$a}}", .unsupported, "a"),
      ("{{%a}}", .unsupported, "a"), ("{{=<% %>=}}", .unsupported, "<%%>="),
      ("{{a", .unfinished, ""), ("{{{a}}", .unfinished, ""), ("{{a}", .unfinished, ""),
      ("{{}}", .escaped, ""),
    ] as [(String, TemplateTag.Kind, String)])
  func aTagIsOfOneKind(text: String, kind: TemplateTag.Kind, name: String) {
    #expect(TemplateTag.scan(text) == [TemplateTag(kind: kind, name: name, line: 1, column: 1)])
  }

  @Test func everyTagHasItsPlace() {
    let marked = MarkedText(
      "é1️⃣{{a}}é2️⃣{{{b}}}\n\n  « 3️⃣{{#c}} »{{! é\né }}4️⃣{{/c}}\r\n5️⃣{{> d\n}} 6️⃣{{e}}7️⃣{{f")
    let tags = TemplateTag.scan(marked.text)
    #expect(tags.map { MarkedText.Mark(line: $0.line, column: $0.column) } == marked.marks)
    #expect(tags.map(\.name) == ["a", "b", "c", "c", "d", "e", ""])
  }

  @Test func textAndCommentsAreNoTags() {
    #expect(kinds("") == [])
    #expect(kinds("{ { a } } {a} }} {") == [])
    #expect(kinds("{{! rien }}{{!{{a}}") == [])
  }

  @Test func anAccentDoesNotHideATag() {
    let tags = kinds("{{\u{301}a}}")
    #expect(!tags.isEmpty)
  }
}

/// The templates against the views that fill them.
struct TemplateCheckTests {
  /// The real templates, one of them changed; where the marks stand.
  private func faults(
    replacing old: String = "", with new: String, in name: String = "introuvable"
  ) throws -> (found: [Fault], marks: [Place]) {
    var marks: [Place] = []
    let files = try Rendering.templateFiles().map { file in
      guard file.components == ["\(name).mustache"] else { return file }
      let marked = MarkedText(new)
      marks = marked.marks.map { Place(file.path, line: $0.line, column: $0.column) }
      return InputFile(
        path: file.path, components: file.components, bytes: Array(marked.text.utf8))
    }
    let log = FaultLog()
    _ = TemplateSet(files, in: "Templates", log)
    return (FaultReport(log.faults).faults, marks)
  }

  @Test func theRealTemplatesHaveNoFault() throws {
    let log = FaultLog()
    _ = TemplateSet(try Rendering.templateFiles(), in: "Templates", log)
    #expect(log.faults.map(\.text) == [])
  }

  @Test(arguments: [
    ("introuvable", "<p>é 1️⃣{{acceuil}}", "nom-inconnu"),
    ("introuvable", "1️⃣{{accueil.x}}", "nom-inconnu"), ("introuvable", "1️⃣{{.}}", "nom-inconnu"),
    ("introuvable", "1️⃣{{}}", "nom-inconnu"), ("introuvable", "1️⃣{{#rien}}x{{/rien}}", "nom-inconnu"),
    ("introuvable", "1️⃣{{^rien}}x{{/rien}}", "nom-inconnu"),
    ("accueil", "{{#plus-demandees}}{{/plus-demandees}}1️⃣{{adresse}}", "nom-inconnu"),
    ("accueil", "{{^rubriques}}1️⃣{{adresse}}{{/rubriques}}", "nom-inconnu"),
    ("introuvable", "é\n 1️⃣{{{accueil}}}", "texte-non-echappe"),
    ("page", "é 1️⃣{{contenu}}", "html-echappe"), ("page", "1️⃣{{indexee}}", "balise-inadaptee"),
    ("page", "1️⃣{{{fil}}}", "balise-inadaptee"),
    ("introuvable", "1️⃣{{#accueil}}é", "section-ouverte"),
    ("introuvable", "1️⃣{{/accueil}}", "section-mal-fermee"),
    ("introuvable", "1️⃣{{>rien}}", "gabarit-inconnu"),
    ("introuvable", "1️⃣{{>introuvable}}", "gabarit-en-boucle"),
    ("introuvable", "1️⃣{{&accueil}}", "balise-refusee"),
    ("introuvable", "1️⃣{{=<% %>=}}", "balise-refusee"),
    ("introuvable", "1️⃣{{%CONTENT_TYPE:HTML}}", "balise-refusee"),
    ("introuvable", "1️⃣{{$x}}", "balise-refusee"),
    ("introuvable", "é 1️⃣{{accueil}", "balise-ouverte"),
  ])
  func aFaultIsAloneAndInItsPlace(name: String, text: String, id: String) throws {
    let (found, marks) = try faults(with: text, in: name)
    #expect(found.map(\.id) == [id])
    #expect(found.map(\.place) == marks)
  }

  @Test func sectionsThatCrossAreFaults() throws {
    let (found, _) = try faults(with: "{{#accueil}}{{#verifier}}{{/accueil}}{{/verifier}}")
    #expect(Set(found.map(\.id)).isSuperset(of: ["section-mal-fermee"]))
  }

  @Test func twoTemplatesThatIncludeEachOtherAreAFault() throws {
    var files = try Rendering.templateFiles().filter { $0.components != ["introuvable.mustache"] }
    for (name, other) in [("introuvable", "a"), ("a", "b"), ("b", "a")] {
      files.append(
        InputFile(
          path: name, components: ["\(name).mustache"], bytes: Array("{{>\(other)}}".utf8)))
    }
    let log = FaultLog()
    _ = TemplateSet(files, in: "Templates", log)
    #expect(log.faults.map(\.id) == ["gabarit-en-boucle"])
    #expect(log.faults.map(\.place) == [Place("b")])
  }

  @Test func theNearestNameIsProposed() throws {
    let variable = try faults(with: "{{acceuil}}").found
    #expect(variable.first?.message.contains("« accueil »") == true)
    #expect(variable.first?.notes.contains { $0.contains("verifier") } == true)
    let partial = try faults(with: "{{>rubriqe}}").found
    #expect(partial.first?.message.contains("« rubrique »") == true)
  }

  @Test func aNameOfAnOuterViewIsSeenInside() throws {
    #expect(
      try faults(with: "{{#fil}}{{site}}{{#adresse}}{{titre}}{{/adresse}}{{/fil}}", in: "page")
        .found == [])
  }

  /// Every template is held against its view: a name that none provides shows in each.
  @Test(arguments: TemplateName.allCases) func aWrongNameIsAFault(name: TemplateName) throws {
    let (found, marks) = try faults(with: "1️⃣{{nom-que-rien-ne-fournit}}", in: name.rawValue)
    #expect(found.map(\.id) == ["nom-inconnu"])
    #expect(found.map(\.place) == marks)
    #expect(marks.count == 1)
  }

  @Test(arguments: TemplateName.allCases) func aMissingTemplateIsAFault(name: TemplateName) throws {
    let files = try Rendering.templateFiles().filter {
      $0.components != ["\(name.rawValue).mustache"]
    }
    let log = FaultLog()
    _ = TemplateSet(files, in: "Templates", log)
    #expect(log.faults.map(\.id) == ["gabarit-manquant"])
    #expect(log.faults.map(\.place) == [Place("Templates/\(name.rawValue).mustache")])
  }

  @Test func bytesThatAreNoTextAreAFault() throws {
    let path = "Templates/introuvable.mustache"
    let files = try Rendering.templateFiles().map {
      $0.path == path
        ? InputFile(path: path, components: $0.components, bytes: [0x61, 0xFF]) : $0
    }
    let log = FaultLog()
    _ = TemplateSet(files, in: "Templates", log)
    #expect(log.faults.map(\.id) == ["pas-utf-8"])
    #expect(log.faults.map(\.place) == [Place(path, line: 1, column: 2)])
  }
}
