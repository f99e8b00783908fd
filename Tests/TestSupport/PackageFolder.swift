package import Foundation

/// The real folders of this package, found from this file.
package enum PackageFolder {
  /// The root of the package.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of a folder.
  package struct File: Sendable {
    /// The path from the folder, in components.
    package let components: [String]
    /// The bytes.
    package let bytes: [UInt8]
  }

  /// Every file of a folder of the package, hidden ones excepted, by path.
  package static func files(of name: String) throws -> [File] {
    let folder = root.appending(path: name, directoryHint: .isDirectory)
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .compactMap { path in
        let components = path.split(separator: "/").map(String.init)
        let url = folder.appending(path: path)
        let isFile = try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
        guard isFile, !components.contains(where: { $0.hasPrefix(".") }) else { return nil }
        return File(components: components, bytes: Array(try Data(contentsOf: url)))
      }
  }
}
