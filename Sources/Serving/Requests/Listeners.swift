import FlyingSocks
import Synchronization

/// Whoever waits for news, each on an open answer.
final class Listeners: Sendable {
  private typealias Writer = AsyncStream<[UInt8]>.Continuation

  private let writers = Mutex<(next: Int, open: [Int: Writer])>((0, [:]))

  /// A stream that begins with an event, then brings each new one.
  ///
  /// - Parameter event: Makes the first event, which no later one can overtake.
  func listen(from event: () -> [UInt8]) -> EventStream {
    let (stream, writer) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(1))
    let number = writers.withLock { writers in
      writers.next += 1
      writers.open[writers.next] = writer
      writer.yield(event())
      return writers.next
    }
    return EventStream(events: stream, seat: Seat { [weak self] in self?.leave(number) })
  }

  /// How many listen.
  var count: Int { writers.withLock { $0.open.count } }

  /// Tells everyone. Who has not read the last event gets this one in its place.
  ///
  /// - Parameter event: Makes the event.
  func tell(_ event: () -> [UInt8]) {
    writers.withLock { writers in
      let event = event()
      for writer in writers.open.values { writer.yield(event) }
    }
  }

  private func leave(_ number: Int) {
    writers.withLock { $0.open[number] = nil }
  }

  /// What a listener holds for as long as it listens.
  final class Seat: Sendable {
    private let leave: @Sendable () -> Void

    init(_ leave: @escaping @Sendable () -> Void) {
      self.leave = leave
    }

    deinit { leave() }
  }
}

/// Events as the bytes of an answer that stays open.
struct EventStream: AsyncBufferedSequence {
  let events: AsyncStream<[UInt8]>
  let seat: Listeners.Seat

  func makeAsyncIterator() -> Iterator {
    Iterator(events: events.makeAsyncIterator(), seat: seat)
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<[UInt8]>.Iterator
    let seat: Listeners.Seat
    private var rest: ArraySlice<UInt8> = []

    init(events: AsyncStream<[UInt8]>.Iterator, seat: Listeners.Seat) {
      self.events = events
      self.seat = seat
    }

    mutating func next() async -> UInt8? {
      if rest.isEmpty { rest = await events.next()?[...] ?? [] }
      return rest.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? { await events.next() }
  }
}
