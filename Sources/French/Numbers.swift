/// Numbers as French print shows them.
package enum Numbers {
  /// A number with its thousands apart, by narrow no-break spaces.
  package static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var text = number < 0 ? [UInt8]("−") : []
    for place in digits.indices {
      if place > 0, (digits.count - place) % 3 == 0 { text += [UInt8]("\u{202F}") }
      text.append(digits[place])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
