/// The keys that a value of the content may have, by the names that editors write.
///
/// The required keys stand first, in the order in which a fault lists them.
protocol FieldKey: CaseIterable, Hashable, RawRepresentable<String>, Sendable {
  /// Whether the value cannot do without the key.
  var isRequired: Bool { get }
}

extension FieldKey {
  /// The keys that must be there.
  static var required: [Self] { allCases.filter(\.isRequired) }
}

/// The keys of a row that has an id of its own.
protocol RowKey: FieldKey {
  static var id: Self { get }
}

/// The keys of something that may have a page of its own, or stand in a collection.
protocol AddressKey: FieldKey {
  static var url: Self { get }
  static var collection: Self { get }
}
