/// What a sentence establishes and what follows, as JSON, with whether it was read to its end.
struct SentenceDocument: Encodable {
  /// What was understood of it, and what follows.
  let hearing: HearingDocument
  /// Whether its end was left out; told only where it was.
  let isCut: Bool

  private enum CodingKeys: String, CodingKey {
    case isCut = "coupe"
  }

  func encode(to encoder: any Encoder) throws {
    try hearing.encode(to: encoder)
    guard isCut else { return }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(isCut, forKey: .isCut)
  }
}
