/// The addresses that a preview has beside those of the site, which never begin so.
enum PreviewPaths {
  /// What all of them begin with.
  static let folder = "_apercu/"
  /// The stream of news.
  static let events = folder + "evenements"
  /// What is wrong, as a page.
  static let faults = folder + "fautes"
  /// Begins the address of a page beside the panel of its entry.
  static let desk = folder + "atelier/"
  /// Begins the address of the panel alone.
  static let panel = folder + "panneau/"
  /// Begins the address of a page as it is printed.
  static let print = folder + "impression/"
}
