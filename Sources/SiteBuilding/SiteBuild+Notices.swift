import ContentReading
import Diagnostics
import Foundation

extension SiteBuild {
  /// What the site goes without for want of a file, in French: no fault, since a content may do without,
  /// but a file that has another name by mistake would be missed by nobody.
  package var notices: [String] {
    // A folder that cannot be read is a fault, told as such.
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: content)
    else { return [] }
    return WordList.allCases.filter { !names.contains($0.fileName) }
      .map { "« \(content)/\($0.fileName) » n'est pas là : \($0.loss)." }
  }
}
