import CheckerCore

/// The fields of a form as the bytes that a page holds.
package enum FormBytes {
  /// The fields as bytes.
  package static func bytes(_ fields: [FormField]) -> [UInt8] {
    var writer = NumberWriter()
    writer.write(fields.count)
    for field in fields {
      writer.write(bytes: field.label)
      writer.write(field.kind.place)
      writer.write(field.bounds.count)
      for bound in field.bounds {
        writer.write(bound.side.rawValue)
        writer.write(bound.anchor.map { $0 + 1 } ?? 0)
        writer.write(bound.span.count)
        writer.write(bound.span.unit.rawValue)
      }
    }
    return writer.bytes
  }

  /// Reads the bytes; nil where they are none, or a bound names a field that does not exist.
  package static func read(_ bytes: [UInt8]) -> [FormField]? {
    var reader = NumberReader(bytes)
    guard let fields = reader.list({ $0.field() }), reader.isAtEnd,
      fields.allSatisfy({ $0.bounds.allSatisfy { ($0.anchor ?? 0) < fields.count } })
    else { return nil }
    return fields
  }
}

extension FormField.Kind {
  /// Its place among all.
  fileprivate var place: Int {
    guard let place = Self.allCases.firstIndex(of: self) else {
      preconditionFailure("every kind is among its own cases")
    }
    return place
  }
}

extension NumberReader {
  fileprivate mutating func field() -> FormField? {
    guard let label = bytes(), let kind = number(), kind < FormField.Kind.allCases.count,
      let bounds = list({ $0.bound() })
    else { return nil }
    return FormField(label: label, kind: FormField.Kind.allCases[kind], bounds: bounds)
  }

  private mutating func bound() -> DayBound? {
    guard let side = number().flatMap({ DayBound.Side(rawValue: $0) }), let anchor = number(),
      let count = number(), count <= DaySpan.limit,
      let unit = number().flatMap({ DaySpan.Unit(rawValue: $0) })
    else { return nil }
    return DayBound(side, anchor: anchor == 0 ? nil : anchor - 1, span: DaySpan(count, unit))
  }
}
