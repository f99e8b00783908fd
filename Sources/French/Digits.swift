extension [UInt8] {
  /// Appends a number in decimal digits, behind a hyphen where it is negative; makes no text of it.
  package mutating func append(digitsOf number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let number = number.magnitude
    var unit: UInt = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }
}
