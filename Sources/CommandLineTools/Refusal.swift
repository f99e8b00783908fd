package import Diagnostics

/// An input that is wrong, or missing: told on standard error, with the exit status 1.
package struct Refusal: Error, Hashable {
  /// The whole message, in French.
  package let text: String

  package init(_ text: String) { self.text = text }

  /// What is wrong at some places, a line each.
  package init(_ faults: [Fault]) {
    text = String(faults.map(\.text).joined().dropLast())
  }
}
