import Diagnostics
import Templates
import Testing
import TestSupport

@testable import SiteRendering

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
    return (Self.faults(of: files), marks)
  }

  /// What is wrong with templates, each held against the views of the site.
  private static func faults(of files: [InputFile]) -> [Fault] {
    let log = FaultLog()
    let templates = TemplateSet(files, in: "Templates", log)
    let layout = templates.template(PageView.template, showing: PageView.self, log)
    let makers = SiteMap.makers(from: templates, log)
    #expect((layout == nil || makers == nil) == !log.faults.isEmpty)
    return FaultReport(log.faults).faults
  }

  /// The templates of the site, by name.
  private static let names = [PageView.template] + SiteMap.kinds.map { $0.template }

  @Test func theRealTemplatesHaveNoFault() throws {
    let faults = Self.faults(of: try Rendering.templateFiles())
    #expect(faults.map(\.text) == [])
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
    let faults = Self.faults(of: files)
    #expect(faults.map(\.id) == ["gabarit-en-boucle"])
    #expect(faults.map(\.place) == [Place("b")])
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
  @Test(arguments: Self.names) func aWrongNameIsAFault(name: String) throws {
    let (found, marks) = try faults(with: "1️⃣{{nom-que-rien-ne-fournit}}", in: name)
    #expect(found.map(\.id) == ["nom-inconnu"])
    #expect(found.map(\.place) == marks)
    #expect(marks.count == 1)
  }

  @Test(arguments: Self.names) func aMissingTemplateIsAFault(name: String) throws {
    let files = try Rendering.templateFiles().filter {
      $0.components != ["\(name).mustache"]
    }
    let faults = Self.faults(of: files)
    #expect(faults.map(\.id) == ["gabarit-manquant"])
    #expect(faults.map(\.place) == [Place("Templates/\(name).mustache")])
  }

  @Test func bytesThatAreNoTextAreAFault() throws {
    let path = "Templates/introuvable.mustache"
    let files = try Rendering.templateFiles().map {
      $0.path == path
        ? InputFile(path: path, components: $0.components, bytes: [0x61, 0xFF]) : $0
    }
    let faults = Self.faults(of: files)
    #expect(faults.map(\.id) == ["pas-utf-8"])
    #expect(faults.map(\.place) == [Place(path, line: 1, column: 2)])
  }
}
