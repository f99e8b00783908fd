import Foundation

extension FileManager {
  /// Whether what stands at a path is a folder; nothing where nothing stands there.
  func isFolder(atPath path: String) -> Bool? {
    var isFolder: ObjCBool = false
    guard unsafe fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    return isFolder.boolValue
  }
}
