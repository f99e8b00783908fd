import CommonMark
import Content
import Forms
import Law
import Letters
import Templates

/// A letter: the model that can be printed and filled in by hand, and, where scripts run, fields
/// that fill it in.
enum LetterPage: SitePage {
  static let address = LettersPage.address
  static let template = "courrier"
  static let naming = PageNaming.unlinked

  /// The address of a letter.
  static func address(of id: String) -> PageAddress { address.below(id) }

  static func pages(of site: SiteRenderer, from template: Template<LetterSheetView>) -> [Page] {
    site.knowledge.letters.map { entry in
      let (letter, address) = (entry.letter, address(of: entry.letter.id))
      return Page(
        address: address, title: letter.title, description: letter.summary,
        crumbs: [.home, Crumb(title: "Modèles de courriers", address: LettersPage.address)],
        content: template.filled(with: view(of: entry, at: address, on: site)),
        changed: CalendarDay(iso: letter.verified))
    }
  }

  private static func view(
    of entry: LetterEntry, at address: PageAddress, on site: SiteRenderer
  ) -> LetterSheetView {
    LetterSheetView(
      entry.letter, texts: entry.texts.map { ReferenceView($0, on: site.options.day) },
      advice: HTMLFragment(site.writer(at: address).write(entry.advice)),
      data: site.options.checker == nil ? nil : site.letterData(of: entry.letter),
      checker: address.link(to: QuestionPage.address), toRoot: address.toRoot)
  }
}

/// What the page of a letter shows.
struct LetterSheetView: TemplateView {
  let title: String
  let summary: String
  /// The fields, in order.
  let fields: [LetterFieldView]
  /// The parts of the model, in order, points that follow each other together.
  let blocks: [LetterBlockView]
  let texts: [ReferenceView]
  let advice: HTMLFragment
  /// What the script needs; nil where the module of the checker was not built.
  let data: HTMLFragment?
  /// The way to the checker.
  let checker: String
  /// The way back to the root.
  let toRoot: String
  let verified: String
  let verifiedISO: String

  static let fields: ViewFields<LetterSheetView> = [
    .text("titre") { $0.title },
    .text("resume") { $0.summary },
    .views("champs") { $0.fields },
    .flag("a-un-coeur") { $0.data != nil },
    .html("donnees") { $0.data ?? .none },
    .views("blocs") { $0.blocks },
    .views("textes") { $0.texts },
    .html("conseils") { $0.advice },
    .literal("racine") { $0.toRoot },
    .literal("verificateur") { $0.checker },
    .text("verifie") { $0.verified },
    .literal("verifie-iso") { $0.verifiedISO },
  ]

  fileprivate init(
    _ letter: Letter, texts: [ReferenceView], advice: HTMLFragment, data: HTMLFragment?,
    checker: String, toRoot: String
  ) {
    self.checker = checker
    title = letter.title
    summary = letter.summary
    blocks = LetterBlockView.blocks(of: letter)
    self.texts = texts
    self.advice = advice
    self.data = data
    fields = letter.fields.map(LetterFieldView.init)
    self.toRoot = toRoot
    verified = CalendarDay(iso: letter.verified)?.long ?? letter.verified
    verifiedISO = letter.verified
  }
}

/// A field of a letter.
struct LetterFieldView: TemplateView {
  let id: String
  let label: String
  let help: String?
  let kind: Letter.Kind
  let isRequired: Bool
  let options: [LetterOptionView]
  /// What stands in it until something else is typed.
  let value: String?
  /// What the browser may fill in for the writer.
  let own: OwnFact?

  static let fields: ViewFields<LetterFieldView> = [
    .literal("id") { $0.id },
    .text("libelle") { $0.label },
    .text("aide", ifAny: { $0.help }),
    .flag("requis") { $0.isRequired },
    .flag("en-lignes") { $0.kind == .lines },
    .flag("en-choix") { $0.kind == .choice },
    .flag("en-ligne") { $0.kind != .lines && $0.kind != .choice },
    .flag("en-chiffres") { $0.kind == .number },
    .text("valeur", ifAny: { $0.value }),
    .literal("de-soi", ifAny: { $0.own?.autofill }),
    .views("choix") { $0.options },
  ]

