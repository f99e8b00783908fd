import Diagnostics
import Law
import LegalWatch
import Testing

/// What is news of an article, and what is not.
struct LegalNewsTests {
  /// What a second copy says once a first one was recorded.
  private func news(
    from old: [MadeVersion], to new: [MadeVersion], recordedOn first: CalendarDay = .test,
    on day: CalendarDay = .test, delivered delivery: String? = nil
  ) throws -> LegalNews {
    let before = try MadeCopy()
    for version in old { try before.add(version) }
    let recorded = before.news(on: first)
    #expect(recorded.faults == [])
    let after = try MadeCopy()
    for version in new { try after.add(version, delivered: delivery) }
    return after.news(since: recorded.lock, on: day)
  }

  private func changes(
    from old: [MadeVersion], to new: [MadeVersion], on day: CalendarDay = .test
  ) throws -> [ArticleChange] {
    let news = try news(from: old, to: new, on: day)
    #expect(news.faults == [])
    return try #require(news.articles.first).changes
  }

  private static let old = MadeVersion()
  private static func newer(
    _ id: Int = 2, state: String = "VIGUEUR", from: String, until: String = "2999-01-01",
    words: String = "L'agent public doit utiliser ses droits."
  ) -> MadeVersion {
    MadeVersion(
      id: "LEGIARTI00000000000\(id)", state: state, from: from, until: until, words: words)
  }
  private static func closed(
    _ state: String = "MODIFIE", until: String, links: [String] = []
  ) -> MadeVersion {
    MadeVersion(state: state, until: until, links: links)
  }

  @Test func theFirstReadingIsToldOnce() throws {
    let copy = try MadeCopy(Self.old)
    let first = copy.news()
    #expect(first.articles.map(\.changes) == [[.firstReading]])
    #expect(copy.news(since: first.lock).articles.map(\.changes) == [[]])
  }

  @Test(arguments: ["VIGUEUR_DIFF", "VIGUEUR_ETEN", "ABROGE_DIFF"])
  func aStateThatChangesWhileTheWordsStayIsNoNews(_ state: String) throws {
    #expect(try changes(from: [Self.old], to: [MadeVersion(state: state)]) == [])
  }

  @Test func aVersionThatSaysTheSameWordsIsNoNews() throws {
    let same = Self.newer(from: "2026-06-01", words: Self.old.words.replacing("'", with: "’"))
    #expect(try changes(from: [Self.old], to: [Self.closed(until: "2026-06-01"), same]) == [])
  }

