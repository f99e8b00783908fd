import Content
import Diagnostics

extension Logo {
  /// How large the file may be, in bytes: every page loads it.
  static let sizeLimit = 32_768

  /// Reads an image of the content folder; what a picture has no use for is refused.
  init?(_ file: InputFile, _ log: FaultLog) {
    guard let bytes = file.bytes else { return nil }
    let ending = file.path.hasSuffix(".png") ? "png" : "svg"
    guard bytes.count <= Self.sizeLimit else {
      log.add(
        Fault(
          .oversizedLogo, at: Place(file.path),
          "le logo fait \(bytes.count) octets ; \(Self.sizeLimit) au plus sont acceptés"))
      return nil
    }
    let isSound =
      ending == "png" ? Self.isPNG(bytes, file, log) : Self.isPlainDrawing(bytes, file, log)
    guard isSound else { return nil }
    self.init(name: "logo.\(ending)", bytes: bytes)
  }

  /// The eight bytes with which each PNG begins (ISO 15948, 5.2).
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func isPNG(_ bytes: [UInt8], _ file: InputFile, _ log: FaultLog) -> Bool {
    if bytes.starts(with: signature) { return true }
    log.add(Fault(.refusedLogo, at: Place(file.path), "ce fichier n'est pas une image PNG"))
    return false
  }

  private static func isPlainDrawing(
    _ bytes: [UInt8], _ file: InputFile, _ log: FaultLog
  ) -> Bool {
    guard let text = SourceText(path: file.path, bytes: bytes, log) else { return false }
    var check = DrawingCheck(text.text)
    guard let refusal = check.firstRefusal() else { return true }
    text.report(
      .refusedLogo, at: Place(file.path, line: refusal.line, column: refusal.column),
      refusal.message + " ; enregistrez le logo en « SVG simple », sans script ni style")
    return false
  }
}
