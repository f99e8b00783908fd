/// A file of the templates folder, as it was read.
package struct TemplateFile: Sendable {
  /// The path shown in faults, such as `Templates/fiche.mustache`.
  package let path: String
  /// The path from the templates folder, such as `["assets", "style.css"]`.
  package let components: [String]
  /// The bytes of the file; nothing where it could not be read, which its reader tells.
  package let bytes: [UInt8]?

  package init(path: String, components: [String], bytes: [UInt8]?) {
    self.path = path
    self.components = components
    self.bytes = bytes
  }
}

/// The templates that the site needs, by the name of their file without its ending.
enum TemplateName: String, CaseIterable, Sendable {
  /// What every page has around its content.
  case page
  case home = "accueil"
  case section = "rubrique"
  case entry = "fiche"
  case sources
  case question
  case result = "resultat"
  case notFound = "introuvable"
}
