/// A legal text or official document, with the place and the day it was read.
package struct LegalReference: Hashable, Sendable {
  /// The id that content and rules use, such as `cgfp-l422-11`.
  package let id: String
  /// The short citation, such as « décret 2017-928, art. 7 ».
  package let title: String
  /// What the text settles, in a few words.
  package let subject: String
  /// An `https` address where the text stands.
  package let url: String
  /// The day of the version that was read.
  package let seen: CalendarDay

  package init(id: String, title: String, subject: String, url: String, seen: CalendarDay) {
    self.id = id
    self.title = title
    self.subject = subject
    self.url = url
    self.seen = seen
  }
}
