/// Writes whole numbers as bytes, seven bits each, the lowest first; the last byte is below 128.
package struct NumberWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// How many bits a number may have: four bytes of seven.
  fileprivate static let width = 28

  /// Writes a number that is not negative, and fits in 28 bits.
  package mutating func write(_ number: Int) {
    precondition(number >= 0 && number >> Self.width == 0, "a number that could not be read again")
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a list of numbers after how many they are.
  package mutating func write(_ numbers: [Int]) {
    write(numbers.count)
    for number in numbers { write(number) }
  }

  /// Writes bytes after how many they are, as `NumberReader.bytes` reads them.
  package mutating func write(bytes: some Collection<UInt8>) {
    write(bytes.count)
    self.bytes += bytes
  }
}

/// Reads what `NumberWriter` wrote.
package struct NumberReader {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// Whether everything was read.
  package var isAtEnd: Bool { rest.isEmpty }

  /// The next number; nil where there is none, or it is longer than any that was written.
  package mutating func number() -> Int? {
    var (number, shift) = (0, 0)
    while let byte = rest.popFirst(), shift < NumberWriter.width {
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }

  /// As many bytes as the next number says; nil where there are fewer.
  package mutating func bytes() -> [UInt8]? {
    guard let count = number(), count <= rest.count else { return nil }
    let bytes = Array(rest.prefix(count))
    rest = rest.dropFirst(count)
    return bytes
  }

  /// As many items as the next number says; nil where one cannot be read.
  package mutating func list<Item>(_ item: (inout NumberReader) -> Item?) -> [Item]? {
    guard let count = number() else { return nil }
    var items: [Item] = []
    for _ in 0..<count {
      guard let next = item(&self) else { return nil }
      items.append(next)
    }
    return items
  }

  /// A list of numbers, all below a bound.
  package mutating func numbers(below bound: Int = .max) -> [Int]? {
    list { reader in reader.number().flatMap { $0 < bound ? $0 : nil } }
  }
}
