import Foundation
import TestSupport
import Testing

/// The readers that come with Python, as others to compare ours with.
enum Python {
  static let isInstalled =
    (try? ProgramRun(script: "python3 -c 'import csv, json'", "cpf", in: Package.root).status) == 0

  /// What a function of Python says of each file, as JSON.
  ///
  /// - Parameter reader: Lines of Python that define `read`, from the bytes of a file to a value
  ///   that JSON can write; nothing where the file is refused.
  static func answers<Answer: Decodable>(of reader: String, to files: [[UInt8]]) throws -> [Answer?]
  {
    let folder = try TemporaryFolder()
    try Data(files.flatMap { digits(of: $0) + [UInt8(ascii: "\n")] })
      .write(to: folder.url.appending(path: "files.txt"))
    let loop = """
      import sys
      for line in sys.stdin:
          print(json.dumps(read(bytes.fromhex(line.strip()))))
      """
    try Data((reader + "\n" + loop).utf8).write(to: folder.url.appending(path: "read.py"))
    let run = try ProgramRun(script: "python3 read.py < files.txt", "cpf", in: folder.url)
    let lines = run.output.utf8.split(separator: UInt8(ascii: "\n"))
    try #require(lines.count == files.count, "\(run.errors)")
    let decoder = JSONDecoder()
    return try lines.map { try decoder.decode(Answer?.self, from: Data($0)) }
  }

  /// Bytes in base sixteen.
  private static func digits(of bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }
}
