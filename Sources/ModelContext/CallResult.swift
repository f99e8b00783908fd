import CodableJSON

/// What a call gave: JSON, and the same as text for clients that read no JSON.
struct CallResult: Encodable {
  private let content: [Content]
  private let structured: (any Encodable)?
  private let isError: Bool
  private let type = "complete"

  private struct Content: Encodable {
    let type = "text"
    let text: String
  }

  private enum CodingKeys: String, CodingKey {
    case content
    case structured = "structuredContent"
    case isError
    case type = "resultType"
  }

  /// - Throws: `ToolFault` where the value cannot be written.
  init(_ value: any Encodable) throws(ToolFault) {
    guard let text = try? JSONText.line(value) else {
      throw ToolFault("le résultat n'a pas pu être écrit")
    }
    content = [Content(text: text)]
    structured = value
    isError = false
  }

  init(_ fault: ToolFault) {
    content = [Content(text: fault.text)]
    structured = nil
    isError = true
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(content, forKey: .content)
    if let structured { try container.encode(structured, forKey: .structured) }
    try container.encode(isError, forKey: .isError)
    try container.encode(type, forKey: .type)
  }
}
