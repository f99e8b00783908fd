import Content
import ContentReading
import Diagnostics
import Testing
import TestSupport

/// Front matter that is not YAML, or YAML that must not reach the parser.
struct YAMLFaultTests {
  private static let before = "avant: \"Avant 2022, la collectivité d'origine décidait.\""

  static let breakages = [
    Breakage("yaml-illisible", before, "avant: un1️⃣: deux"),
    Breakage("yaml-illisible", before, "avant: 1️⃣« é »: deux"),
    Breakage("yaml-illisible", before, "avant: 1️⃣“un : deux”"),
    Breakage("yaml-illisible", "verifie: 2026-11-20", "verifie1️⃣:2026-11-20"),
    Breakage("yaml-illisible", "voir-aussi: [permis]", "voir-aussi1️⃣:[permis]"),
    Breakage("yaml-illisible", before, "avant: 1️⃣@x"),
    Breakage("yaml-illisible", before, "avant: 1️⃣%x"),
    Breakage("yaml-illisible", before, "1️⃣\tavant: x"),
    Breakage("yaml-illisible", before, "{é: 1️⃣*x}: y"),
    Breakage("caractere-refuse", before, "avant: \"éé1️⃣\u{7} x\""),
    Breakage("caractere-refuse", before, "avant: \"éé1️⃣\u{1B}[31m\""),
    Breakage("caractere-refuse", before, "avant: éé1️⃣\u{202E}x"),
    Breakage("caractere-refuse", before, "avant: éé1️⃣\u{200B}x"),
    Breakage("caractere-refuse", before, "avant: éé1️⃣\u{F0000}x"),
    Breakage("caractere-refuse", before, "avant: éé1️⃣\u{E000}x"),
    Breakage("caractere-refuse", before, "avant: 1️⃣\"\\u200B\""),
    Breakage("caractere-refuse", before, "avant: 1️⃣\"éé\\0\""),
    Breakage("caractere-refuse", before, "avant: 1️⃣\"\\e[31m\""),
    Breakage("caractere-refuse", before, "avant: [x, 1️⃣\"\\uFFFE\"]"),
    Breakage("yaml-illisible", before, "avant: 1️⃣\"é"),
    Breakage("yaml-illisible", before, "avant: 1️⃣'é"),
    Breakage("yaml-illisible", "sources: [{id: \"000\"", "sources: [{id: 1️⃣\"000"),
    Breakage("yaml-illisible", before, "...\n1️⃣avant: x"),
    Breakage("cle-en-double", "question:", "1️⃣question: x\nquestion:"),
    Breakage("yaml-refuse", before, "avant: 1️⃣&x \"é\""),
    Breakage("yaml-refuse", before, "avant: [é, 1️⃣&x y]"),
    Breakage("en-tete-manquant", "---\nquestion:", "1️⃣question:"),
    Breakage("en-tete-manquant", "---\nquestion:", "1️⃣\n---\nquestion:"),
    Breakage("en-tete-manquant", "---\nquestion:", "1️⃣--- #\nquestion:"),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  /// What the parser says of a slip of the hand is told as what the hand did.
  @Test(arguments: [
    ("verifie: 2026-11-20", "verifie:2026-11-20", "il manque une espace après « : »"),
    ("avant: \"Avant", "\tavant: \"Avant", "une tabulation n'est pas acceptée"),
    ("    attendu:", "\t  attendu:", "une tabulation n'est pas acceptée"),
    ("avant: \"Avant", "avant: “Avant : ”", "« “ » n'est pas un guillemet"),
    ("mots-cles: [détachement, accueil]", "mots-cles: #accueil", "« # » commence un commentaire"),
  ])
  func aSlipIsToldAsWhatItIs(old: String, new: String, message: String) throws {
    let faults = try Trial(Breakage(old, new)).faults
    #expect(faults.first?.message.contains(message) == true, "\(faults.map(\.text))")
  }

  /// A list has no header.
  @Test func aListThatCannotBeReadIsAFile() {
    var content = TinyContent()
    content.put("- id: [\n", at: "textes.yml")
    #expect(content.read().faults.first?.message.hasPrefix("le fichier n'est pas") == true)
  }

  /// Where only the end of the header shows that something is open, the place is up to the parser.
  @Test(arguments: [
    "avant: \"ouvert", "avant: 'ouvert", "avant: [x, y", "avant: {x: y", "avant: \"é\\d\"",
    "avant: {x: y, x: z}", "- avant", "avant", "avant: >x", "avant: !<x",
    "avant: [x]]", "avant: }", "avant: \"x\" y",
  ])
  func aMalformedHeaderIsOneFaultInTheHeader(written: String) throws {
    let trial = try Trial(Breakage(Self.before, written))
    #expect(trial.faults.count == 1)
    #expect(["yaml-illisible", "cle-en-double"].contains(trial.faults.first?.id))
    #expect((2...15).contains(trial.faults.first?.place.line ?? 0))
  }

  @Test func anOpenHeaderIsAFaultAtTheBeginning() throws {
    let trial = try Trial(Breakage("décidait.\"\n---\n", "décidait.\"\n"))
    #expect(trial.faults.map(\.id) == ["en-tete-ouvert"])
    #expect(trial.faults.map(\.place) == [TinyContent.place(TinyContent.secondment)])
  }

  @Test func aLongHeaderIsRefusedAtItsLimit() throws {
    let words = { (count: Int) in "avant: \"\(String(repeating: "é", count: count))\"" }
    #expect(try Trial(Breakage(Self.before, words(32_000))).faults.isEmpty)
    let faults = try Trial(Breakage(Self.before, words(33_000))).faults
    #expect(faults.map(\.id) == ["en-tete-trop-long"])
    #expect(faults.map(\.place) == [TinyContent.place(TinyContent.secondment)])
  }

  /// Each line doubles the one before: a few hundred bytes would be millions of values.
  @Test func aListThatExpandsWithoutEndIsRefused() throws {
    let lines = (1...30).map { "x\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let bomb = (["1️⃣x0: &a0 [y, y]"] + lines).joined(separator: "\n")
    let trial = try Trial(Breakage(Self.before, bomb))
    #expect(trial.faults.map(\.id) == ["yaml-refuse"])
    #expect(trial.faults.first?.place.line == trial.marks.first?.line)
  }

  @Test(arguments: [
    "avant: !!str &x y", "avant:\t&x y", "avant: [{\"reponses\":&x y}]",
    "avant: a, \"b\nx: &x y", "avant: |-\n  - \"b\nx: &x y",
  ])
  func anAnchorIsRefusedHoweverItIsWritten(written: String) throws {
    let trial = try Trial(Breakage(Self.before, written))
    #expect(trial.faults.map(\.id) == ["yaml-refuse"])
  }

  @Test(arguments: ["avant: \"un &deux\"", "avant: R&D", "avant: R & D", "avant: \"[&x\""])
  func anAmpersandInATextIsAccepted(written: String) throws {
    #expect(try Trial(Breakage(Self.before, written)).faults.isEmpty)
  }

  @Test(arguments: [
    "avant: \"un\n  &deux\"", "avant: |\n  &deux", "# un: &deux", "mots-cles:\n\(deep)- un",
    "avant: \"\(String(repeating: "[", count: 30))\"",
  ])
  func whatOnlyLooksDangerousIsAccepted(written: String) throws {
    var old = Self.before
    if written.hasPrefix("mots-cles") { old = "mots-cles: [détachement, accueil]" }
    let trial = try Trial(Breakage(old, written))
    #expect(trial.faults.isEmpty)
  }

  private static let deep = String(repeating: " ", count: 44)

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[\"]\", ", "- [", "{? "])
  func deepNestingIsOneFault(piece: String) throws {
    let nested = String(repeating: piece, count: 30_000)
    for path in [TinyContent.licence, "textes.yml"] {
      var content = TinyContent()
      let text = path == "textes.yml" ? nested : "---\n\(nested.prefix(60_000))\n---\n\nOui.\n"
      content.put(text, at: path)
      let faults = content.read().faults.filter { $0.place.path.hasSuffix(path) }
      #expect(faults.count == 1)
      #expect(["yaml-refuse", "yaml-illisible"].contains(faults.first?.id))
    }
  }

  /// One space a level: nothing is in a row, yet the parser goes as deep.
  @Test func deepIndentationIsRefused() {
    var content = TinyContent()
    let lines = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }
    content.put("---\n\(lines.joined())---\n\nOui.\n", at: TinyContent.licence)
    #expect(content.read().faults.map(\.id) == ["yaml-refuse"])
  }

  @Test(arguments: ["", "# rien", "\n\n"])
  func aHeaderThatSaysNothingIsAFault(header: String) {
    var content = TinyContent()
    content.put("---\n\(header)\n---\n\nOui.\n", at: TinyContent.licence)
    let (knowledge, faults) = content.read()
    #expect(knowledge.entry("permis") == nil)
    #expect(!faults.isEmpty)
  }

  @Test(arguments: ["rubriques.yml", "sources.yml", "textes.yml", "couverture.yml", "site.yml"])
  func aListThatSaysNothingIsAFaultOfThatFile(name: String) {
    var content = TinyContent()
    content.put("# rien\n", at: name)
    let faults = content.read().faults
    #expect(faults.contains { $0.place.path.hasSuffix(name) })
  }

  /// libyaml ends a line at these characters too; editors and the fault's file do not.
  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func aRareLineBreakInATextDoesNotShiftPlaces(lineBreak: String) throws {
    let breakage = Breakage(
      "cle-inconnue", "mots-cles:", "avant: \"a\(lineBreak)b\"\n1️⃣motscles:")
    var content = TinyContent()
    try content.replace("\(Self.before)\n", with: "", in: breakage.path)
    try content.replace(breakage.old, with: breakage.marked, in: breakage.path)
    let marked = MarkedText(content.text(of: breakage.path))
    content.put(marked.text, at: breakage.path)
    let faults = content.read().faults
    #expect(faults.map(\.id) == breakage.ids)
    #expect(faults.map(\.place.line) == marked.marks.map(\.line))
  }
}
