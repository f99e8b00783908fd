extension Question {
  /// All that is known of a question.
  struct Row: Sendable {
    /// The id in the contract.
    let id: String
    /// The question as it is put to the person.
    let text: String
    /// What helps to answer: where to look, which words not to confuse.
    let help: String
    /// The choices in order, with their ids.
    let choices: [(id: String, row: ChoiceRow)]
    /// Why the question is put, in a sentence.
    let why: String
    /// The choices that most people give, by their ids; none where the question has few.
    let usual: [String]
    /// What stands for the other choices; nil where all stand together.
    let others: String?
    /// What comes before an answer that does not stand alone: « CET »; nil when the label does.
    let summary: String?
    /// What people call the question, at the head of a column first of all, beside its id and its
    /// text.
    let names: [String]
    /// The questions whose answers bring this one up.
    let premises: [Question]
    /// What to ask the HR service, where the answer is not known; nil for a follow-up.
    let inquiry: String?
    /// Whether entries are about its answers.
    let isTopic: Bool
    /// Whether its answers have names that stand alone.
    let hasTitles: Bool

    /// - Parameters:
    ///   - usual: The choices that most people give.
    ///   - others: What stands for the other choices.
    init<C: Choice>(
      _ id: String, _ choices: C.Type, _ text: String, help: String, why: String,
      usual: [C] = [], others: String? = nil, summary: String? = nil, names: [String],
      premises: [Question] = [], inquiry: String? = nil, isTopic: Bool = true,
      hasTitles: Bool = false
    ) {
      self.id = id
      self.text = text
      self.help = help
      self.why = why
      self.usual = usual.map(\.rawValue)
      self.others = others
      self.choices = C.allCases.map { ($0.rawValue, $0.row) }
      self.summary = summary
      self.names = names
      self.premises = premises
      self.inquiry = inquiry
      self.isTopic = isTopic
      self.hasTitles = hasTitles
    }

    /// A question answered by yes or no.
    ///
    /// - Parameters:
    ///   - no: What helps to recognise that the answer is no.
    ///   - yes: The same for yes.
    init(
      _ id: String, _ text: String, help: String, why: String, summary: String, no: String,
      yes: String, names: [String], premises: [Question] = [], inquiry: String? = nil,
      isTopic: Bool = true, hasTitles: Bool = false
    ) {
      self.id = id
      self.text = text
      self.help = help
      self.why = why
      usual = []
      others = nil
      self.choices = YesNo.allCases.map { choice in
        let hint =
          switch choice {
          case .no: no
          case .yes: yes
          }
        return (choice.rawValue, choice.row.hinting(hint))
      }
      self.summary = summary
      self.names = names
      self.premises = premises
      self.inquiry = inquiry
      self.isTopic = isTopic
      self.hasTitles = hasTitles
    }
  }
}
