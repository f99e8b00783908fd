import FlyingSocks

/// Bytes that never come.
struct Drought: AsyncBufferedSequence {
  func makeAsyncIterator() -> Iterator { Iterator() }

  struct Iterator: AsyncBufferedIteratorProtocol {
    mutating func next() async -> UInt8? {
      await untilCancelled()
      return nil
    }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      await untilCancelled()
      return nil
    }
  }
}

/// Waits for the end of the test.
func untilCancelled() async {
  let (nothing, source) = AsyncStream.makeStream(of: Never.self)
  for await _ in nothing {}
  source.finish()
}
