import Content
import Diagnostics

extension Reception {
  /// Reads `accueil`; nil where it is not there, which is a warning, or cannot be read.
  static func read(_ settings: Fields<SettingsKey>) -> Reception? {
    guard let value = settings[.reception] else {
      settings.file.log.add(
        Fault(
          .missingReception, at: settings.place,
          "« accueil » manque : aucune page ne dira à qui téléphoner ou écrire",
          notes: ["ajoutez « accueil » : \(example)"], severity: .warning))
      return nil
    }
    return Fields<ReceptionKey>(value, in: settings.file).flatMap(Reception.init)
  }

  private static let example =
    "{nom: \"Conseil statutaire\", pour: \"Agents et collectivités affiliées\", "
    + "telephone: \"01 99 00 12 34\"}"

  private init?(_ fields: Fields<ReceptionKey>) {
    let name = fields.words(.name)
    let serves = fields.words(.serves)
    let telephone = fields.text(.telephone)
    let mailbox = fields.text(.mailbox)
    let appointment = fields.text(.appointment)
    if fields[.telephone] == nil, fields[.mailbox] == nil, fields[.appointment] == nil {
      fields.file.report(
        .missingKey, at: fields.place,
        "« accueil » ne dit pas comment joindre quelqu'un ; donnez « telephone », « courriel » ou "
          + "« rendez-vous »")
    }
    let number = telephone.flatMap { text in
      Self.checked(Telephone(text.value), text, in: fields, "01 99 00 12 34, 3939 ou +32 …")
    }
    let box = mailbox.flatMap { text in
      let isBox = !text.value.contains(":")
      return Self.checked(
        isBox ? Contact("mailto:" + text.value) : nil, text, in: fields, "nom@domaine.fr")
    }
    let page = appointment.flatMap { text in
      let isPage = text.value.hasPrefix("https://")
      return Self.checked(isPage ? Contact(text.value) : nil, text, in: fields, "https://…")
    }
    let hours = fields.words(.hours)
    let address = fields.words(.address)
    guard let name, let serves else { return nil }
    self.init(
      name: name, serves: serves, telephone: number, hours: hours, mailbox: box,
      appointment: page, address: address)
  }

  /// What a text was read as; a fault with what is accepted where it could not be.
  private static func checked<Value>(
    _ value: Value?, _ text: Located<String>, in fields: Fields<ReceptionKey>, _ accepted: String
  ) -> Value? {
    if value == nil {
      fields.file.report(
        .refusedContact, at: text.mark,
        "« \(text.value) » n'est pas un contact ; on attend \(accepted)")
    }
    return value
  }
}
