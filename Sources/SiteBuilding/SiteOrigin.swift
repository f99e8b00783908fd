import Diagnostics
import Law
import Parallel
import SiteRendering

/// What a site was made of, and what was counted of it: the same makes the same site.
struct SiteOrigin: Equatable, Sendable {
  /// The digest of the program, of what it read and of what it was told.
  let digest: String
  /// What was counted of the site.
  let figures: Site.Figures
}

extension SiteOrigin {
  /// The digest of everything that a site without faults follows from.
  ///
  /// The day on which the program runs is not of it: what was found to be right on a day is right on
  /// every later one.
  ///
  /// - Parameters:
  ///   - sources: What it is made of.
  ///   - program: The digest of the program that makes it.
  ///   - build: What the program was told.
  /// - Returns: nil where something of it cannot be known: a file that could not be read, a program
  ///   that another took the place of, one more that draws.
  static func digest(
    of sources: SiteBuild.Sources, by program: String?, for build: SiteBuild
  ) -> String? {
    guard build.draw == nil, sources.faults.isEmpty, let program else { return nil }
    let options = [
      build.content, build.templates, build.baseURL.map { "à \($0)" } ?? "", build.day.iso,
      build.isStrict ? "strict" : "",
    ]
    let texts = [program] + options + build.embedders.map(\.text)
    let files = (sources.content + sources.templates).mapInParallel { file in
      file.bytes.map { "\(file.path) \(SHA256.hexadecimal(of: $0))" }
    }
    let modules = sources.modules.all.map { $0.map { SHA256.hexadecimal(of: $0.bytes) } ?? "" }
    var listed: [String] = []
    for text in texts + modules + files {
      guard let text else { return nil }
      // Each text begins with its length, so that no two lists read the same.
      listed.append("\(text.utf8.count) \(text)\n")
    }
    return SHA256.hexadecimal(of: Array(listed.joined().utf8))
  }
}
