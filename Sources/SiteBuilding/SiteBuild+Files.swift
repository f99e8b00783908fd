import Content
import ContentReading
package import Diagnostics
import Foundation
import SiteRendering

extension SiteBuild {
  /// Everything wrong with some files of the content; no page is made, so that an editor hears of it
  /// at once. What only shows in pages is left to a whole lint.
  ///
  /// - Parameter paths: The files.
  package func lint(files paths: [String]) -> FaultReport {
    let reader = FolderReader(content, as: "le dossier du contenu")
    guard reader.isFolder else { return FaultReport(reader.faults) }
    let known = Set(reader.files.map { Self.whole($0.path) })
    let strangers = paths.filter { !known.contains(Self.whole($0)) }
    guard strangers.isEmpty else {
      return FaultReport(
        strangers.map {
          Fault(
            .missingFile, at: Place($0),
            "ce fichier n'est pas de ceux du contenu, dans « \(content) »")
        })
    }
    let wanted = Set(paths.map(Self.whole))
    let faults =
      reader.faults
      + KnowledgeBase.read(
        reader.files, in: content, on: day, checkedBy: today, for: SiteMap.names
      ).faults
    let report = FaultReport(faults.filter { wanted.contains(Self.whole($0.place.path)) })
    return isStrict ? report.strict : report
  }

  private static func whole(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path
  }
}
