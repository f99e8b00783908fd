import French

/// What words tell that also tell something else.
extension FactSheet {
  /// « permis B pour un futur métier », « démissionné, pas d'allocation »: an answer whose premise
  /// nothing tells, where the words that it stands on tell that too.
  mutating func readPremisesWithin() {
    var next = 0
    while next < candidates.count {
      let candidate = candidates[next]
      next += 1
      guard let premise = premise(of: candidate),
        !candidates.contains(where: { $0.question == premise.question }),
        let told = answer(to: premise, within: candidate.mention)
      else { continue }
      candidates.append(told)
    }
  }

  /// What must have been answered for a candidate to be asked, where few answers will do; a status
  /// is read below.
  private func premise(of candidate: Candidate) -> Need? {
    let code = candidate.answers[0]
    guard !ids.isAnswer(code, to: "situation") else { return nil }
    return vocabulary.questions[code.question].answers[code.answer].needs.first {
      $0.isPremise && $0.answers.nonzeroBitCount < 3
    }
  }

  private func answer(to premise: Need, within mention: Mention) -> Candidate? {
    for (rank, place) in mention.words.enumerated() {
      guard let term = tokens[place].term else { continue }
      for expression in vocabulary.expressions[term] {
        let words = mention.words[rank...].prefix(expression.terms.count)
        let meaning = vocabulary.meanings[expression.meaning]
        guard meaning.kind == .answers, words.count == expression.terms.count,
          zip(words, expression.terms).allSatisfy({ vocabulary.isMet($0.1, by: tokens[$0.0]) })
        else { continue }
        let answers = meaning.answers.filter {
          $0.question == premise.question && premise.agrees(with: $0.answer)
        }
        guard !answers.isEmpty else { continue }
        return Candidate(
          answers: answers, rank: meaning.rank,
          mention: Mention(meaning: mention.meaning, words: Array(words)))
      }
    }
    return nil
  }

  /// « la mairie m'a recrutée en CDD », « titulaire pris en charge par le CDG »: a status stands in words
  /// that tell something else, where nothing tells it.
  mutating func readStatusWithin(_ mentions: [Mention]) {
    // Besides a leave, a status may be that of other work.
    guard !tells("statut"), !has("disponibilite", "situation"),
      !has("conge-sans-remuneration", "situation")
    else { return }
    for mention in mentions
    where mention.standing == .asserted && isPublic(mention)
      // « je travaille avec un titulaire pris en charge ».
      && !tokens.has("avec", in: mention.first - 2..<mention.first)
    {
      for place in mention.words {
        guard let status = status(at: place), place == 0 || !isDenied(place - 1),
          // « mise à disposition d'un GIP »: the host.
          !ids.isAnswer(status, "gip", to: "statut")
        else { continue }
        candidates.append(
          Candidate(
            answers: [status], rank: 3, mention: Mention(meaning: mention.meaning, words: [place])))
        return
      }
    }
  }

  /// Whether words tell nothing of private employment.
  private func isPublic(_ mention: Mention) -> Bool {
    let meaning = vocabulary.meanings[mention.meaning]
    let others: [(StaticString, StaticString)] = [
      ("privee", "activite"), ("privee", "reprise"), ("public-et-prive", "employeurs"),
    ]
    return meaning.kind == .answers
      && !meaning.answers.contains { answer in
        others.contains { ids.isAnswer(answer, $0.0, to: $0.1) }
      }
  }

  private func isDenied(_ place: Int) -> Bool {
    tokens[place].marks.contains(.denial) || tokens[place].letters.equals("non")
      || tokens[place].letters.equals("ni")
  }

  /// The status that a word tells by itself: « CDD ».
  private func status(at place: Int) -> SpokenAnswer? {
    guard let term = tokens[place].term else { return nil }
    for expression in vocabulary.expressions[term] where expression.terms.count == 1 {
      let meaning = vocabulary.meanings[expression.meaning]
      if meaning.kind == .answers, meaning.answers.count == 1,
        ids.isAnswer(meaning.answers[0], to: "statut")
      {
        return meaning.answers[0]
      }
    }
    return nil
  }
}
