/// The people whom a reader can reach, whatever the page says: « accueil » of the settings.
package struct Reception: Hashable, Sendable {
  /// Who answers, such as « Conseil statutaire du centre de gestion ».
  package let name: String
  /// Whom they serve.
  package let serves: String
  /// The number to call, if there is one.
  package let telephone: Telephone?
  /// When somebody answers, in words.
  package let hours: String?
  /// The mailbox, if there is one.
  package let mailbox: Contact?
  /// The page on which to make an appointment, if there is one.
  package let appointment: Contact?
  /// Where to go, on one line.
  package let address: String?

  package init(
    name: String, serves: String, telephone: Telephone?, hours: String?, mailbox: Contact?,
    appointment: Contact?, address: String?
  ) {
    self.name = name
    self.serves = serves
    self.telephone = telephone
    self.hours = hours
    self.mailbox = mailbox
    self.appointment = appointment
    self.address = address
  }
}
