import CodableJSON
import Foundation

/// The addresses that answered lately, kept on disk between runs.
///
/// Failures are not kept: a site that was down an hour ago may be back. What cannot be read is
/// taken as empty; what cannot be written is asked again next time.
struct LinkMemory {
  /// How long an answer holds, in seconds: a day.
  static let lifetime: TimeInterval = 86_400

  private let file: URL
  private let now: Date
  private var answers: [String: Answer]

  /// That an address answered.
  private struct Answer: Codable {
    let seen: Date
    let newAddress: String?

    enum CodingKeys: String, CodingKey {
      case seen = "vu"
      case newAddress = "nouvelle-adresse"
    }
  }

  /// Reads what was kept in a folder, old answers left out.
  init(in folder: URL, now: Date = Date()) {
    file = folder.appending(path: "liens.json")
    self.now = now
    let kept = (try? Data(contentsOf: file)).flatMap {
      try? JSONText.read([String: Answer].self, from: $0)
    }
    answers = (kept ?? [:]).filter { (0..<Self.lifetime).contains(now.timeIntervalSince($1.seen)) }
  }

  /// What is known of an address.
  func result(of address: String) -> LinkResult? {
    answers[address].map {
      LinkResult(state: .alive, newAddress: $0.newAddress, finalAddress: $0.newAddress)
    }
  }

  /// Keeps what an address came to, where it answered.
  mutating func keep(_ result: LinkResult, of address: String) {
    guard result.state == .alive else { return }
    answers[address] = Answer(seen: now, newAddress: result.newAddress)
  }

  /// Writes everything down, at once or not at all.
  ///
  /// - Throws: Where the folder or the file cannot be written.
  func save() throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(JSONText.write(answers).utf8).write(to: file, options: .atomic)
  }
}
