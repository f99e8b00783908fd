package import BatchCore
package import DecisionTree
import Dispatch
package import Law
import Synchronization

/// One verdict per row of a file, from the first row to the last, in constant memory.
package struct BatchJob: Sendable {
  /// The name of the file, for what is said of it.
  package let path: String
  /// The day on which accounts are looked at.
  package let day: CalendarDay
  /// What the file holds; told from its first byte where it is not given.
  package let input: RowFormat?
  /// How the result is written; like the file where it is not given.
  package let output: RowFormat?
  /// How many bytes one thread takes at once.
  package let sectionSize: Int
  /// How many threads work.
  package let laneCount: Int

  package init(
    _ path: String, on day: CalendarDay, from input: RowFormat? = nil, to output: RowFormat? = nil,
    sectionSize: Int = SectionReader.usualSize, laneCount: Int = 2
  ) {
    self.path = path
    self.day = day
    self.input = input
    self.output = output
    self.sectionSize = sectionSize
    self.laneCount = max(1, laneCount)
  }

  /// Runs the batch.
  ///
  /// - Parameters:
  ///   - diagram: The rules.
  ///   - local: The rule of the authority; nil where it is not known.
  ///   - read: Gives the next bytes of the file; none at the end.
  ///   - write: Takes the next bytes of the result.
  ///   - notice: Told, in French, what looks like a slip and is no fault.
  ///   - progress: Told now and then how far the batch got.
  /// - Throws: `BatchRefusal` where the file cannot be taken, and what `read` and `write` throw.
  package func run(
    _ diagram: Diagram, under local: LocalRules? = nil, read: @escaping () throws -> [UInt8],
    write: ([UInt8]) throws -> Void, notice: (String) -> Void = { _ in },
    progress: (BatchSummary) -> Void = { _ in }
  ) throws -> BatchSummary {
    try run(
      Assessor(diagram, under: local), read: read, write: write, notice: notice, progress: progress)
  }

  func run(
    _ assessor: Assessor, read: @escaping () throws -> [UInt8], write: ([UInt8]) throws -> Void,
    notice: (String) -> Void = { _ in }, progress: (BatchSummary) -> Void = { _ in }
  ) throws -> BatchSummary {
    var sections = FileSections(path, size: sectionSize, read: read)
    let opening = try sections.opening(Opening.Choice(on: day, from: input, to: output), assessor)
    opening.layout.notices.forEach(notice)
    if !opening.header.isEmpty { try write(opening.header) }
    // While half of the lanes work, the others are given their sections, and what is done is written.
    let lanes = (0..<2).map { _ in (0..<laneCount).map { _ in Track(Lane(opening.layout)) } }
    var working: [Track] = []
    defer { working.forEach { $0.wait() } }
    var turn = 0
    while true {
      let idle = lanes[turn]
      let loaded = Result { try load(idle, from: &sections, opening.layout.rows) }
      let done = working
      done.forEach { $0.wait() }
      working = Array(idle.prefix((try? loaded.get()) ?? 0))
      working.forEach { $0.start() }
      for lane in done { try write(lane.take()) }
      let summary = lanes.joined().reduce(into: BatchSummary()) { $0 += $1.summary }
      if !done.isEmpty { progress(summary) }
      if try loaded.get() == 0 { return summary }
      turn = 1 - turn
    }
  }

  /// Gives each lane a section while there are some; says how many have one.
  private func load(
    _ lanes: [Track], from sections: inout FileSections, _ rows: Layout.Rows
  ) throws -> Int {
    for (index, lane) in lanes.enumerated() {
      guard let section = try sections.next(rows) else { return index }
      lane.load(section)
    }
    return lanes.count
  }
}

/// A lane that threads may hand to each other, with the section it works on.
private final class Track: Sendable {
  private let state: Mutex<(lane: Lane, bytes: [UInt8])>
  private let counted = Mutex(BatchSummary())
  private let group = DispatchGroup()

  init(_ lane: Lane) {
    state = Mutex((lane, []))
  }

  func load(_ section: [UInt8]) {
    state.withLock { $0.bytes = section }
  }

  /// Begins to put the rows of the result in the place of the section.
  func start() {
    DispatchQueue.global().async(group: group) { self.work() }
  }

  /// Waits for the work that was begun, if any was.
  func wait() { group.wait() }

  private func work() {
    let summary = state.withLock { state in
      state.bytes = state.lane.process(state.bytes)
      return state.lane.summary
    }
    counted.withLock { $0 = summary }
  }

  func take() -> [UInt8] {
    state.withLock { state in
      defer { state.bytes = [] }
      return state.bytes
    }
  }

  /// What the rows came to whose work is done.
  var summary: BatchSummary { counted.withLock(\.self) }
}
