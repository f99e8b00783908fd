package import Law

/// A dated value and what it is about, so that a day outside it can be told in words.
package struct Table<Value: Sendable>: Sendable {
  /// What the values are.
  package let topic: Topic
  /// The values by period.
  package let values: Dated<Value>
  /// What the values rest on, one basis a period.
  let bases: [Topic.Basis]

  init(_ topic: Topic, _ first: Dated<Value>.Period, _ others: [Dated<Value>.Period] = []) {
    self.topic = topic
    values = Dated(first, others)
    bases = values.periods.map {
      Topic.Basis(text: $0.text, standing: $0.standing, validity: $0.validity)
    }
  }

  /// The value on a day, with its text; ``EntitlementFault/outsideTable(_:_:)`` where none is known.
  package func period(on day: CalendarDay) throws(EntitlementFault) -> Dated<Value>.Period {
    if let place = bases.firstIndex(where: { $0.validity.holds(on: day) }) {
      return values.periods[place]
    }
    throw .outsideTable(topic, values.outside(day))
  }

  /// The value on a day; ``EntitlementFault/outsideTable(_:_:)`` where none is known.
  package func value(on day: CalendarDay) throws(EntitlementFault) -> Value {
    try period(on: day).value
  }
}
