import Diagnostics
import Law
import LegalWatch
import Testing

/// What one file of the open data gives, whole or broken.
struct ArticleFileTests {
  /// The only version read out of a copy.
  private func only(_ copy: MadeCopy) throws -> ArticleVersion {
    let read = copy.read()
    #expect(read.faults == [])
    let versions = read.versions[MadeVersion.cited.id] ?? []
    try #require(versions.count == 1)
    return versions[0]
  }

  @Test(arguments: ArticleState.allCases)
  func everyStateIsRead(_ state: ArticleState) throws {
    let version = try only(MadeCopy(MadeVersion(state: state.rawValue)))
    #expect(version.state == state)
    #expect(version.id == "LEGIARTI000000000001")
    #expect(version.from == .day(CalendarDay(2022, .march, 1)))
    #expect(version.until == .never)
  }

  @Test func anUnfixedDayIsNoDay() throws {
    let version = try only(MadeCopy(MadeVersion(from: "2222-02-22")))
    #expect(version.from == .unfixed)
  }

  @Test(arguments: [
    "L&apos;agent public peut utiliser ses droits.",
    "L&#8217;agent <b>public</b> peut<br/>utiliser <p>ses <i>dro<u>its</u></i></p>.",
    "<![CDATA[L'agent public peut]]> utiliser ses droits.",
    "L'agent public &lt;br/&gt;peut utiliser ses droits.",
    "<!-- note -->L'agent public peut utiliser ses droits.",
    "<table><tr><td>L'agent public</td><td>peut utiliser</td></tr></table>ses droits.",
  ])
  func entitiesAndMarkupSayTheSameWords(_ words: String) throws {
    let plain = try only(MadeCopy(MadeVersion()))
    #expect(try only(MadeCopy(MadeVersion(words: words))).words == plain.words)
  }

  @Test func otherWordsAreSeen() throws {
    let plain = try only(MadeCopy(MadeVersion()))
    let other = try only(MadeCopy(MadeVersion(words: "L'agent public peut utiliser des droits.")))
    #expect(other.words != plain.words)
  }

  @Test(arguments: ["L422-14", "L. 422-14", "L.422-14", "l422-14", " L422-14\n", "L*422-14"])
  func aNumberIsFoundHoweverItIsWritten(_ number: String) throws {
    _ = try only(MadeCopy(MadeVersion(number: number)))
  }

  @Test(arguments: ["L422-1", "L422-140", "R422-14", "422-14"])
  func anotherNumberIsAnotherArticle(_ number: String) throws {
    let copy = try MadeCopy(MadeVersion(), MadeVersion(id: "LEGIARTI000000000002", number: number))
    _ = try only(copy)
  }

  @Test func theFirstArticleOfADecreeIsFoundByItsNumber() throws {
    let article = CitedArticle(
      id: "decret-2017-928-art-1", text: .number("2017-928"), number: ArticleNumber("1"))
    let cid = "JORFTEXT000034633000"
    let copy = try MadeCopy(
      MadeVersion(number: "1er", cid: cid, textNumber: "2017-928"),
      MadeVersion(
        id: "LEGIARTI000000000002", number: "1", cid: "JORFTEXT000000000002", textNumber: "2017-929"
      ))
    let read = copy.read(for: [article])
    #expect(read.versions[article.id]?.map(\.id) == ["LEGIARTI000000000001"])
  }

