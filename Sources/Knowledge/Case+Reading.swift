import Diagnostics
import Eligibility
import Law

extension Entry.Case {
  /// Reads a row of `situations`, runs the rules on it, and compares.
  init?(reading value: YAMLValue, in file: SourceText, _ faults: inout [Fault]) {
    guard let fields = Fields(value, in: file, required: ["reponses", "attendu"], &faults) else {
      return nil
    }
    let answers = CaseAnswers(fields["reponses"], in: file, &faults)
    let expectation = CaseExpectation(fields["attendu"], in: file, &faults)
    guard let given = answers, let expected = expectation else { return nil }
    do {
      switch try given.answers.examined() {
      case .asking(let question, let offered, _):
        faults.append(
          Fault(
            "situation-incomplete", at: file.place(of: value.mark),
            "il manque la réponse à « \(question.rawValue) »",
            notes: ["réponses possibles : \(offered.map(\.id).joined(separator: ", "))"]))
        return nil
      case .settled(let finding, _):
        let contradictions = expected.contradictions(with: finding, at: file.place(of: value.mark))
        faults += contradictions
        guard contradictions.isEmpty else { return nil }
        self.init(finding: finding)
      }
    } catch {
      faults.append(given.fault(for: error, in: file))
      return nil
    }
  }
}

/// The answers of a row of `situations`.
private struct CaseAnswers {
  private(set) var answers = Answers()
  private var marks: [Question: YAMLValue.Mark] = [:]

  init?(_ value: YAMLValue?, in file: SourceText, _ faults: inout [Fault]) {
    guard let value, let pairs = value.pairs(under: "reponses", in: file, &faults) else {
      return nil
    }
    var isSound = true
    for (key, value) in pairs {
      guard let question = Question(rawValue: key.value) else {
        faults.append(
          Fault(
            "question-inconnue", at: file.place(of: key.mark),
            "la question « \(key.value) » n'existe pas", naming: key.value,
            among: Question.allCases.map(\.rawValue), as: "questions acceptées"))
        isSound = false
        continue
      }
      guard let answer = Answer(value.value, to: question) else {
        faults.append(
          Fault(
            "reponse-inconnue", at: file.place(of: value.mark),
            "« \(value.value) » n'est pas une réponse à « \(question.rawValue) »",
            naming: value.value, among: question.answers.map(\.id), as: "réponses possibles"))
        isSound = false
        continue
      }
      answers.give(answer)
      marks[question] = value.mark
    }
    guard isSound else { return nil }
  }

  /// A misstep of the rules, at the answer that causes it.
  func fault(for misstep: Misstep, in file: SourceText) -> Fault {
    func place(_ answer: Answer) -> Place {
      marks[answer.question].map { file.place(of: $0) } ?? Place(file.path)
    }
    switch misstep {
    case .notOffered(let answer, let offered):
      return Fault(
        "reponse-hors-de-propos", at: place(answer),
        "« \(answer.id) » n'est pas proposé pour « \(answer.question.rawValue) » dans cette "
          + "situation",
        notes: ["réponses possibles : \(offered.map(\.id).joined(separator: ", "))"])
    case .notAsked(let answer):
      return Fault(
        "question-non-posee", at: place(answer),
        "la question « \(answer.question.rawValue) » n'est pas posée dans cette situation")
    case .unsettled(let situation):
      return Fault("regles-sans-reponse", at: Place(file.path), situation.text)
    }
  }
}

/// What a row of `situations` says the rules answer.
private struct CaseExpectation {
  private var fields: [(name: String, value: String, mark: YAMLValue.Mark)] = []

  init?(_ value: YAMLValue?, in file: SourceText, _ faults: inout [Fault]) {
    guard let value, let pairs = value.pairs(under: "attendu", in: file, &faults) else {
      return nil
    }
    let names = Ruling.fields.map(\.name)
    for (key, value) in pairs {
      guard let field = Ruling.fields.first(where: { $0.name == key.value }) else {
        faults.append(
          Fault(
            "cle-inconnue", at: file.place(of: key.mark),
            "la clé « \(key.value) » n'existe pas", naming: key.value, among: names,
            as: "clés acceptées"))
        continue
      }
      guard field.accepted.contains(value.value) else {
        faults.append(
          Fault(
            "valeur-inconnue", at: file.place(of: value.mark),
            "« \(value.value) » n'est pas une valeur de « \(field.name) »",
            naming: value.value, among: field.accepted, as: "valeurs possibles"))
        continue
      }
      fields.append((field.name, value.value, value.mark))
    }
    if pairs.isEmpty {
      faults.append(
        Fault(
          "attendu-vide", at: file.place(of: value.mark),
          "« attendu » ne dit rien ; donnez au moins un verdict, par exemple {verdict: oui}"))
    }
    guard fields.count == pairs.count, !fields.isEmpty else { return nil }
  }

  /// The fields on which the rules say something else.
  func contradictions(with finding: Finding, at place: Place) -> [Fault] {
    fields.compactMap { field in
      let found = finding.ruling.value(of: field.name)
      guard found != field.value else { return nil }
      return Fault(
        "situation-contredite", at: place,
        "la page attend \(field.name) « \(field.value) », les règles donnent « \(found) »",
        notes: notes(on: finding))
    }
  }

  private func notes(on finding: Finding) -> [String] {
    let situation = finding.answers.map(\.assignment)
    let rules = finding.rules.filter { !$0.effect.isEmpty }.map { rule in
      let texts = rule.statement.texts.map(\.reference.title).joined(separator: " ; ")
      return "règle \(rule.rawValue) (\(texts)) : \(rule.statement.text)"
    }
    return ["situation : \(situation.joined(separator: ", "))"] + rules
  }
}

extension YAMLValue {
  /// Keys with plain values, both with their places.
  fileprivate func pairs(
    under name: String, in file: SourceText, _ faults: inout [Fault]
  ) -> [(key: Located<String>, value: Located<String>)]? {
    if case .map(let pairs) = content {
      let plain = pairs.compactMap { key, value in
        if let name = key.scalar, let text = value.scalar {
          (key: Located(value: name, mark: key.mark), value: Located(value: text, mark: value.mark))
        } else {
          nil
        }
      }
      if plain.count == pairs.count { return plain }
    }
    faults.append(
      Fault(
        "type-inattendu", at: file.place(of: mark),
        "« \(name) » attend des clés et des valeurs, par exemple {statut: titulaire} ; on trouve "
          + kind))
    return nil
  }
}
