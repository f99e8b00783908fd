/// A checked template of the views that it shows.
package struct Template<View: TemplateView>: Sendable {
  let program: TemplateProgram

  /// The template filled with a view.
  package func filled(with view: View) -> HTMLFragment {
    var bytes: [UInt8] = []
    write(view, into: &bytes)
    return HTMLFragment(bytes: bytes)
  }

  /// Writes the template filled with a view behind what was written before.
  package func write(_ view: View, into output: inout [UInt8]) {
    program.write(View.fields.values(of: view), into: &output)
  }
}
