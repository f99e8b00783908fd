import Content
import ContentReading
import Diagnostics
import Law
import TestSupport
import Testing

/// A content of the first release, brought to the present format: its lists as they were, and three
/// of its entries.
struct ContentConversionTests {
  private let files: [InputFile]

  init() throws {
    files = try Package.files(of: "Tests/ContentReadingTests/Fixtures/premiere-version")
  }

  private func text(of name: String, in files: [InputFile]) throws -> String {
    let file = try #require(files.first { $0.components == [name] })
    return String(decoding: file.bytes ?? [], as: UTF8.self)
  }

  private func faults(of files: [InputFile]) -> [Fault] {
    KnowledgeBase.read(
      files, in: "Content", on: CalendarDay(2026, .november, 29), for: .usual
    ).faults
  }

  @Test func onlyWhatTheRulesCarryIsTakenAway() throws {
    let conversion = try ContentConversion(of: files, in: "Content")
    #expect(conversion.changes.map(\.file.components) == [["textes.yml"], ["site.yml"]])
    // The oracle: each row is five lines long, and begins with its id.
    let before = try text(of: "textes.yml", in: files).split(separator: "- id: ")
    let kept = before.filter { row in
      LegalText(rawValue: String(row.prefix { $0 != "\n" })) == nil
    }
    #expect(before.count - kept.count >= 16)
    #expect(try text(of: "textes.yml", in: conversion.files) == kept.joined(separator: "- id: "))
    #expect(
      try text(of: "site.yml", in: conversion.files)
        == "format: 2\n" + text(of: "site.yml", in: files))
    for (old, new) in zip(files, conversion.files)
    where !["textes.yml", "site.yml"].contains(old.components[0]) {
      #expect(old.bytes == new.bytes)
    }
  }

  @Test func whatIsConvertedHasNoFaultThatComesFromTheFormat() throws {
    let conversion = try ContentConversion(of: files, in: "Content")
    let before = faults(of: files)
    let after = faults(of: conversion.files)
    #expect(before.contains { $0.kind == .oldFormat })
    let mended = before.filter { ![.oldFormat, .repeatedID].contains($0.kind) }
    #expect(after.map(\.message).sorted() == mended.map(\.message).sorted())
  }

  @Test func whatIsConvertedIsNotConvertedAgain() throws {
    let conversion = try ContentConversion(of: files, in: "Content")
    #expect(throws: ContentConversion.Refusal.self) {
      try ContentConversion(of: conversion.files, in: "Content")
    }
  }

  /// A list that the rules carry whole, comments, rows that are told otherwise, Windows line ends.
  @Test(arguments: [
    (
      "# Tête.\n- id: cgfp-l421-3\n  titre: a\n\n# Suite.\n- id: autre\n  titre: b\n",
      "# Tête.\n\n# Suite.\n- id: autre\n  titre: b\n"
    ),
    ("- id: cgfp-l421-3\n  titre: a\n", "\n[]\n"),
    ("-\n  id: cgfp-l421-3\n- {id: autre}\n", "- {id: autre}\n"),
    ("- {titre: a, id: cgfp-l421-3}\r\n- id: autre\r\n", "- id: autre\n"),
    (
      "- id: autre\n  objet: |\n    - id: cgfp-l421-3\n- id: cgfp-l422-3\n",
      "- id: autre\n  objet: |\n    - id: cgfp-l421-3\n"
    ),
  ])
  func rowsAreTakenAwayWhole(_ before: String, _ after: String) throws {
    var changed = files.filter { $0.components != ["textes.yml"] }
    changed.append(
      InputFile(path: "textes.yml", components: ["textes.yml"], bytes: Array(before.utf8)))
    let conversion = try ContentConversion(of: changed, in: "Content")
    #expect(try text(of: "textes.yml", in: conversion.files) == after)
  }

  /// Rows on one line are left as they are: reading tells them.
  @Test func rowsThatShareALineAreLeft() throws {
    let row = "[{id: cgfp-l421-3}, {id: autre}]\n"
    var changed = files.filter { $0.components != ["textes.yml"] }
    changed.append(
      InputFile(path: "textes.yml", components: ["textes.yml"], bytes: Array(row.utf8)))
    let conversion = try ContentConversion(of: changed, in: "Content")
    #expect(conversion.changes.map(\.file.components) == [["site.yml"]])
    #expect(try text(of: "textes.yml", in: conversion.files) == row)
  }
}
