import ArgumentParser
import FoundationEssentials

/// The full address of the site, for what leaves this machine.
struct SiteAddress {
  /// With its last slash; nil where it is not known.
  let text: String?

  /// - Parameter given: The address given; that of `CPF_URL` where there is none.
  /// - Throws: `ValidationError` where it is no address of a site.
  init(_ given: String?) throws {
    let environment = ProcessInfo.processInfo.environment["CPF_URL"].flatMap {
      $0.isEmpty ? nil : $0
    }
    guard let address = given ?? environment else {
      text = nil
      return
    }
    guard let url = URL(string: address), url.scheme == "https" || url.scheme == "http",
      url.host?.isEmpty == false, url.query == nil, url.fragment == nil
    else {
      let name = given == nil ? "CPF_URL" : "--base-url"
      throw ValidationError(
        "\(name) : « \(address) » n'est pas l'adresse d'un site ; par exemple https://cpf.exemple.fr/"
      )
    }
    text = address.hasSuffix("/") ? address : address + "/"
  }
}
