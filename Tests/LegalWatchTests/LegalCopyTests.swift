import Diagnostics
import Foundation
import Glibc
import Law
import LegalWatch
import TestSupport
import Testing

/// What a copy of the open data gives: folders, archives, deliveries, and copies that are none.
struct LegalCopyTests {
  private let other = try? TemporaryFolder()

  @Test func aFolderAndItsArchiveSayTheSame() throws {
    let archives = try #require(other)
    let copy = try MadeCopy(
      MadeVersion(), MadeVersion(id: "LEGIARTI000000000002", number: "L422-15"),
      MadeVersion(id: "LEGIARTI000000000003", state: "VIGUEUR_DIFF", from: "2027-01-01"))
    let archive = try copy.packed(as: "copie.tar.gz", into: archives)
    let folder = copy.read()
    let packed = LegalCopyReader.read(archive, for: [MadeVersion.cited])
    #expect(packed.faults == [])
    #expect(packed.files == 3)
    #expect(folder.files == 3)
    #expect(packed.isWhole && folder.isWhole)
    let ids = ["LEGIARTI000000000001", "LEGIARTI000000000003"]
    #expect(packed.versions["cgfp-l422-14"]?.map(\.id) == ids)
    #expect(folder.versions["cgfp-l422-14"]?.map(\.id) == ids)
    #expect(
      packed.versions["cgfp-l422-14"]?.map(\.words) == folder.versions["cgfp-l422-14"]?.map(\.words)
    )
    #expect(
      packed.versions["cgfp-l422-14"]?.first?.place.path
        .hasSuffix("copie.tar.gz/./\(MadeVersion().path)") == true)
  }

  @Test func theLatestDeliveryCounts() throws {
    let copy = try MadeCopy()
    try copy.add(MadeVersion(until: "2027-01-01"), delivered: "20261127-213015")
    try copy.add(MadeVersion(), delivered: "20261126-213015")
    let read = copy.read()
    #expect(!read.isWhole)
    #expect(read.delivery == "20261127-213015")
    #expect(read.versions["cgfp-l422-14"]?.map(\.until.iso) == ["2027-01-01"])
  }

  @Test func aWholeCopyAndItsDeliveriesAreReadTogether() throws {
    let archives = try #require(other)
    _ = try MadeCopy(MadeVersion())
      .packed(as: "Freemium_legi_global_20250713-140000.tar.gz", into: archives)
    let later = try MadeCopy()
    try later.add(MadeVersion(state: "ABROGE", until: "2026-08-01"), delivered: "20260802-213015")
    _ = try later.packed(as: "LEGI_20260802-213015.tar.gz", into: archives)
    let read = LegalCopyReader.read(archives.url.path, for: [MadeVersion.cited])
    #expect(read.isWhole)
    #expect(read.faults == [])
    #expect(read.versions["cgfp-l422-14"]?.map(\.state) == [.repealed])
  }

  @Test func whatADeliveryRemovesIsGone() throws {
    let copy = try MadeCopy()
    let removed = MadeVersion(id: "LEGIARTI000000000002")
    try copy.add(MadeVersion(), delivered: "20261126-213015")
    try copy.add(removed, delivered: "20261126-213015")
    try copy.add(
      removed.path.replacing(".xml", with: "") + "\n",
      at: "20261127-213015/liste_suppression_legi.dat")
    #expect(copy.read().versions["cgfp-l422-14"]?.map(\.id) == [MadeVersion().id])
  }

  @Test func whatComesBackAfterARemovalStays() throws {
    let copy = try MadeCopy()
    try copy.add(MadeVersion(), delivered: "20261127-213015")
    try copy.add(
      MadeVersion().path.replacing(".xml", with: ""),
      at: "20261126-213015/liste_suppression_legi.dat")
    #expect(copy.read().versions["cgfp-l422-14"]?.count == 1)
  }

  @Test func aTextThatChangesFoldersIsReadOnce() throws {
    let copy = try MadeCopy()
    var moved = MadeVersion(state: "ABROGE", until: "2026-08-01")
    try copy.add(MadeVersion(), delivered: "20260701-213015")
    try copy.add(
      moved.xml,
      at: "20260802-213015/" + moved.path.replacing("code_en_vigueur", with: "code_non_vigueur"))
    moved.id = "LEGIARTI000000000002"
    #expect(copy.read().versions["cgfp-l422-14"]?.map(\.state) == [.repealed])
  }

  @Test func filesOfOtherTextsAreNotEvenRead() throws {
    let copy = try MadeCopy(MadeVersion())
    let foreign = MadeVersion(id: "LEGIARTI000000000009", cid: "LEGITEXT000006072050")
    try copy.add("ceci n'est pas du XML", at: foreign.path)
    try copy.add("ni ceci", at: "legi/global/LEGISCTA000000000001.xml")
    #expect(copy.read().faults == [])
  }

  @Test func sectionsAndTextsArePassedOver() throws {
    let copy = try MadeCopy(MadeVersion())
    for (index, root) in ["SECTION_TA", "TEXTELR", "TEXTE_VERSION"].enumerated() {
      try copy.add("<\(root)><META/></\(root)>", at: "autres/\(index).xml")
    }
    #expect(copy.read().faults == [])
  }

  @Test func aCopyThatIsNotThereIsToldSo() {
    let read = LegalCopyReader.read("/nulle/part", for: [MadeVersion.cited])
    #expect(read.faults.map(\.id) == ["copie-absente"])
  }

  @Test func anEmptyFolderIsToldSo() throws {
    #expect(try MadeCopy().read().faults.map(\.id) == ["copie-vide"])
  }

  @Test func anEmptyArchiveIsToldSo() throws {
    let archives = try #require(other)
    let archive = try MadeCopy().packed(as: "vide.tar.gz", into: archives)
    let read = LegalCopyReader.read(archive, for: [MadeVersion.cited])
    #expect(read.faults.map(\.id) == ["copie-vide"])
    #expect(read.faults.map(\.place.path) == [archive])
  }

  @Test(arguments: ["", "ceci n'est pas une archive", "\u{1F}\u{8B}\u{8}"])
  func aFileThatIsNoArchiveIsToldSo(_ content: String) throws {
    let folder = try #require(other)
    let file = folder.url.appending(path: "copie.tar.gz")
    try Data(content.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }).write(to: file)
    let read = LegalCopyReader.read(file.path, for: [MadeVersion.cited])
    #expect(["archive-illisible", "copie-vide"].contains(read.faults.first?.id))
  }

  @Test func anArchiveCutShortIsToldSo() throws {
    let archives = try #require(other)
    let copy = try MadeCopy()
    for index in 10..<60 {
      let words = (0..<2000).map { String($0 &* index &* 2_654_435_761, radix: 36) }
      try copy.add(
        MadeVersion(id: "LEGIARTI0000000000\(index)", words: words.joined(separator: " ")))
    }
    let archive = try copy.packed(as: "copie.tar.gz", into: archives)
    let bytes = try Data(contentsOf: URL(filePath: archive))
    try bytes.prefix(bytes.count / 2).write(to: URL(filePath: archive))
    let read = LegalCopyReader.read(archive, for: [MadeVersion.cited])
    #expect(read.faults.map(\.id) == ["archive-illisible"])
  }

  /// An archive whose end, or any bit, is not as it was written.
  private enum Damage: CaseIterable {
    case sum, length, middle, rest, cutTar, restOfTar

    /// The name of the archive to damage.
    var name: String {
      switch self {
      case .sum, .length, .middle, .rest: "copie.tar.gz"
      case .cutTar, .restOfTar: "copie.tar"
      }
    }

    func apply(to bytes: Data) -> Data {
      var bytes = [UInt8](bytes)
      switch self {
      case .sum: bytes[bytes.count - 8] ^= 1
      case .length: bytes[bytes.count - 4] ^= 1
      case .middle: bytes[bytes.count / 2] ^= 1
      case .rest, .restOfTar: bytes += Array("et la suite".utf8)
      // A whole member, and nothing that closes the archive.
      case .cutTar:
        let last = bytes.lastIndex { $0 != 0 } ?? 0
        bytes = Array(bytes[..<(last / 512 * 512 + 512)])
      }
      return Data(bytes)
    }
  }

  @Test func anArchiveThatIsNotAsItWasWrittenIsToldSo() throws {
    let archives = try #require(other)
    let copy = try MadeCopy(
      MadeVersion(), MadeVersion(id: "LEGIARTI000000000002"),
      MadeVersion(id: "LEGIARTI000000000003"))
    for damage in Damage.allCases {
      let archive = try copy.packed(as: damage.name, into: archives)
      #expect(LegalCopyReader.read(archive, for: [MadeVersion.cited]).files == 3)
      let file = URL(filePath: archive)
      try damage.apply(to: try Data(contentsOf: file)).write(to: file)
      let read = LegalCopyReader.read(archive, for: [MadeVersion.cited])
      #expect(read.faults.map(\.id) == ["archive-illisible"], "\(damage)")
      #expect(read.faults.map(\.place.path) == [archive])
    }
  }

  /// A pipe would be waited for without end.
  @Test(arguments: ["tube.xml", "tube.tar.gz"]) func aPipeIsNotReadFrom(_ name: String) throws {
    let copy = try MadeCopy(MadeVersion())
    let pipe = copy.folder.url.appending(path: name).path
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    let read = copy.read()
    #expect(read.faults.map(\.id) == ["fichier-illisible"])
    #expect(read.faults.first?.message == "ce n'est pas un fichier ordinaire")
    #expect(read.faults.first?.place.path == pipe)
  }

  @Test func aFileOfAnotherKindIsRefused() throws {
    let folder = try #require(other)
    let file = folder.url.appending(path: "copie.zip")
    try Data([80, 75]).write(to: file)
    #expect(
      LegalCopyReader.read(file.path, for: [MadeVersion.cited]).faults.map(\.id)
        == ["copie-inconnue"])
  }

  @Test func aWholeCopyWithoutTheCitedTextsIsToldSo() throws {
    let copy = try MadeCopy(MadeVersion(cid: "LEGITEXT000006072050"))
    #expect(copy.read().faults.map(\.id) == ["copie-etrangere"])
  }

  @Test func anArticleThatAWholeCopyLacksIsTold() throws {
    let copy = try MadeCopy(MadeVersion())
    let read = copy.read(for: [MadeVersion.cited, MadeVersion.citedOfDecree])
    #expect(read.faults.map(\.id) == ["article-absent"])
    #expect(read.faults.first?.message.contains("decret-2017-928-art-3") == true)
  }

  @Test func whatADeliveryLacksIsNoFault() throws {
    let copy = try MadeCopy()
    try copy.add(MadeVersion(cid: "LEGITEXT000006072050"), delivered: "20261127-213015")
    let news = copy.news()
    #expect(news.faults == [])
    #expect(news.unread == [MadeVersion.cited])
    #expect(news.articles.isEmpty)
  }

  @Test func faultsWithoutEndAreCutShort() throws {
    let copy = try MadeCopy()
    for index in 100..<300 { try copy.add("rien", at: "\(index).xml") }
    let faults = copy.read().faults
    #expect(faults.count == 101)
    #expect(faults.last?.id == "trop-de-fautes")
  }
}
