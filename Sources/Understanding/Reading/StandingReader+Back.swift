import French
import Search

/// What the words before a position or a status say of it, from the nearest on.
extension StandingReader {
  /// What the words passed on the way back have told.
  private struct Passed {
    /// « d'un agent ».
    var staff = false
    /// « devenir », « être ».
    var change = false
    var article = false
    /// « suis », « est ».
    var being = false
    /// « je », « moi », « on ».
    var speaker = false
    /// « je », which begins the clause of the position.
    var subject: Bool
  }

  /// What a word on the way back settles.
  private enum Step {
    case goOn
    /// The standing; nil where the word parts the position from all that comes before it.
    case settled(MentionStanding?)
  }

  /// Looks back over words that do not part a position from what is said of it.
  ///
  /// - Parameters:
  ///   - earlier: What the mentions before it were found to be.
  ///   - isEvent: Whether it counts whenever it is.
  /// - Returns: How it stands; nil where those words do not say.
  func walk(back mention: Mention, _ earlier: [Mention], isEvent: Bool) -> MentionStanding? {
    var passed = Passed(subject: isSpeaker(mention.first))
    var place = mention.first
    while place > 0, mention.first - place < Self.reach, tokens[place].pause == .none {
      place -= 1
      if case .settled(let standing) = step(to: place, from: mention, earlier, isEvent, &passed) {
        return standing
      }
    }
    return nil
  }

  private func step(
    to place: Int, from mention: Mention, _ earlier: [Mention], _ isEvent: Bool,
    _ passed: inout Passed
  ) -> Step {
    let token = tokens[place]
    let marks = token.marks
    if marks.contains(.denial) && !isRhetorical(place) || isAndNot(place, before: mention) {
      // « si je ne me trompe pas je suis titulaire »: of the clause before.
      return .settled(passed.subject ? nil : .denied)
    }
    if isLeaving(place) || !isEvent && isHearsay(place, before: mention) {
      return .settled(.notYet)
    }
    // « je suis plus agent j'ai démissionné ».
    if token.letters.equals("plus"), !passed.subject,
      isAbandoned(place) || isNoLonger(place) || token.pause > .none && place + 1 == mention.first
    {
      return .settled(.denied)
    }
    if isIf(place) { return .settled(supposition(at: place, passed)) }
    if isSupposedToo(place) || !isEvent && isToCome(place, before: mention) {
      return .settled(.notYet)
    }
    if marks.contains(.future) { return .settled(isEvent ? nil : .notYet) }
    if marks.contains(.change) {
      if let standing = becoming(at: place) { return .settled(standing) }
      passed.change = true
      if !marks.contains(.plain), !marks.contains(.wish) { return .goOn }
    }
    if marks.contains(.staff) { passed.staff = true }
    if marks.contains(.wish), case .settled(let standing) = wish(at: place, passed) {
      return .settled(standing)
    }
    if marks.contains(.end) && !isCurrentEnd(place) || isComingBack(place) {
      return .settled(.past)
    }
    if let number = owner[place] {
      if passed.being && passed.speaker { return .settled(nil) }
      let standing = number < earlier.count ? earlier[number].standing : .asserted
      return .settled(standing == .notYet || standing == .past ? standing : nil)
    }
    // « si CDD ou CDI ».
    if marks.contains(.either) { return .goOn }
    guard marks.contains(.plain) else { return .settled(nil) }
    if Articles.contains(token.letters) { passed.article = true }
    if marks.contains(.being) { passed.being = true }
    if marks.contains(.speaker) { passed.speaker = true }
    if isSpeaker(place) { passed.subject = true }
    return .goOn
  }

  private func supposition(at place: Int, _ passed: Passed) -> MentionStanding? {
    // « possible si on est en CDD ? » asks for oneself.
    if isOneself(place) { return nil }
    return !isAsking(place) || passed.being && passed.speaker ? .notYet : nil
  }

  /// « devenir titulaire », « avant d'être titulaire »; nil where the words before have to be read.
  private func becoming(at place: Int) -> MentionStanding? {
    let word = tokens[place].letters
    if word.equals("passer") || word.equals("devenir") || word.equals("partir")
      || word.equals("obtenir")
    {
      return isJustDone(place) ? .asserted : .notYet
    }
    guard word.equals("etre"),
      tokens.has("d", at: place - 1) || tokens.has("pour", at: place - 1),
      tokens.has("avant", at: place - 2)
    else { return nil }
    return isToldInPast(before: place - 2) ? .asserted : .notYet
  }

  /// « je demande un détachement », but not « la demande d'un agent en CDD ».
  private func wish(at place: Int, _ passed: Passed) -> Step {
    let word = tokens[place].letters
    if passed.staff, word.equals("demande"), token(place + 1)?.letters.first == UInt8(ascii: "d") {
      return .settled(nil)
    }
    if passed.change || passed.article || word.equals("demande") || word.equals("attente")
      || word.equals("refuse") || word.equals("projet") || word.equals("candidature")
      || word.equals("promis") || word.equals("promet")
    {
      return .settled(.notYet)
    }
    return tokens[place].marks.contains(.plain) ? .goOn : .settled(nil)
  }

  private func isSpeaker(_ place: Int) -> Bool {
    tokens[place].letters.equals("je") || tokens[place].letters.equals("j")
  }
}
