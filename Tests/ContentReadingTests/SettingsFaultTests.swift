import Content
import ContentReading
import Diagnostics
import Testing
import TestSupport

/// The settings of the site: colours that can be read, an address to write to, a harmless logo.
struct SettingsFaultTests {
  private static let anchor = "editeur: \"Centre de gestion\"\n"

  private static func setting(_ ids: String, _ marked: String, suggesting: String? = nil)
    -> Breakage
  {
    Breakage(ids, at: "site.yml", anchor, anchor + marked + "\n", suggesting: suggesting)
  }

  /// The line of the settings that says whom readers can reach.
  private static let reception =
    "accueil: {nom: \"Conseil statutaire\", pour: \"Agents affiliés\", telephone: \"01 99 00 12 34\"}\n"

  private static func reception(_ ids: String, _ marked: String, suggesting: String? = nil)
    -> Breakage
  {
    Breakage(
      ids, at: "site.yml", reception, "accueil: {nom: \"Conseil\", pour: \"Agents\", \(marked)}\n",
      suggesting: suggesting)
  }

  static let breakages = [
    setting("cle-inconnue", "1️⃣couleur: {}", suggesting: "couleurs"),
    setting("cle-inconnue", "couleurs: {1️⃣claire: {}}", suggesting: "clair"),
    setting("cle-inconnue", "couleurs: {clair: {1️⃣acent: \"#000\"}}", suggesting: "accent"),
    setting("cle-inconnue", "couleurs: {clair: {1️⃣encre: \"#000\"}}"),
    setting("couleur-refusee", "couleurs: {clair: {lien: 1️⃣bleu}}"),
    setting("type-inattendu", "couleurs: {clair: {lien: 1️⃣[]}}"),
    setting("type-inattendu", "couleurs: 1️⃣\"#000\""),
    setting(
      "contraste-insuffisant", "couleurs: {clair: {accent: \"#1d4e5f\", sur-accent: 1️⃣\"#777777\"}}"),
    setting("contraste-insuffisant", "couleurs: {sombre: {sur-accent: 1️⃣\"#ffffff\"}}"),
    setting("contraste-insuffisant", "accent: 1️⃣\"#ffcc00\""),
    setting("couleur-refusee", "accent: 1️⃣rouge"),
    setting("type-inattendu", "accent:1️⃣ #ffff00", suggesting: "#"),
    setting("contact-refuse", "contact: 1️⃣\"javascript:alert(1)\""),
    setting("contact-refuse", "contact: 1️⃣\"http://exemple.fr\""),
    setting("contact-refuse", "contact: 1️⃣\"mailto:\""),
    setting("contact-refuse", "contact: 1️⃣\"mailto:a@b.fr?cc=c@d.fr\""),
    setting("contact-refuse", "contact: 1️⃣\"a@b.fr\""),
    setting("logo-absent", "logo: 1️⃣logo.svg"),
    reception("contact-refuse", "telephone: 1️⃣\"01 99 00 12\""),
    reception("contact-refuse", "telephone: 1️⃣\"01 99 00 12 34 56\""),
    reception("contact-refuse", "telephone: 1️⃣\"00 99 00 12 34\""),
    reception("contact-refuse", "telephone: 1️⃣\"tel:0199001234\""),
    reception("contact-refuse", "courriel: 1️⃣\"mailto:a@b.fr\""),
    reception("contact-refuse", "courriel: 1️⃣a@b"),
    reception("contact-refuse", "rendez-vous: 1️⃣\"http://b.fr\""),
    reception("contact-refuse", "rendez-vous: 1️⃣\"mailto:a@b.fr\""),
    reception("cle-inconnue", "telephone: \"3939\", 1️⃣horaire: \"9 h\"", suggesting: "horaires"),
    Breakage(
      "cle-manquante cle-manquante", at: "site.yml", reception, "accueil: 1️⃣2️⃣{nom: \"Conseil\"}\n"),
    Breakage(
      "accueil-absent", at: "site.yml", TinyContent().text(of: "site.yml"),
      "1️⃣" + TinyContent().text(of: "site.yml").replacing(reception, with: "")),
    setting("logo-absent", "logo: 1️⃣site.yml"),
    setting("fiche-inconnue", "sur-les-heures: [1️⃣detachment]", suggesting: "detachement"),
    setting(
      "fiche-inconnue", "plus-demandees-employeurs: [1️⃣permi]", suggesting: "permis"),
    setting("fiche-inconnue", "chemin: {demande: 1️⃣permi}", suggesting: "permis"),
    setting("cle-inconnue", "chemin: {1️⃣demandes: permis}", suggesting: "demande"),
    setting("type-inattendu", "chemin: 1️⃣permis"),
    setting("type-inattendu", "mentions: 1️⃣\"Hébergement\""),
  ]

  @Test(arguments: breakages) func aFaultIsAloneAndInItsPlace(breakage: Breakage) throws {
    try Trial(breakage).expect(breakage)
  }

  /// The links are those that a telephone dials (RFC 3966), typed by hand.
  @Test(arguments: [
    ("01 99 00 12 34", "tel:+33199001234", "01\u{A0}99\u{A0}00\u{A0}12\u{A0}34"),
    ("01.99.00.12.34", "tel:+33199001234", "01\u{A0}99\u{A0}00\u{A0}12\u{A0}34"),
    ("3939", "tel:3939", "39\u{A0}39"),
    ("+32 2 555 12 12", "tel:+3225551212", "+32 2 555 12 12"),
  ])
  func aNumberIsReadAndDialled(typed: String, link: String, words: String) throws {
    var content = TinyContent()
    try content.replace("01 99 00 12 34", with: typed, in: "site.yml")
    let (knowledge, faults) = content.read()
    #expect(faults == [])
    let telephone = try #require(knowledge.settings.reception?.telephone)
    #expect(telephone.link == link)
    #expect(telephone.words == words)
  }

