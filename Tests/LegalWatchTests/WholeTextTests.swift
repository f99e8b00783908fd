import Diagnostics
import Law
import LegalWatch
import Testing

/// A decree cited as a whole: what becomes of it stands in a file of its own.
struct WholeTextTests {
  private static let cited = CitedArticle(
    id: "decret-2022-1043", text: .number("2022-1043"), number: nil)

  /// The file of a text as the open data has it.
  private func text(
    _ number: String = "2022-1043", modified: String? = "2022-07-24", state: String = "VIGUEUR",
    until: String = "2999-01-01", links: String = ""
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <TEXTE_VERSION>
    <META>
    <META_COMMUN><ID>LEGITEXT000046090001</ID><ORIGINE>LEGI</ORIGINE><NATURE>DECRET</NATURE></META_COMMUN>
    <META_SPEC>
    <META_TEXTE_CHRONICLE>
    <CID>JORFTEXT000046090002</CID><NUM>\(number)</NUM><NUM_SEQUENCE>0</NUM_SEQUENCE>
    <DATE_PUBLI>2022-07-24</DATE_PUBLI><DATE_TEXTE>2022-07-22</DATE_TEXTE>
    \(modified.map { "<DERNIERE_MODIFICATION>\($0)</DERNIERE_MODIFICATION>" } ?? "")
    </META_TEXTE_CHRONICLE>
    <META_TEXTE_VERSION>
    <TITRE>Décret n°2022-1043</TITRE><ETAT>\(state)</ETAT>
    <DATE_DEBUT>2022-07-25</DATE_DEBUT><DATE_FIN>\(until)</DATE_FIN>
    <LIENS>\(links)</LIENS>
    </META_TEXTE_VERSION>
    </META_SPEC>
    </META>
    <VISAS><CONTENU>Vu le code.</CONTENU></VISAS>
    </TEXTE_VERSION>
    """
  }

  private static let path =
    "legi/global/code_et_TNC_en_vigueur/TNC_en_vigueur/JORF/TEXT/00/00/46/09/00/"
    + "JORFTEXT000046090002/texte/version/LEGITEXT000046090001.xml"

  private func copy(_ text: String, delivered delivery: String = "20261127-213015") throws
    -> MadeCopy
  {
    let copy = try MadeCopy()
    try copy.add(text, at: "\(delivery)/\(Self.path)")
    return copy
  }

  private func changes(to text: String) throws -> [ArticleChange] {
    let recorded = try copy(self.text(), delivered: "20261120-213015").news(of: [Self.cited])
    #expect(recorded.faults == [])
    #expect(recorded.articles.map(\.changes) == [[.firstReading]])
    let news = try copy(text).news(since: recorded.lock, of: [Self.cited])
    #expect(news.faults == [])
    return try #require(news.articles.first).changes
  }

  @Test func aTextThatStaysIsNoNews() throws {
    #expect(try changes(to: text()) == [])
  }

  @Test func aTextThatWasModifiedIsToldSo() throws {
    let changes = try changes(to: text(modified: "2026-11-02"))
    #expect(changes.map(\.id) == ["mots-changes"])
    #expect(changes.map { $0.wording(of: Self.cited) }.first?.hasPrefix("a été modifié") == true)
  }

  @Test func aTextThatWasRepealedIsToldWithWhatRepealsIt() throws {
    let repeal = MadeVersion.link("ABROGATION", "Décret n°2026-366")
    let repealed = text(state: "ABROGE", until: "2026-08-01", links: repeal)
    #expect(try changes(to: repealed).map(\.id) == ["texte-termine"])
    let item = try #require(
      try copy(repealed).news(of: [Self.cited]).articles.first)
    #expect(item.links.map(\.title) == ["Décret n°2026-366"])
  }

  @Test func anotherTextIsPassedOver() throws {
    let news = try copy(text("2022-1044")).news(of: [Self.cited])
    #expect(news.faults == [] && news.articles.isEmpty && news.unread == [Self.cited])
  }

  /// A decree that only changed others may have no consolidated text.
  @Test func aWholeCopyMayLackATextCitedAsAWhole() throws {
    let copy = try MadeCopy(MadeVersion())
    let news = copy.news(of: [MadeVersion.cited, Self.cited])
    #expect(copy.read().isWhole && news.faults == [])
    #expect(news.unread == [Self.cited])
  }

  @Test func aTextWithoutTheDayOfItsLastChangeIsAFault() throws {
    let news = try copy(text(modified: nil)).news(of: [Self.cited])
    #expect(news.faults.map(\.id) == ["element-manquant"])
    #expect(news.faults.first?.place.path.hasSuffix("LEGITEXT000046090001.xml") == true)
  }
}
