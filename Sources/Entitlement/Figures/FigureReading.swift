import Law

/// An amount as the tables give it, with what these tables are about.
struct FigureReading {
  /// The amount; a fault where a table has none for the day.
  let amount: Result<Amount, EntitlementFault>
  /// The tables that it was read in.
  let topics: [Topic]

  /// Hours that a table gives.
  static func hours<Value>(
    in table: Table<Value>, on day: CalendarDay, _ part: (Value) -> Int
  ) -> FigureReading {
    FigureReading(table, on: day) { .hours(part($0)) }
  }

  /// Hours that two tables give together.
  static func hours<Value, Other>(
    in table: Table<Value>, _ other: Table<Other>, on day: CalendarDay,
    _ total: (Value, Other) -> Int
  ) -> FigureReading {
    FigureReading(table, other, on: day) { .hours(total($0, $1)) }
  }

  /// Days that a table gives.
  static func days<Value>(
    in table: Table<Value>, on day: CalendarDay, _ part: (Value) -> Int
  ) -> FigureReading {
    FigureReading(table, on: day) { .days(part($0)) }
  }

  /// Euros that a table gives.
  static func euros<Value>(
    in table: Table<Value>, on day: CalendarDay, _ part: (Value) -> Euros
  ) -> FigureReading {
    FigureReading(table, on: day) { .euros(part($0)) }
  }

  /// Euros that two tables give together.
  static func euros<Value, Other>(
    in table: Table<Value>, _ other: Table<Other>, on day: CalendarDay,
    _ total: (Value, Other) -> Euros
  ) -> FigureReading {
    FigureReading(table, other, on: day) { .euros(total($0, $1)) }
  }

  private init<Value>(_ table: Table<Value>, on day: CalendarDay, _ amount: (Value) -> Amount) {
    topics = [table.topic]
    do throws(EntitlementFault) {
      self.amount = .success(amount(try table.value(on: day)))
    } catch {
      self.amount = .failure(error)
    }
  }

  private init<Value, Other>(
    _ table: Table<Value>, _ other: Table<Other>, on day: CalendarDay,
    _ amount: (Value, Other) -> Amount
  ) {
    topics = [table.topic, other.topic]
    do throws(EntitlementFault) {
      self.amount = .success(amount(try table.value(on: day), try other.value(on: day)))
    } catch {
      self.amount = .failure(error)
    }
  }
}
