package import ContentReading
package import Diagnostics

extension SiteBuild {
  /// The addresses of the web in the content and in the rules, and what could not be read.
  package var externalAddresses: (addresses: ExternalAddresses, faults: [Fault]) {
    let reader = FolderReader(content, as: "le dossier du contenu")
    let addresses = ExternalAddresses(in: reader.files)
    return (addresses, reader.faults + addresses.faults)
  }
}
