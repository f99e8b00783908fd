package import Eligibility

/// The words by which callers tell their situation.
package struct SpokenWords: Sendable {
  /// Words that establish answers.
  package let rows: [Row]
  /// Trainings by their names.
  package let trainings: [Training]
  /// Words that say what a training is for.
  package let purposes: [Purpose: [String]]
  /// Words that look like an answer and are none.
  package let silent: [String]
  /// Words that are no slip in one of the others.
  package let ordinary: [String]
  /// Words said for one another, by the name that expressions have for them.
  package let families: [String: [String]]

  /// Words that establish answers; several to one question where the rest tells which.
  package struct Row: Sendable {
    package let answers: [Answer]
    package let words: [String]
    /// What to beware of, in French; empty where there is nothing.
    package let trap: String

    package init(answers: [Answer], words: [String], trap: String = "") {
      self.answers = answers
      self.words = words
      self.trap = trap
    }
  }

  /// A training by its names.
  package struct Training: Sendable {
    /// The answer for a project, then that for the post held, where it differs.
    package let answers: [Answer]
    package let names: [String]
    /// How plainly the names say it, from 1 to 3.
    package let rank: Int
    /// What to beware of, in French; empty where there is nothing.
    package let trap: String

    package init(answers: [Answer], names: [String], rank: Int, trap: String) {
      self.answers = answers
      self.names = names
      self.rank = rank
      self.trap = trap
    }
  }

  /// What a training is for.
  package enum Purpose: String, CaseIterable, Sendable {
    case post = "poste"
    case project = "projet"
    case retraining = "reconversion"
    case oneself = "personnel"
  }

  package init(
    rows: [Row] = [], trainings: [Training] = [], purposes: [Purpose: [String]] = [:],
    silent: [String] = [], ordinary: [String] = [], families: [String: [String]] = [:]
  ) {
    self.rows = rows
    self.trainings = trainings
    self.purposes = purposes
    self.silent = silent
    self.ordinary = ordinary
    self.families = families
  }
}
