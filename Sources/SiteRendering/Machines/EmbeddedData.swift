import CodableJSON
import DecisionTree
import Foundation
import JSON
import Templates

/// Data inside a page, and in files for programs.
enum EmbeddedData {
  /// JSON with its keys in order, so that the same data is the same bytes.
  static func json(_ value: some Encodable) -> String {
    do {
      return try JSONText.line(value)
    } catch {
      preconditionFailure("\(type(of: value)) has a value that JSON lacks: \(error)")
    }
  }

  /// JSON in a `script` element of a type that no browser runs; it cannot end the element early.
  static func script(_ value: JSONTree, type: String, id: String? = nil) -> HTMLFragment {
    script(value.bytes(for: .script), type: type, id: id)
  }

  /// The same for a value that Foundation encodes.
  static func script(_ value: some Encodable, type: String, id: String? = nil) -> HTMLFragment {
    script(JSONString.forScript(json(value).utf8), type: type, id: id)
  }

  private static func script(_ json: [UInt8], type: String, id: String?) -> HTMLFragment {
    let id = id.map { " id=\"\($0)\"" } ?? ""
    return HTMLFragment(
      bytes: Array("<script type=\"\(type)\"\(id)>".utf8) + json + "</script>".utf8)
  }

  /// Bytes in a `script` element of a type that no browser runs.
  static func script(holding bytes: [UInt8], id: String) -> HTMLFragment {
    let text = Data(bytes).base64EncodedString()
    return HTMLFragment(
      "<script type=\"application/octet-stream\" id=\"\(id)\">\(text)</script>")
  }

  /// What the questions and the rules of the decision diagram say: the core holds its nodes and the
  /// effects of its rules.
  static func diagram(_ diagram: Diagram) -> HTMLFragment {
    var document = DiagramDocument(diagram)
    document.nodes = []
    for id in document.rules.keys { document.rules[id]?.effect.fields = [:] }
    return script(document, type: "application/json", id: "diagramme")
  }
}