  @Test func wordsThatChangeWhileTheStateStaysAreNews() throws {
    var changed = Self.old
    changed.words = "L'agent public doit utiliser ses droits."
    #expect(
      try changes(from: [Self.old], to: [changed])
        == [.otherWords(since: .day(CalendarDay(2022, .march, 1)))])
  }

  @Test func aVersionWithOtherWordsIsNews() throws {
    let versions = [Self.closed(until: "2026-06-01"), Self.newer(from: "2026-06-01")]
    #expect(
      try changes(from: [Self.old], to: versions)
        == [.otherWords(since: .day(CalendarDay(2026, .june, 1)))])
  }

  @Test func versionsAreReadOnTheirDay() throws {
    let versions = [
      Self.closed(until: "2026-11-28"), Self.newer(from: "2026-11-28"),
      Self.newer(3, state: "MODIFIE_MORT_NE", from: "2026-11-28", until: "2026-11-28"),
      Self.newer(4, state: "MODIFIE_MORT_NE", from: "2026-01-01"),
    ]
    let copy = try MadeCopy()
    for version in versions { try copy.add(version) }
    let before = copy.news(on: CalendarDay(2026, .november, 27))
    let after = copy.news(on: CalendarDay(2026, .november, 28))
    #expect(before.articles.first?.standing.version.id == Self.old.id)
    #expect(after.articles.first?.standing.version.id == "LEGIARTI000000000002")
  }

  @Test func wordsToComeAreAnnouncedThenTold() throws {
    let versions = [
      Self.closed("VIGUEUR", until: "2027-01-01"),
      Self.newer(state: "VIGUEUR_DIFF", from: "2027-01-01"),
    ]
    let announced = try changes(from: [Self.old], to: versions)
    try #require(announced.count == 1)
    guard case .otherWordsAhead(let next) = announced[0] else {
      Issue.record("\(announced[0])")
      return
    }
    #expect(next.from == .day(CalendarDay(2027, .january, 1)))
    #expect(try changes(from: versions, to: versions) == [])
    #expect(
      try changes(from: versions, to: versions, on: CalendarDay(2027, .january, 1))
        == [.otherWords(since: .day(CalendarDay(2027, .january, 1)))])
    #expect(try changes(from: versions, to: [Self.old]) == [.nothingAhead])
  }

  @Test func sameWordsToComeAreNoNews() throws {
    let versions = [
      Self.closed("VIGUEUR", until: "2027-01-01"),
      Self.newer(state: "VIGUEUR_DIFF", from: "2027-01-01", words: Self.old.words),
    ]
    #expect(try changes(from: [Self.old], to: versions) == [])
  }

  @Test(arguments: ["ABROGE", "PERIME", "TRANSFERE", "DEPLACE", "REMPLACE", "DENONCE"])
  func anEndIsToldWithItsDayAndWhatGoesOn(_ state: String) throws {
    let ended = Self.closed(
      state, until: "2026-08-01",
      links: [
        MadeVersion.link("ABROGE", "Décret n°2026-366 - art. 5", number: "5"),
        MadeVersion.link("TRANSFERT", "CGFP - art. R422-3", number: "R422-3"),
      ])
    let news = try news(from: [Self.old], to: [ended])
    let item = try #require(news.articles.first)
    guard case .ended(let last) = item.changes.first else {
      Issue.record("\(item.changes)")
      return
    }
    #expect(last.end == CalendarDay(2026, .august, 1))
    #expect(item.links.map(\.kind) == [.repeal, .transfer])
    #expect(item.links.map(\.number) == ["5", "R422-3"])
    #expect(try changes(from: [ended], to: [ended]) == [])
  }

  @Test func aRepealWrittenAsAVersionWithoutWordsIsAnEnd() throws {
    let versions = [
      Self.closed(until: "2026-08-01"),
      MadeVersion(
        id: "LEGIARTI000000000002", state: "ABROGE", from: "2026-08-01", words: "",
        links: [MadeVersion.link("ABROGATION", "Décret n°2026-366", direction: "source")]),
    ]
    let news = try news(from: [Self.old], to: versions)
    guard case .ended(let last) = news.articles.first?.changes.first else {
      Issue.record("\(news.articles.map(\.changes))")
      return
    }
    #expect(last.end == CalendarDay(2026, .august, 1))
    #expect(news.articles.first?.links.count == 1)
  }

  @Test(arguments: ["ABROGE_DIFF", "VIGUEUR"])
  func anEndToComeIsAnnounced(_ state: String) throws {
    let ending = Self.closed(
      state, until: "2027-01-01", links: [MadeVersion.link("ABROGE", "Loi n°2026-1")])
    let news = try news(from: [Self.old], to: [ending])
    let item = try #require(news.articles.first)
    #expect(item.changes == [.endAhead(.day(CalendarDay(2027, .january, 1)))])
    #expect(item.links.map(\.title) == ["Loi n°2026-1"])
  }

  @Test func anEndThatIsYetToBeFixedIsAnnounced() throws {
    #expect(
      try changes(from: [Self.old], to: [Self.closed("ABROGE_DIFF", until: "2222-02-22")])
        == [.endAhead(.unfixed)])
  }

  @Test func anArticleToComeIsAwaitedThenInForce() throws {
    let later = Self.newer(state: "VIGUEUR_DIFF", from: "2027-01-01")
    let copy = try MadeCopy(later)
    let first = copy.news()
    guard case .awaited = first.articles.first?.standing.now else {
      Issue.record("\(first.articles.map(\.standing))")
      return
    }
    #expect(
      try changes(from: [later], to: [later], on: CalendarDay(2027, .january, 2))
        == [.inForce(since: .day(CalendarDay(2027, .january, 1)))])
  }

  @Test(arguments: ["MORT_NE", "ANNULE", "DISJOINT", "MODIFIE_MORT_NE"])
  func anArticleThatNeverAppliedIsToldSo(_ state: String) throws {
    let copy = try MadeCopy(MadeVersion(state: state))
    let first = copy.news()
    guard case .neverInForce = first.articles.first?.standing.now else {
      Issue.record("\(first.articles.map(\.standing))")
      return
    }
    #expect(copy.news(since: first.lock).articles.map(\.changes) == [[]])
  }

  @Test func twoVersionsInForceAtOnceAreAFault() throws {
    let news = try MadeCopy(Self.old, Self.newer(from: "2026-01-01")).news()
    #expect(news.faults.map(\.id) == ["versions-simultanees"])
    #expect(news.faults.first?.notes.count == 2)
    #expect(news.articles.isEmpty)
  }

  @Test func aDeliveryLeavesWhatItDoesNotHoldAsItWas() throws {
    let other = MadeVersion(id: "LEGIARTI000000000009", number: "L999-1")
    let news = try news(from: [Self.old], to: [other], delivered: "20261127-213015")
    #expect(news.articles.map(\.changes) == [[]])
    #expect(news.lock.versions["cgfp-l422-14"]?.map(\.id) == [Self.old.id])
  }

  @Test func aDeliveryThatChangesAVersionIsNews() throws {
    let news = try news(
      from: [Self.old],
      to: [Self.closed(until: "2026-11-01"), Self.newer(from: "2026-11-01")],
      delivered: "20261127-213015")
    #expect(
      news.articles.map(\.changes) == [[.otherWords(since: .day(CalendarDay(2026, .november, 1)))]])
  }

  @Test func anAnnouncedChangeThatNoDeliveryRepeatsIsToldOnItsDay() throws {
    let versions = [
      Self.closed("VIGUEUR", until: "2027-01-01"),
      Self.newer(state: "VIGUEUR_DIFF", from: "2027-01-01"),
    ]
    let other = MadeVersion(id: "LEGIARTI000000000009", number: "L999-1")
    let news = try news(
      from: versions, to: [other], on: CalendarDay(2027, .january, 5), delivered: "20270104-213015")
    #expect(
      news.articles.map(\.changes) == [[.otherWords(since: .day(CalendarDay(2027, .january, 1)))]])
  }

  @Test func aCopyOlderThanTheRecordIsAFault() throws {
    let copy = try MadeCopy()
    try copy.add(Self.old, delivered: "20261127-213015")
    let lock = copy.news().lock
    #expect(lock.delivery == "20261127-213015")
    let older = try MadeCopy()
    try older.add(Self.old, delivered: "20261126-213015")
    #expect(older.news(since: lock).faults.map(\.id) == ["copie-ancienne"])
    #expect(copy.news(since: lock).faults == [])
  }

  /// What a delivery that holds nothing but a list of removals says of what was recorded.
  private func news(from old: [MadeVersion], removing removed: MadeVersion) throws -> LegalNews {
    let before = try MadeCopy()
    for version in old { try before.add(version) }
    let delivery = try MadeCopy()
    try delivery.add(
      removed.path.replacing(".xml", with: "") + "\n",
      at: "20261127-213015/liste_suppression_legi.dat")
    return delivery.news(since: before.news().lock)
  }

  @Test func aRecordedVersionThatADeliveryRemovesIsNews() throws {
    let next = Self.newer(state: "VIGUEUR_DIFF", from: "2027-01-01")
    let news = try news(from: [Self.closed("VIGUEUR", until: "2027-01-01"), next], removing: next)
    #expect(news.faults == [])
    #expect(news.articles.map(\.changes) == [[.endAhead(.day(CalendarDay(2027, .january, 1)))]])
  }

  @Test func anArticleWithoutAVersionLeftIsAFault() throws {
    let news = try news(from: [Self.old], removing: Self.old)
    #expect(news.faults.map(\.id) == ["article-absent"])
    #expect(news.articles.isEmpty)
    #expect(news.unread.isEmpty)
  }

  @Test func whatADeliveryRemovesAndHoldsElsewhereStays() throws {
    let delivery = try MadeCopy()
    try delivery.add(Self.old, delivered: "20261127-213015")
    let former = Self.old.path.replacing("code_en_vigueur", with: "code_non_vigueur")
    try delivery.add(
      former.replacing(".xml", with: ""), at: "20261127-213015/liste_suppression_legi.dat")
    let news = try delivery.news(since: MadeCopy(Self.old).news().lock)
    #expect(news.faults == [])
    #expect(news.articles.map(\.changes) == [[]])
  }
}
