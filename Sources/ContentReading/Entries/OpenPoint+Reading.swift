import Content

extension OpenPoint {
  /// Reads a row of `a-confirmer`.
  init?(reading fields: Fields<OpenPointKey>, _ figures: FigureText) {
    let subject = fields.prose(.subject, figures)
    let settledBy = fields.prose(.settledBy, figures)
    guard let subject, let settledBy else { return nil }
    self.init(subject: subject, settledBy: settledBy)
  }
}
