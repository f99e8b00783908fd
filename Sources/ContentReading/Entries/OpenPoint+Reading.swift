import Content

extension OpenPoint {
  /// Reads a row of `a-confirmer`.
  init?(reading fields: Fields<OpenPointKey>) {
    let subject = fields.prose(.subject)
    let settledBy = fields.prose(.settledBy)
    guard let subject, let settledBy else { return nil }
    self.init(subject: subject, settledBy: settledBy)
  }
}
