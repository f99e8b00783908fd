extension Answer {
  /// What stands for « je ne sais pas » wherever the id of an answer is read or written.
  package static let unknownID = "inconnu"
}
