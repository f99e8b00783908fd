import Law

extension TextLock {
  /// The file, as `textes.lock.yml` holds it: one row a version, in the order of the texts' ids.
  package var yaml: String {
    var lines = [
      "# Écrit par « cpf-site textes --legi … --accepter » : ne se modifie pas à la main."
    ]
    if let day { lines.append("lu: \(day.iso)") }
    if let delivery { lines.append("livraison: \(delivery)") }
    lines.append(versions.isEmpty ? "versions: []" : "versions:")
    for (text, versions) in versions.sorted(by: { $0.key < $1.key }) {
      for version in versions {
        lines += [
          "- texte: \(text)", "  version: \(version.id)", "  etat: \(version.state.rawValue)",
          "  debut: \(version.from.iso)", "  fin: \(version.until.iso)",
          "  mots: \(version.words.text)",
        ]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
