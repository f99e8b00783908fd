import Content

extension Reception {
  /// The lines that end a letter: who answers, and how to reach them.
  var signature: [String] {
    let telephone = telephone.map { number in
      "Téléphone : \(number.words)" + (hours.map { " (\($0))" } ?? "")
    }
    return [
      name, telephone, mailbox.map { "Courriel : \($0.words)" },
      appointment.map { "Rendez-vous : \($0.words)" }, address,
    ].compactMap(\.self)
  }
}
