package import Diagnostics
package import Foundation
package import Law

/// The package under test.
package enum Package {
  /// The folder of the package, found from this file.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A program built beside the tests.
  package static func program(_ name: String) -> URL {
    let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folder =
      tests?.deletingLastPathComponent()
      ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: name)
  }

  /// Every file of a folder of the package, hidden ones excepted, by path.
  package static func files(of name: String) throws -> [InputFile] {
    let folder = root.appending(path: name, directoryHint: .isDirectory)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .compactMap { path in
        let components = path.split(separator: "/").map(String.init)
        let url = folder.appending(path: path)
        let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        guard isFile, !components.contains(where: { $0.hasPrefix(".") }) else { return nil }
        return InputFile(
          path: "\(name)/\(path)", components: components, bytes: Array(try Data(contentsOf: url)))
      }
  }

  /// The content of the package, read from the disk once.
  package static let content = Result { try files(of: "Content") }

  /// The last day on which something in the content was checked or read: tests read it as of that
  /// day, so that they say the same whatever the calendar says.
  package static let contentDay = Result {
    let days = try content.get().flatMap { file in
      String(decoding: file.bytes ?? [], as: UTF8.self)
        .matches(of: #/\b(?:verifie|vu|date): "?(\d{4}-\d{2}-\d{2})/#)
        .compactMap { CalendarDay(iso: String($0.output.1)) }
    }
    guard let last = days.max() else { throw NoDay() }
    return last
  }

  /// The content names no day.
  struct NoDay: Error {}
}
