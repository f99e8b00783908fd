import CommonMark
import Content
import Diagnostics
import Testing
import TestSupport

@testable import ContentReading

/// The guide for editors says what the reader of the content does.
struct EditorsGuideTests {
  private let content: [InputFile]
  private let guide: Document

  init() throws {
    let content = try RealContent.shared.get()
    self.content = content.files
    guide = try #require(content.knowledge.pages.first { $0.id == "guide-du-redacteur" }).body
  }

  private var blocksOfCode: [String] {
    guide.blocks.compactMap { if case .code(let text, _) = $0.content { text } else { nil } }
  }

  /// The words of code that begin the items of the lists, list by list.
  private var namesInLists: [[String]] {
    guide.blocks.compactMap { block in
      guard case .list(_, _, let items) = block.content else { return nil }
      return items.compactMap { item in
        guard case .paragraph(let inlines)? = item.first?.content,
          case .code(let name)? = inlines.first
        else { return nil }
        return name
      }
    }
  }

  /// The names of a list are keys, all of them, those that are required first.
  private func expect<Key: FieldKey>(_ names: [String], toBe keys: Key.Type) {
    #expect(Set(names) == Set(Key.allCases.map(\.rawValue)))
    #expect(Set(names.prefix(Key.required.count)) == Set(Key.required.map(\.rawValue)))
  }

  @Test func explainsEveryKeyOfAnEntry() throws {
    let names = try #require(namesInLists.first { $0.contains("question") })
    expect(names, toBe: EntryKey.self)
  }

  @Test func explainsEveryKeyOfAContradictionAndOfAPage() throws {
    let point = try #require(namesInLists.first { $0.contains("sujet") })
    expect(point, toBe: ContradictionKey.self)
    let page = try #require(namesInLists.first { $0.contains("pied") })
    expect(page, toBe: TextPageKey.self)
  }

  @Test func explainsEveryKeyOfALetter() throws {
    let letter = try #require(namesInLists.first { $0.contains("paragraphes") })
    expect(letter, toBe: LetterKey.self)
  }

  @Test func explainsEveryKeyOfAText() throws {
    let names = try #require(namesInLists.first { $0.contains("recueil") })
    expect(names, toBe: LegalTextKey.self)
  }

  /// The guide sends its readers to the lines that begin each list.
  @Test func everyListExplainsItsKeysAtItsHead() throws {
    for file in content where file.components.last?.hasSuffix(".yml") == true {
      let text = try #require(SourceText(file, FaultLog()))
      let value = try #require(YAMLValue.parse(text.text, firstLine: 1, in: text))
      let head = text.text.split(separator: "\n").prefix { $0.hasPrefix("#") }.joined(
        separator: " ")
      let words = Set(head.split { !$0.isLetter && $0 != "-" }.map(String.init))
      #expect(value.keys.subtracting(words) == [], "\(file.path)")
    }
  }

  @Test func namesEveryFileOfTheFolder() throws {
    let names = try #require(namesInLists.first { $0.contains("site.yml") })
    let files = Set(content.filter { $0.components.count == 1 }.map { $0.components[0] })
    #expect(files.subtracting(names) == [])
  }

  /// The entry shown could be pasted into the folder as it is.
  @Test func theEntryShownHasNoFault() throws {
    let text = try #require(blocksOfCode.first { $0.hasPrefix("---") })
    let entry = InputFile(
      path: "Content/faq/3-pour-qui/exemple-du-guide.md",
      components: ["faq", "3-pour-qui", "exemple-du-guide.md"], bytes: Array(text.utf8))
    let content = try RealContent(with: [entry])
    #expect(content.faults.map(\.text) == [])
    #expect(content.knowledge.entry("exemple-du-guide")?.openPoints.count == 1)
  }

  /// The calculation shown gives the sum that it announces.
  @Test func theCalculationShownHolds() throws {
    let text = try #require(blocksOfCode.first { $0.hasPrefix("```exemple") })
    func faults(_ sum: String) throws -> [String] {
      let page = "---\ntitre: a\nresume: b\nverifie: 2026-11-20\n---\n\nVoici.\n\n\(sum)"
      let file = InputFile(
        path: "Content/pages/essai.md", components: ["pages", "essai.md"], bytes: Array(page.utf8))
      return try RealContent(with: [file]).faults.map(\.id)
    }
    #expect(try faults(text) == [])
    #expect(try faults(text.replacing("solde: 1", with: "solde: 2")) == ["exemple-contredit"])
  }
}

extension YAMLValue {
  /// Every key, at any depth.
  fileprivate var keys: Set<String> {
    switch content {
    case .scalar: []
    case .list(let items): Set(items.flatMap(\.keys))
    case .map(let pairs): Set(pairs.compactMap(\.key.scalar) + pairs.flatMap(\.value.keys))
    }
  }
}