  fileprivate init(_ field: Letter.Field) {
    id = field.id
    label = field.label
    help = field.help
    kind = field.kind
    isRequired = field.isRequired
    options = field.options.map { LetterOptionView(id: $0.id, label: $0.label, text: $0.text) }
    value = field.value
    own = field.own
  }
}

extension OwnFact {
  /// The purpose of the field, as HTML names it for browsers that fill it in.
  fileprivate var autofill: String {
    switch self {
    case .name: "name"
    case .address: "street-address"
    case .town: "address-level2"
    case .post: "organization-title"
    }
  }
}

/// A choice of a field.
struct LetterOptionView: TemplateView {
  let id: String
  let label: String
  let text: String

  static let fields: ViewFields<LetterOptionView> = [
    .literal("id") { $0.id },
    .text("libelle") { $0.label },
    .text("texte") { $0.text },
  ]
}

/// A paragraph of the model of a letter, or points that follow each other.
struct LetterBlockView: TemplateView {
  let isList: Bool
  fileprivate(set) var parts: [LetterPartView]

  static let fields: ViewFields<LetterBlockView> = [
    .flag("en-liste") { $0.isList },
    .views("parties") { $0.parts },
  ]

  fileprivate static func blocks(of letter: Letter) -> [LetterBlockView] {
    var blocks: [LetterBlockView] = []
    for (place, paragraph) in letter.paragraphs.enumerated() {
      let part = LetterPartView(paragraph, at: place, of: letter)
      let isItem = paragraph.role == .item
      if isItem, let last = blocks.indices.last, blocks[last].isList {
        blocks[last].parts.append(part)
      } else {
        blocks.append(LetterBlockView(isList: isItem, parts: [part]))
      }
    }
    return blocks
  }
}

/// A part of the model of a letter.
struct LetterPartView: TemplateView {
  let place: Int
  let role: Letter.Role
  let proviso: String?
  let pieces: [LetterPieceView]
  /// The choices of the fields that the part names, to tick by hand.
  let options: [LetterOptionView]

  static let fields: ViewFields<LetterPartView> = [
    .literal("rang") { String($0.place) },
    .literal("role") { $0.role.rawValue },
    .flag("objet") { $0.role == .subject },
    .text("quand", ifAny: { $0.proviso }),
    .views("morceaux") { $0.pieces },
    .flag("a-cocher") { !$0.options.isEmpty },
    .views("choix") { $0.options },
  ]

  fileprivate init(_ paragraph: Letter.Paragraph, at place: Int, of letter: Letter) {
    self.place = place
    role = paragraph.role
    proviso = paragraph.proviso
    let text = LetterText(paragraph.text)
    pieces = text.pieces.flatMap { LetterPieceView.pieces(of: $0, in: letter) }
    options = text.names.compactMap(letter.field).flatMap(\.options).map {
      LetterOptionView(id: $0.id, label: $0.label, text: $0.text)
    }
  }
}

/// A line of text of a part, or a place to fill in.
struct LetterPieceView: TemplateView {
  /// The text; nil for a place to fill in.
  let text: String?
  /// Whether a line break comes after the text.
  let breaks: Bool
  /// The name of what fills the place.
  let name: String
  /// What fills it, in French.
  let label: String
  /// What fills it until something else is typed.
  let value: String?

  static let fields: ViewFields<LetterPieceView> = [
    .text("texte", ifAny: { $0.text }),
    .flag("saut") { $0.breaks },
    .flag("trou") { $0.text == nil },
    .literal("nom") { $0.name },
    .text("libelle") { $0.label },
    .text("valeur", ifAny: { $0.value }),
  ]

  fileprivate static func pieces(
    of piece: LetterText.Piece, in letter: Letter
  ) -> [LetterPieceView] {
    switch piece {
    case .text(let text):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().map { place, line in
        LetterPieceView(
          text: String(line), breaks: place < lines.count - 1, name: "", label: "", value: nil)
      }
    case .name(let name):
      guard let field = letter.field(name) else {
        preconditionFailure("a letter names only its own fields")
      }
      return [
        LetterPieceView(
          text: nil, breaks: false, name: name, label: field.label, value: field.value)
      ]
    }
  }
}
