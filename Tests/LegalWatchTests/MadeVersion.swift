import LegalWatch

/// A version of an article as a file of the open data has it, made for a test.
struct MadeVersion {
  var id = "LEGIARTI000000000001"
  var number = "L422-14"
  var cid = Self.code
  var textNumber = ""
  var state = "VIGUEUR"
  var from: String? = "2022-03-01"
  var until: String? = "2999-01-01"
  var words = "L'agent public peut utiliser ses droits."
  var links: [String] = []

  /// The id of the code that most tests cite.
  static let code = "LEGITEXT000044416551"

  /// The article that most tests cite.
  static let cited = CitedArticle(
    id: "cgfp-l422-14", text: .cid(code), number: ArticleNumber("L422-14"))

  /// The article of a decree, cited by the decree's number.
  static let citedOfDecree = CitedArticle(
    id: "decret-2017-928-art-3", text: .number("2017-928"), number: ArticleNumber("3"))

  /// A link as the open data writes it.
  static func link(
    _ type: String, _ title: String, number: String = "", id: String = "",
    direction: String = "cible"
  ) -> String {
    """
    <LIEN cidtexte="JORFTEXT000000000009" datesignatexte="2026-05-07" id="\(id)" naturetexte="DECRET" \
    nortexte="" num="\(number)" numtexte="2026-366" sens="\(direction)" typelien="\(type)">\(title)</LIEN>
    """
  }

  /// The file.
  var xml: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ARTICLE>
    <META>
    <META_COMMUN>
    <ID>\(id)</ID>
    <ANCIEN_ID/>
    <ORIGINE>LEGI</ORIGINE>
    <URL>article/\(id).xml</URL>
    <NATURE>Article</NATURE>
    </META_COMMUN>
    <META_SPEC>
    <META_ARTICLE>
    <NUM>\(number)</NUM>
    <ETAT>\(state)</ETAT>
    \(from.map { "<DATE_DEBUT>\($0)</DATE_DEBUT>" } ?? "")
    \(until.map { "<DATE_FIN>\($0)</DATE_FIN>" } ?? "")
    <TYPE>AUTONOME</TYPE>
    </META_ARTICLE>
    </META_SPEC>
    </META>
    <CONTEXTE>
    <TEXTE autorite="" cid="\(cid)" date_publi="2999-01-01" date_signature="2999-01-01" ministere="" \
    nature="CODE" nor="" num="\(textNumber)" num_parution_jo="">
    <TITRE_TXT c_titre_court="Code" debut="2022-03-01" fin="2999-01-01" id_txt="\(cid)">Code</TITRE_TXT>
    <TM><TITRE_TM debut="2022-03-01" fin="2999-01-01" id="LEGISCTA000000000001">Livre IV</TITRE_TM></TM>
    </TEXTE>
    </CONTEXTE>
    <VERSIONS>
    <VERSION etat="\(state)"><LIEN_ART debut="2022-03-01" etat="\(state)" fin="2999-01-01" id="\(id)" \
    num="\(number)" origine="LEGI"/></VERSION>
    </VERSIONS>
    <NOTA><CONTENU/></NOTA>
    <BLOC_TEXTUEL><CONTENU>\(words)</CONTENU></BLOC_TEXTUEL>
    <LIENS>
    \(links.joined(separator: "\n"))
    </LIENS>
    </ARTICLE>
    """
  }

  /// Where the open data puts the file.
  var path: String {
    let kind = cid.hasPrefix("LEGI") ? "code_en_vigueur" : "TNC_en_vigueur"
    return "legi/global/code_et_TNC_en_vigueur/\(kind)/\(Self.folders(of: cid))/\(cid)/article/"
      + "\(Self.folders(of: id))/\(id).xml"
  }

  /// `LEGI/ARTI/00/00/00/00/00` for an id.
  private static func folders(of id: String) -> String {
    let letters = Array(id)
    let digits = stride(from: 8, to: 18, by: 2).map { String(letters[$0..<($0 + 2)]) }
    return ([String(letters[0..<4]), String(letters[4..<8])] + digits).joined(separator: "/")
  }
}
