/// The signs that a folded text keeps beside letters and digits.
package enum Sign {
  package static let space: UInt8 = 0x20
  package static let euro: UInt8 = 0x24
  package static let apostrophe: UInt8 = 0x27
  package static let comma: UInt8 = 0x2C
  package static let hyphen: UInt8 = 0x2D
  package static let stop: UInt8 = 0x2E

  package static func isLetter(_ sign: UInt8) -> Bool { sign >= 0x61 && sign <= 0x7A }
  package static func isCapital(_ sign: UInt8) -> Bool { sign >= 0x41 && sign <= 0x5A }
  package static func isDigit(_ sign: UInt8) -> Bool { sign >= 0x30 && sign <= 0x39 }
}
