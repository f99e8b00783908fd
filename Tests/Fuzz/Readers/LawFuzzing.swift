import Foundation
import LegalWatch
import TestSupport

/// Bytes as a file of the open data of the law.
enum LawFuzzing {
  private static let folder = try? TemporaryFolder()

  private static let cited = CitedArticle(
    id: "cgfp-l422-14", text: .cid("LEGITEXT000044416551"), number: ArticleNumber("L422-14"))

  /// The file is a version, faulty, or of no interest.
  static func read(_ bytes: [UInt8]) {
    guard let folder = folder?.url,
      (try? Data(bytes).write(to: folder.appending(path: "a.xml"))) != nil
    else { fatalError("no file can be written in the folder for temporary files") }
    let copy = LegalCopyReader.read(folder.path, for: [cited])
    precondition(copy.files == 1)
  }
}
