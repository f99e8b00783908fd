import Entitlement
package import Law

/// What the hours page asks: the fields that were filled in, and the day.
package struct InquiryRequest {
  let inputs: [Inquiry.Input]
  let today: CalendarDay

  /// Reads a request; nil where its bytes are none.
  ///
  /// - Parameters:
  ///   - bytes: the names of fields, each followed by what was typed there.
  ///   - today: the day of the calculation where none was typed.
  package init?(_ bytes: [UInt8], today: CalendarDay) {
    guard let texts = RequestTexts(bytes)?.all, texts.count.isMultiple(of: 2) else { return nil }
    var inputs: [Inquiry.Input] = []
    for place in stride(from: 0, to: texts.count, by: 2) {
      guard let field = EntitlementFault.Field(name: texts[place]) else { return nil }
      inputs.append(Inquiry.Input(field, texts[place + 1]))
    }
    self.inputs = inputs
    self.today = today
  }
}

extension EntitlementFault.Field {
  /// The field of a name, byte for byte: comparing characters would need the tables of Unicode.
  fileprivate init?(name: String) {
    let field = Self.allCases.first { Array($0.rawValue.utf8) == Array(name.utf8) }
    guard let field else { return nil }
    self = field
  }
}