  /// Each meeting of two colours is told, with the ratio found and the one needed.
  @Test func aPaleLinkIsToldOnEachGround() throws {
    let breakage = Self.setting("", "couleurs: {clair: {lien: \"#949494\"}}")
    let faults = try Trial(breakage).faults
    #expect(Set(faults.map(\.id)) == ["contraste-insuffisant"])
    #expect(faults.count == 3)
    #expect(faults.contains { $0.message.contains("#ffffff") && $0.message.contains("3,03:1") })
    #expect(faults.allSatisfy { $0.message.contains("4,5:1") })
  }

  /// What is proposed passes when it is written in the place of what was refused.
  @Test(arguments: ["accent: \"#ffcc00\"", "couleurs: {clair: {lien: \"#949494\"}}"])
  func theNearestColourThatPassesIsNamed(line: String) throws {
    let fault = try #require(try Trial(Self.setting("", line)).faults.first)
    let proposed = try #require(fault.message.firstMatch(of: /convient : "(#[0-9a-f]{6})"/)?.1)
    let refused = try #require(line.firstMatch(of: /#[0-9a-f]{6}/)?.0)
    let mended = line.replacing(refused, with: proposed)
    #expect(try Trial(Self.setting("", mended)).faults.isEmpty)
    #expect(mended != line)
  }

  @Test func whatIsChosenIsKeptAndTheRestStays() throws {
    let trial = try Trial(
      Self.setting("", "contact: \"mailto:a@b.fr\"\ncouleurs: {clair: {lien: \"#00f\"}}"))
    #expect(trial.faults == [])
    let settings = trial.content.read().knowledge.settings
    #expect(settings.palettes[.light][.link].hex == "#0000ff")
    #expect(settings.palettes[.light][.visited] == Palette.standard(.light)[.visited])
    #expect(settings.palettes[.dark] == Palette.standard(.dark))
    #expect(settings.contact?.link(about: "é &?") == "mailto:a@b.fr?subject=%C3%A9%20%26%3F")
  }
}

/// The image beside the name of the site.
struct LogoTests {
  private func faults(_ logo: [UInt8], named name: String = "logo.svg") throws -> [Fault] {
    var content = TinyContent()
    content.append("logo: \(name)\n", to: "site.yml")
    content.put(bytes: logo, at: name)
    return content.read().faults
  }

  private func faults(svg: String) throws -> [Fault] { try faults(Array(svg.utf8)) }

  @Test func aDrawingIsKept() throws {
    let svg = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- <script> -->
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">
      <title>Été &amp; onload="x"</title>
      <defs><linearGradient id="a"><stop offset="0" stop-color='#000'/></linearGradient></defs>
      <path fill="url(#a)" d="M0 0h8v8z"/><use xlink:href="#b"/>
      </svg>
      """
    #expect(try faults(svg: svg) == [])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<script/>", "<x:script xmlns:x='http://www.w3.org/2000/svg'/>",
    "<path onload=\"alert(1)\"/>", "<path ONLOAD='alert(1)'/>", "<path onload=alert(1) />",
    "<path d=\"\u{301}\" onload=\"alert(1)\"/>", "<a href=\"#x\"/>", "<foreignObject/>",
    "<use href=\"javascript:alert(1)\"/>", "<use xlink:href=\"https://exemple.fr/x#a\"/>",
    "<use href=\"&#106;avascript:alert(1)\"/>", "<image href=\"data:image/png;base64,\"/>",
    "<path fill=\"url(https://exemple.fr/x)\"/>", "<path style=\"fill: URL( 'https:x' )\"/>",
    "<path style=\"fill: u\\72l(https:x)\"/>", "<style>path{}</style>",
    "<path style=\"mask-image: image-set('//exemple.fr/x' 1x)\"/>", "<animate/>", "<set/>",
    "<![CDATA[<script>]]>", "<!DOCTYPE svg [<!ENTITY x \"y\">]>", "<?xml-stylesheet href=\"x\"?>",
    "<path", "<path d=\"", "<!-- ",
  ])
  func whatIsMoreThanADrawingIsRefused(inner: String) throws {
    let faults = try faults(svg: "<svg>\né\(inner)</svg>")
    #expect(faults.map(\.id) == ["logo-refuse"])
    #expect(faults.map(\.place) == [TinyContent.place("logo.svg", line: 2, column: 3)])
  }

  @Test(arguments: ["", "du texte", "<html></html>", "<g><svg/></g>"])
  func anotherTextIsNoDrawing(text: String) throws {
    #expect(try faults(svg: text).map(\.id) == ["logo-refuse"])
  }

  @Test func aPNGBeginsAsOne() throws {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    #expect(try faults(signature + [0], named: "marque.png") == [])
    #expect(try faults([0x47, 0x49, 0x46], named: "marque.png").map(\.id) == ["logo-refuse"])
  }

  @Test func aHeavyImageIsRefused() throws {
    let svg = "<svg>" + String(repeating: " ", count: 40_000) + "</svg>"
    #expect(try faults(svg: svg).map(\.id) == ["logo-trop-gros"])
  }

  @Test func anImageThatNothingNamesIsAFault() {
    var content = TinyContent()
    content.put("<svg/>", at: "autre.svg")
    #expect(content.read().faults.map(\.id) == ["fichier-inattendu"])
  }
}
