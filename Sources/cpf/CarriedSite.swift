import CommandLineTools
import FoundationEssentials

/// The files of a site that the program carries at its own end, so that it needs nothing beside it:
/// `Scripts/dist/carry.sh` puts them there.
struct CarriedSite {
  private let archive: TarArchive

  /// What ends a program that carries a site: a line that says how many bytes of archive stand
  /// before it, in twelve digits.
  private static let mark = "\ncpf-site "
  private static let digits = 12

  /// What this program carries, read once.
  private static let carried = Result { () throws(Refusal) -> CarriedSite? in
    guard let program = try? Data(contentsOf: ProgramFile.url, options: .alwaysMapped) else {
      return nil
    }
    return try CarriedSite(program)
  }

  /// The site that this program carries; nil where it carries none.
  ///
  /// - Throws: `Refusal` where what it carries is damaged.
  static func own() throws(Refusal) -> CarriedSite? { try carried.get() }

  /// - Parameter program: The bytes of a program.
  private init?(_ program: Data) throws(Refusal) {
    let ending = program.suffix(Self.mark.utf8.count + Self.digits + 1)
    guard ending.starts(with: Self.mark.utf8), ending.last == UInt8(ascii: "\n") else { return nil }
    let digits = ending.dropFirst(Self.mark.utf8.count).dropLast()
    guard let size = UInt32(String(decoding: digits, as: UTF8.self)),
      let archive = TarArchive(program.dropLast(ending.count).suffix(Int(size)))
    else {
      throw Refusal(
        "Erreur : les fiches que ce programme emporte sont abîmées ; copiez-le à nouveau.")
    }
    self.archive = archive
  }

  /// A file of the site; nil where it is not carried.
  func bytes(of path: String) -> Data? { archive[path] }
}
