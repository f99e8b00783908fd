import Content
import ContentReading
import Diagnostics
import TestSupport
import Testing

/// Entries that are drafts: checked, never published, and named by none that is.
struct DraftTests {
  private static let draft = "faq/2-formations/moto.md"

  private func content(_ change: (inout TinyContent) throws -> Void = { _ in }) throws
    -> TinyContent
  {
    var content = TinyContent()
    let text = content.text(of: TinyContent.licence)
    content.put(
      text.replacing("couvre:", with: "brouillon: oui\ncouvre:")
        .replacing("Le permis est-il pris", with: "La moto est-elle prise"), at: Self.draft)
    try change(&content)
    return content
  }

  private func read(_ content: TinyContent, showingDrafts: Bool) -> KnowledgeBase {
    KnowledgeBase.read(
      content.inputFiles, in: TinyContent.folder, on: TinyContent.today, for: .usual,
      showingDrafts: showingDrafts
    ).knowledge
  }

  @Test func aPreviewShowsThemAndASiteDoesNot() throws {
    let content = try content()
    #expect(content.read().faults == [])
    #expect(read(content, showingDrafts: false).entries.map(\.id) == ["detachement", "permis"])
    #expect(read(content, showingDrafts: false).drafts.map(\.id) == ["moto"])
    let shown = read(content, showingDrafts: true).entries
    #expect(shown.filter(\.isDraft).map(\.id) == ["moto"])
    #expect(shown.count == 3)
  }

  @Test func theyAreCheckedLikeOthers() throws {
    let content = try content { try $0.replace("id: bip", with: "id: bop", in: Self.draft) }
    #expect(content.read().faults.map(\.id) == ["source-inconnue"])
  }

  @Test func aPublishedEntryMayNotNameOne() throws {
    let content = try content {
      try $0.replace("voir-aussi: [permis]", with: "voir-aussi: [moto]", in: TinyContent.secondment)
      try $0.replace("[permis](permis#duree)", with: "[moto](moto)", in: TinyContent.secondment)
    }
    let faults = content.read().faults
    #expect(faults.map(\.id) == ["fiche-inconnue", "lien-casse"])
    #expect(faults.allSatisfy { $0.message.contains("brouillon: oui") })
  }

  @Test func draftsMayNameEachOther() throws {
    let content = try content {
      let text = $0.text(of: Self.draft)
      $0.put(text.replacing("(detachement)", with: "(moto#duree)"), at: "faq/2-formations/velo.md")
    }
    #expect(content.read().faults == [])
  }

  @Test func anotherValueIsAFault() throws {
    let content = try content {
      try $0.replace("brouillon: oui", with: "brouillon: peut-être", in: Self.draft)
    }
    #expect(content.read().faults.map(\.id) == ["valeur-inconnue"])
  }
}
