package import FoundationEssentials

/// The file of the program that runs.
package enum ProgramFile {
  /// Where its bytes are read, whatever became of its name since.
  package static let url = URL(filePath: "/proc/self/exe")

  /// The folder that it stands in.
  package static var folder: URL? {
    let path = try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)
    return path.map { URL(filePath: $0).deletingLastPathComponent() }
  }

  /// A folder of `share` beside the folder of an installed program, as in `/usr/bin` and `/usr/share`.
  package static func share(_ name: String) -> URL? {
    folder?.deletingLastPathComponent().appending(path: "share/" + name)
  }
}
