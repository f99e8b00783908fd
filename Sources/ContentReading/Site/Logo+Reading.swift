import Content
import Diagnostics

extension Logo {
  /// How large the file may be, in bytes: every page loads it.
  static let sizeLimit = 32_768

  /// Reads an image of the content folder; what a picture has no use for is refused.
  init?(_ file: InputFile, _ faults: inout [Fault]) {
    guard let bytes = file.bytes else { return nil }
    let ending = file.path.hasSuffix(".png") ? "png" : "svg"
    guard bytes.count <= Self.sizeLimit else {
      faults.append(
        Fault(
          "logo-trop-gros", at: Place(file.path),
          "le logo fait \(bytes.count) octets ; \(Self.sizeLimit) au plus sont acceptés"))
      return nil
    }
    let found = ending == "png" ? Self.faults(ofPNG: file, bytes) : Self.faults(ofSVG: file, bytes)
    faults += found
    guard found.isEmpty else { return nil }
    self.init(name: "logo.\(ending)", bytes: bytes)
  }

  /// The eight bytes with which each PNG begins (ISO 15948, 5.2).
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func faults(ofPNG file: InputFile, _ bytes: [UInt8]) -> [Fault] {
    bytes.starts(with: signature)
      ? [] : [Fault("logo-refuse", at: Place(file.path), "ce fichier n'est pas une image PNG")]
  }

  private static func faults(ofSVG file: InputFile, _ bytes: [UInt8]) -> [Fault] {
    var faults: [Fault] = []
    guard let text = SourceText(path: file.path, bytes: bytes, &faults) else { return faults }
    var check = DrawingCheck(text.text)
    guard let refusal = check.firstRefusal() else { return [] }
    return [
      Fault(
        "logo-refuse", at: Place(file.path, line: refusal.line, column: refusal.column),
        refusal.message + " ; enregistrez le logo en « SVG simple », sans script ni style")
    ]
  }
}