  @Test func linksThatTellTheEndAreKept() throws {
    let version = try only(
      MadeCopy(
        MadeVersion(links: [
          MadeVersion.link("ABROGE", "Décret n°2026-366\n du 7 mai 2026 - art. 5", number: "5"),
          MadeVersion.link("ABROGATION", "Décret n°2026-366 - art. 6", direction: "source"),
          MadeVersion.link("ABROGE", "Ce que l'article abroge", direction: "source"),
          MadeVersion.link("CITATION", "Code du travail - art. L6323-1"),
          MadeVersion.link("CODIFICATION", "CGFP - art. R422-3", number: "R422-3"),
          MadeVersion.link("TRANSFERT", "CGFP - art. R422-4", number: "R422-4", id: "LEGIARTI4"),
          MadeVersion.link("CONCORDANCE", "CGFP - art. R422-5", number: "R422-5"),
        ])))
    #expect(
      version.links.map(\.kind) == [.repeal, .repeal, .codification, .transfer, .concordance])
    #expect(version.links[0].title == "Décret n°2026-366 du 7 mai 2026 - art. 5")
    #expect(version.links[3].number == "R422-4")
    #expect(version.links[3].target == "LEGIARTI4")
  }

  /// A broken file, the fault that it makes and the line of the fault.
  struct Broken: CustomTestStringConvertible {
    let xml: String
    let id: String
    let line: Int
    var testDescription: String { "\(id):\(line)" }

    init(
      _ id: String, line: Int, _ version: MadeVersion = MadeVersion(),
      _ change: (String) -> String = { $0 }
    ) {
      xml = change(version.xml)
      self.id = id
      self.line = line
    }

    static let all = [
      Broken("element-manquant", line: 1, MadeVersion(from: nil)),
      Broken("element-manquant", line: 1, MadeVersion(until: nil)),
      Broken("element-manquant", line: 16, MadeVersion(until: "")),
      Broken("date-impossible", line: 15, MadeVersion(from: "2026-02-30")),
      Broken("date-impossible", line: 16, MadeVersion(until: "hier")),
      Broken("etat-inconnu", line: 14, MadeVersion(state: "VIGEUR")),
      Broken("element-manquant", line: 14, MadeVersion(state: "")),
      Broken("element-manquant", line: 5, MadeVersion(id: "LEGIARTI000000000001")) {
        $0.replacing("<ID>LEGIARTI000000000001</ID>", with: "<ID> </ID>")
      },
      Broken("element-manquant", line: 1) { $0.replacing("BLOC_TEXTUEL", with: "BLOC") },
      Broken("xml-illisible", line: 35) { $0.replacing("</BLOC_TEXTUEL>", with: "") },
      Broken("xml-illisible", line: 31) { $0.replacing("L'agent", with: "&nbsp;L'agent") },
      Broken("xml-illisible", line: 31) { $0.replacing("L'agent", with: "\u{1}") },
      Broken("xml-illisible", line: 1) { _ in "" },
      Broken("xml-illisible", line: 1) { _ in "%PDF-1.7 ceci n'est pas du XML" },
      Broken("racine-inconnue", line: 2) { _ in "<?xml version=\"1.0\"?>\n<html/>" },
      Broken("xml-illisible", line: 2) {
        $0.replacing("<ARTICLE>", with: "<!DOCTYPE A [<!ENTITY a \"b\">]>\n<ARTICLE>")
      },
      Broken("xml-illisible", line: 3) {
        $0.replacing("<ARTICLE>", with: "<!DOCTYPE ARTICLE SYSTEM \"a.dtd\">\n<ARTICLE>&x;")
      },
      Broken("xml-illisible", line: 31) {
        $0.replacing(
          "L'agent",
          with: String(repeating: "<i>", count: 300) + String(repeating: "</i>", count: 300))
      },
    ]
  }

  @Test(arguments: Broken.all)
  func aBrokenFileIsToldWithItsLine(_ broken: Broken) throws {
    let copy = try MadeCopy()
    try copy.add(broken.xml, at: MadeVersion().path)
    let read = copy.read()
    #expect(read.faults.map(\.id) == [broken.id])
    #expect(read.faults.map(\.place.line) == [broken.line])
    #expect(read.faults.first?.place.path.hasSuffix("LEGIARTI000000000001.xml") == true)
    #expect(read.versions == [:])
  }

  @Test func twoFaultsOfAFileAreBothTold() throws {
    let copy = try MadeCopy(MadeVersion(state: "X", from: nil, until: nil))
    #expect(copy.read().faults.count == 3)
  }

  @Test func aFileInAnotherEncodingIsRefused() throws {
    let copy = try MadeCopy()
    try copy.add(
      [0xFF, 0xFE] + Array(MadeVersion().xml.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      at: MadeVersion().path)
    #expect(copy.read().faults.map(\.id) == ["xml-illisible"])
  }

  /// What a file says of its encoding is not believed: words would change, and entities hide.
  @Test(arguments: ["ISO-8859-1", "UTF-16", "inconnu"])
  func aFileIsInUTF8WhateverItSays(_ encoding: String) throws {
    let version = MadeVersion(words: "L’agent peut être formé.")
    let copy = try MadeCopy()
    try copy.add(version.xml.replacing("UTF-8", with: encoding), at: version.path)
    #expect(try only(copy).words == only(MadeCopy(version)).words)
    try copy.add(
      Array(version.xml.replacing("UTF-8", with: encoding).utf8) + [0xE9], at: version.path)
    #expect(copy.read().faults.map(\.id) == ["xml-illisible"])
  }

  /// « <!ENTITY » in UTF-7.
  @Test func anEntityInUTF7IsRefused() throws {
    let copy = try MadeCopy()
    let text = MadeVersion().xml.replacing("UTF-8", with: "UTF-7")
      .replacing("<ARTICLE>", with: "<!DOCTYPE A [+ADw-!ENTITY a \"b\">]>\n<ARTICLE>")
      .replacing("L'agent", with: "&a;L'agent")
    try copy.add(text, at: MadeVersion().path)
    #expect(copy.read().faults.map(\.id) == ["xml-illisible"])
  }

  @Test func aFileTooLongIsRefused() throws {
    let copy = try MadeCopy(MadeVersion(words: String(repeating: "a", count: 17 << 20)))
    #expect(copy.read().faults.map(\.id) == ["fichier-illisible"])
  }
}
