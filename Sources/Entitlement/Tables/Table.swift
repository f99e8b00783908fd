package import Law

/// A dated value and what it is about, so that a day outside it can be told in words.
package struct Table<Value: Sendable>: Sendable {
  /// What the values are.
  package let topic: Topic
  /// The values by period.
  package let values: Dated<Value>

  init(_ topic: Topic, _ first: Dated<Value>.Period, _ others: [Dated<Value>.Period] = []) {
    self.topic = topic
    values = Dated(first, others)
  }

  /// The value on a day, with its text; ``EntitlementFault/outsideTable(_:_:)`` where none is known.
  package func period(on day: CalendarDay) throws(EntitlementFault) -> Dated<Value>.Period {
    do {
      return try values.period(on: day)
    } catch {
      throw .outsideTable(topic, error)
    }
  }

  /// The value on a day; ``EntitlementFault/outsideTable(_:_:)`` where none is known.
  package func value(on day: CalendarDay) throws(EntitlementFault) -> Value {
    try period(on: day).value
  }
}
