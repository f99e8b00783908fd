import ArgumentParser
import SiteBuilding

/// Whether the diagrams are drawn: a site is made of what it is given, not of what happens to be
/// installed.
struct DrawingOptions: ParsableArguments {
  @Flag(
    name: .customLong("schemas"),
    help: "Dessine les schémas avec « dot » (Graphviz), qui doit être installé ; le texte suffit.")
  var draws = false

  /// The program that draws; nil where no drawing is asked for.
  ///
  /// - Throws: `ExitCode` once it was told that the program is not there.
  func program(telling journal: Journal) throws -> Graphviz? {
    guard draws else { return nil }
    guard let graphviz = Graphviz() else {
      journal.say(
        "Erreur : --schemas demande « dot », du paquet graphviz, qui n'est pas installé ; rien n'a "
          + "été fait.")
      throw ExitCode(1)
    }
    return graphviz
  }
}
