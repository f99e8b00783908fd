import French
import Markup

/// A template made ready: every name is known to stand for something, and where that is found.
struct TemplateProgram: Sendable {
  let steps: [Step]

  /// What is done in turn.
  indirect enum Step: Hashable, Sendable {
    case words([UInt8])
    case value(Slot)
    /// Steps for each view, or once where something is there.
    case section(Slot, [Step])
    /// Steps where nothing is there.
    case inverted(Slot, [Step])
  }

  /// Where a value is found: how many views are around its view, and its place among the fields.
  struct Slot: Hashable, Sendable {
    let depth: Int
    let index: Int
  }

  /// Fills the template with the values of a view.
  func write(_ values: [FieldValue], into output: inout [UInt8]) {
    var views = [values]
    var printed: [UInt8] = []
    Self.run(steps, in: &views, into: &output, by: &printed)
  }

  /// - Parameter printed: Room for words as print shows them, used again and again.
  private static func run(
    _ steps: [Step], in views: inout [[FieldValue]], into output: inout [UInt8],
    by printed: inout [UInt8]
  ) {
    for step in steps {
      switch step {
      case .words(let words): output += words
      case .value(let slot): views[slot.depth][slot.index].write(into: &output, by: &printed)
      case .section(let slot, let steps):
        let value = views[slot.depth][slot.index]
        if case .views(let items) = value {
          for item in items {
            views.append(item)
            run(steps, in: &views, into: &output, by: &printed)
            views.removeLast()
          }
        } else if value.isThere {
          run(steps, in: &views, into: &output, by: &printed)
        }
      case .inverted(let slot, let steps):
        if !views[slot.depth][slot.index].isThere {
          run(steps, in: &views, into: &output, by: &printed)
        }
      }
    }
  }
}

extension FieldValue {
  /// Whether a section of this name is shown; an empty text is there, empty HTML is not.
  fileprivate var isThere: Bool {
    switch self {
    case .words, .literal, .printed: true
    case .html(let fragment): !fragment.bytes.isEmpty
    case .flag(let isSet): isSet
    case .views(let items): !items.isEmpty
    case .absent: false
    }
  }

  /// Writes what a tag of this name shows; flags and views are refused where tags are checked.
  ///
  /// - Parameter printed: Room for words as print shows them.
  func write(into output: inout [UInt8], by printed: inout [UInt8]) {
    switch self {
    case .printed(let bytes): output += bytes
    case .words(let words):
      let bytes = words.utf8
      printed.removeAll(keepingCapacity: true)
      Typography.write(bytes.span, into: &printed)
      HTML.write(printed.span, into: &output)
    case .literal(let text):
      let bytes = text.utf8
      HTML.write(bytes.span, into: &output)
    case .html(let fragment): output += fragment.bytes
    case .flag, .views, .absent: break
    }
  }
}
