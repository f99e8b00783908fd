import ContentReading
import Diagnostics
import Testing
import TestSupport

/// The files of the folder: their names, their places, and what one does to the others.
struct LayoutFaultTests {
  private static let entry = TinyContent().text(of: TinyContent.licence)
    .replacing("Le permis est-il pris", with: "La moto est-elle prise")

  @Test func twoFoldersMayNotHoldOneID() {
    var content = TinyContent()
    content.put(Self.entry, at: "faq/1-pour-qui/permis.md")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["id-en-double"])
    #expect(faults.map(\.place) == [TinyContent.place(TinyContent.licence)])
  }

  /// On many disks the two would be one file.
  @Test func twoAddressesMayNotDifferByCaseAlone() {
    var content = TinyContent()
    content.put(Self.entry, at: "faq/2-formations/zone.md")
    content.put(Self.entry, at: "faq/2-formations/Zone.md")
    let faults = content.read().faults
    #expect(Set(faults.map(\.id)) == ["adresse-en-double", "nom-de-fichier"])
    #expect(faults.allSatisfy { $0.place.path.lowercased().hasSuffix("/zone.md") })
  }

  @Test(arguments: [
    ("détaché", "detache"), ("Un Deux", "un-deux"), ("a_b", "a-b"), ("-a", "a"), ("", "section"),
  ])
  func aNameIsAnAddress(name: String, proposed: String) {
    var content = TinyContent()
    content.put(Self.entry, at: "faq/2-formations/\(name).md")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["nom-de-fichier"])
    #expect(faults.map(\.place) == [TinyContent.place("faq/2-formations/\(name).md")])
    #expect(faults.first?.message.contains("« \(proposed) »") == true)
  }

  @Test func aFolderIsASection() {
    var content = TinyContent()
    content.put(Self.entry, at: "faq/2-formation/autre.md")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["rubrique-inconnue"])
    #expect(faults.map(\.place) == [TinyContent.place("faq/2-formation/autre.md")])
    #expect(faults.first?.message.contains("« 2-formations »") == true)
  }

  @Test(arguments: [
    "notes.txt", "a.md", "faq/a.md", "faq/2-formations/sous/a.md", "faq/2-formations/a.markdown",
    "faq/2-formations/a.MD", "faq/site.yml", "autre/2-formations/a.md",
  ])
  func aFileWithoutAPlaceIsAFault(path: String) {
    var content = TinyContent()
    content.put(Self.entry, at: path)
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["fichier-inattendu"])
    #expect(faults.map(\.place) == [TinyContent.place(path)])
  }

  @Test func aMissingFileIsNamed() {
    var content = TinyContent()
    content.remove("site.yml")
    #expect(content.read().faults.map(\.id) == ["fichier-manquant"])
    #expect(content.read().faults.map(\.place) == [TinyContent.place("site.yml")])
  }

  @Test func anEmptyFolderLacksEachList() {
    var content = TinyContent()
    for path in content.files.keys { content.remove(path) }
    let faults = content.read().faults
    #expect(faults.map(\.id) == Array(repeating: "fichier-manquant", count: 5))
  }

  @Test func whatNoEntryCoversIsAFaultOfItsList() {
    var content = TinyContent()
    content.append("- id: 000-Q02\n  sujet: \"Rien\"\n", to: "couverture.yml")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["non-couvert"])
    #expect(faults.map(\.place.path) == ["Content/couverture.yml"])
    #expect(faults.first?.message.contains("000-Q02") == true)
    #expect(faults.map(\.place.line) == [5])
  }

  @Test func aFolderThatIsNoSectionIsToldOnce() {
    var content = TinyContent()
    content.put(Self.entry, at: "faq/2-forma/un.md")
    content.put(Self.entry.replacing("La moto", with: "Une moto"), at: "faq/2-forma/deux.md")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["rubrique-inconnue"])
    #expect(faults.map(\.place) == [TinyContent.place("faq/2-forma/deux.md")])
    #expect(faults.first?.message.contains("2 fiches") == true)
  }

  @Test func aSectionWithoutEntriesIsAWarning() {
    var content = TinyContent()
    content.append("- id: 3-vide\n  titre: x\n  resume: y\n", to: "rubriques.yml")
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["rubrique-vide"])
    #expect(faults.map(\.severity) == [.warning])
    #expect(faults.map(\.place) == [TinyContent.place("rubriques.yml", line: 8, column: 7)])
  }

  /// The row whose id was taken by mistake is the one that others refer to.
  @Test func anIDGivenTwiceIsNotToldOfAllThatRefersToTheOther() throws {
    var content = TinyContent()
    try content.replace("id: loi-d-essai", with: "id: jamais-cite", in: "textes.yml")
    #expect(content.read().faults.map(\.id) == ["id-en-double"])
  }

  /// What an entry that cannot be read would cover, or hold as anchors, is not known.
  @Test(arguments: ["", "---\nquestion: [\n---\n\nOui.\n", "---\nquestion: x\n"])
  func anUnreadableEntryIsOneFault(text: String) {
    for path in [TinyContent.licence, TinyContent.secondment] {
      var content = TinyContent()
      content.put(text, at: path)
      let faults = content.read().faults
      #expect(faults.count == 1)
      #expect(faults.map(\.place.path) == ["Content/\(path)"])
    }
  }

  @Test(arguments: ["rubriques.yml", "sources.yml", "textes.yml", "couverture.yml"])
  func anUnreadableListIsOneFault(name: String) {
    var broken = TinyContent()
    broken.put("- id: [\n", at: name)
    var missing = TinyContent()
    missing.remove(name)
    for content in [broken, missing] {
      let faults = content.read().faults
      #expect(faults.contains { $0.place.path == "Content/\(name)" })
      #expect(faults.count == 1)
    }
  }

  /// The id of a section is a folder of the site.
  @Test(arguments: ["../../ailleurs", "a/b", "Été 2026", "a#b", ".."])
  func theNameOfASectionIsAnAddress(id: String) {
    var content = TinyContent()
    content.append("- id: \"\(id)\"\n  titre: x\n  resume: y\n", to: "rubriques.yml")
    let faults = content.read().faults
    #expect(faults.map(\.place) == [TinyContent.place("rubriques.yml", line: 8, column: 7)])
  }

  @Test func theFaultsOfAllFilesComeOutInOneRun() throws {
    var content = TinyContent()
    try content.replace("2026-11-19", with: "jamais", in: "sources.yml")
    try content.replace("[detachement]", with: "[rien]", in: "site.yml")
    try content.replace("2026-11-20", with: "2026-02-29", in: TinyContent.secondment)
    try content.replace("(permis#duree)", with: "(rien)", in: TinyContent.secondment)
    try content.replace("bip", with: "rien", in: TinyContent.licence)
    content.put("", at: "lisez-moi")
    let faults = content.read().faults
    #expect(
      faults.map(\.id) == [
        "date-impossible", "lien-casse", "source-inconnue", "fichier-inattendu", "fiche-inconnue",
        "date-impossible",
      ])
    #expect(faults.map(\.place) == faults.map(\.place).sorted())
  }
}
