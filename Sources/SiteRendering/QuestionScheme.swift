import CommonMark
import Answering
import DecisionTree
import Diagnostics
import Eligibility
import French

/// All that is asked after some answers, as text and, where it could be drawn, as an image.
struct QuestionScheme: Sendable {
  let diagram: VerdictDiagram
  /// What it is about, such as « Élu local ».
  let subject: String
  /// The image.
  var drawing: Site.OutputFile?

  var title: String { "Questions et réponses : \(subject)" }
}

extension Diagram {
  /// What is asked of each status, by the path to its page; nil where nothing more is asked.
  ///
  /// - Parameters:
  ///   - draw: What draws graphs, if any program can.
  ///   - log: Receives a warning where drawing fails, which is then given up: the text stands
  ///     without the images.
  func schemes(drawnBy draw: Draw?, _ log: FaultLog) -> [Path: QuestionScheme] {
    var draw = draw
    var schemes: [Path: QuestionScheme] = [:]
    for edge in edges(at: start) {
      let path = start.following(edge)
      guard let verdicts = VerdictDiagram(self, after: path) else { continue }
      var scheme = QuestionScheme(diagram: verdicts, subject: edge.answer.label)
      do throws(DrawingError) {
        scheme.drawing = try draw.map { draw throws(DrawingError) in
          try scheme.drawn(by: draw, at: path.address + "schema.svg")
        }
      } catch {
        log.add(error.fault)
        draw = nil
      }
      schemes[path] = scheme
    }
    return schemes
  }
}

extension QuestionScheme {
  /// The image, as a file of the site.
  fileprivate func drawn(by draw: Draw, at path: String) throws(DrawingError) -> Site.OutputFile {
    let graph = VerdictDOT(diagram, typography: Typography.typeset).text(titled: title)
    guard let image = SVGImage.cleaned(try draw(graph), title: title) else {
      throw DrawingError(
        Fault(
          .unreadableDrawing, at: Place(path),
          "le programme qui dessine les schémas n'a pas écrit de SVG", severity: .warning))
    }
    return Site.OutputFile(path: path, bytes: image)
  }
}
