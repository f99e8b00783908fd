/// The steps of a template under work: those of each section that is still open.
struct OpenBlocks {
  /// The blanks that each line begins with.
  private let indent: [UInt8]
  private var isLineStart = true
  private var open: [Block] = []
  private(set) var steps: [TemplateProgram.Step] = []

  /// What stands around a section that is open.
  private struct Block {
    let kind: TemplateTag.Kind
    /// The value that the section depends on; nil where no view provides it.
    let slot: TemplateProgram.Slot?
    let outer: [TemplateProgram.Step]
  }

  init(indent: [UInt8]) {
    self.indent = indent
  }

  /// Adds words, with the blanks at the beginning of each of their lines.
  mutating func write(_ words: [UInt8]) {
    var rest = words[...]
    while !rest.isEmpty {
      beginLine()
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest.dropFirst(line.count)
      isLineStart = rest.popFirst() != nil
      append(line + (isLineStart ? [UInt8(ascii: "\n")] : []))
    }
  }

  /// Adds the blanks where a line begins.
  mutating func beginLine() {
    if isLineStart, !indent.isEmpty { append(indent[...]) }
    isLineStart = false
  }

  mutating func append(_ more: TemplateProgram.Step) { steps.append(more) }

  mutating func append(_ more: [TemplateProgram.Step]) { steps += more }

  /// Words that follow words are one step.
  private mutating func append(_ words: ArraySlice<UInt8>) {
    if case .words(let known) = steps.last {
      steps[steps.count - 1] = .words(known + words)
    } else {
      steps.append(.words(Array(words)))
    }
  }

  mutating func open(_ kind: TemplateTag.Kind, on slot: TemplateProgram.Slot?) {
    open.append(Block(kind: kind, slot: slot, outer: steps))
    steps = []
  }

  mutating func close() {
    guard let block = open.popLast() else { return }
    let inner = steps
    steps = block.outer
    guard let slot = block.slot else { return }
    steps.append(block.kind == .inverted ? .inverted(slot, inner) : .section(slot, inner))
  }
}
