import Diagnostics

extension Fault {
  /// What is wrong with an address, at one of its places; nil where a page answers there.
  init?(_ link: LinkReport.Link, at place: Place) {
    guard let trouble = link.result.trouble else { return nil }
    self.init(
      trouble.kind, at: place, "\(link.address) : \(link.result.explanation)",
      notes: link.result.notes, severity: trouble.severity)
  }
}

extension LinkResult {
  fileprivate var trouble: LinkTrouble? {
    switch state {
    case .alive: newAddress == nil ? nil : .moved
    case .dead: .dead
    case .failing: .failing
    case .closed: .closed
    case .unknownHost: .unknownHost
    case .silent: .silent
    case .untrusted: .untrusted
    case .circling: .circling
    case .unreadable: .unreadable
    }
  }

  fileprivate var explanation: String {
    switch state {
    case .alive: "la page a changé d'adresse pour de bon"
    case .dead(let status): "la page n'existe pas (\(status))"
    case .failing(let status): "le site est en panne (\(status)) ; vérifiez plus tard"
    case .closed(let status):
      "le site n'ouvre pas cette page aux programmes (\(status)) ; vérifiez à la main"
    case .unknownHost: "ce site n'existe pas, ou son nom ne se résout pas d'ici"
    case .silent(.late): "pas de réponse dans le temps donné"
    case .silent(.cut): "pas de réponse : la connexion est refusée ou coupée"
    case .untrusted: "le certificat du site est refusé ; un navigateur arrêterait le lecteur"
    case .circling: "le site renvoie d'adresse en adresse sans fin"
    case .unreadable: "ce n'est pas une adresse que l'on peut ouvrir"
    }
  }

  fileprivate var notes: [String] {
    if state == .alive, let newAddress { return ["nouvelle adresse : \(newAddress)"] }
    return finalAddress.map { ["après renvoi vers \($0)"] } ?? []
  }
}
