package import Diagnostics
import Dispatch
import JSON
package import SiteBuilding
import SiteRendering
import Synchronization

/// What is shown at the moment: the last site without an error, and what is wrong since.
package final class PreviewState: Sendable {
  private let build: @Sendable () -> SiteBuild
  private let tell: @Sendable (PreviewNews) -> Void
  private let current: Mutex<Moment>
  /// Whoever waits for news.
  let listeners = Listeners()
  /// Which run of the program this is: pages of another run are loaded anew.
  let session = String(UInt64.random(in: .min ... .max), radix: 36)

  /// What is shown at a moment.
  struct Moment: Sendable {
    /// How many times it changed; a page that shows an older one is loaded anew.
    var version = 0
    /// How many times the folders were read, or are being read now: a review of what an earlier
    /// reading gave is in the way of the next.
    var reading = 0
    /// The last site that had no error; nil before there was one.
    var site: SiteShelf?
    /// What was read last.
    var preview: Preview?
    /// What is wrong with it.
    var report = FaultReport([])
    /// Whether every page of it was made and checked, or cannot be.
    var isReviewed = false

    /// How things stand, in a few words.
    var summary: String {
      if report.errors > 0 { return "des fautes sont à corriger" }
      return isReviewed ? "tout est vérifié" : "vérification en cours…"
    }
  }

  /// - Parameters:
  ///   - build: What to read; asked anew each time, since the day may change.
  ///   - tell: Told of each change.
  package init(
    of build: @escaping @Sendable () -> SiteBuild,
    telling tell: @escaping @Sendable (PreviewNews) -> Void = { _ in }
  ) {
    self.build = build
    self.tell = tell
    current = Mutex(Moment())
  }

  /// What is shown now.
  var moment: Moment { current.withLock { $0 } }

  /// Reads the folders, and shows what came of it; nothing happens where nothing changed.
  package func refresh() {
    let clock = ContinuousClock()
    let start = clock.now
    let (last, reading) = current.withLock { moment in
      moment.reading += 1
      return (moment.preview, moment.reading)
    }
    let preview = Preview(build(), after: last)
    if let last, preview.isMade(ofTheSameAs: last) {
      if !moment.isReviewed { reviewLater(last, reading) }
      return
    }
    current.withLock { moment in
      moment.version += 1
      moment.site = preview.site ?? moment.site
      moment.preview = preview
      moment.report = preview.report
      moment.isReviewed = preview.site == nil
    }
    announce()
    tell(.read(preview.report, took: start.duration(to: clock.now)))
    if preview.site != nil { reviewLater(preview, reading) }
  }

  /// Makes and checks every page aside, unless the folders are read anew meanwhile.
  private func reviewLater(_ preview: Preview, _ reading: Int) {
    DispatchQueue.global(qos: .utility).async { [self] in
      let clock = ContinuousClock()
      let start = clock.now
      let isWanted: @Sendable () -> Bool = { [self] in
        current.withLock { $0.reading == reading }
      }
      guard let (report, _) = preview.review(while: isWanted) else { return }
      let isShown = current.withLock { moment in
        guard moment.reading == reading else { return false }
        // Warnings stand in no page: none is loaded anew for them.
        if report.errors > 0 { moment.version += 1 }
        moment.report = report
        moment.isReviewed = true
        return true
      }
      guard isShown else { return }
      announce()
      tell(.reviewed(report, took: start.duration(to: clock.now)))
    }
  }

  /// Tells whoever waits how things stand. Who has left is found by being told: said again now and
  /// then, it ends the answers that would stay open for nobody.
  func announce() {
    listeners.tell { event }
  }

  /// What pages are told, as an event of a stream.
  var event: [UInt8] { moment.event(of: session) }
}

extension PreviewState.Moment {
  /// What pages are told of it, as an event of a stream.
  ///
  /// - Parameter session: Which run of the program this is.
  func event(of session: String) -> [UInt8] {
    var json = JSONWriter()
    json.open("{")
    json.write(session, under: "session")
    json.write(version, under: "version")
    json.write(report.errors, under: "erreurs")
    json.write(report.warnings, under: "avertissements")
    json.write(isReviewed, under: "verifie")
    json.write(summary, under: "etat")
    json.close("}")
    return Array("data: ".utf8) + json.bytes + "\n\n".utf8
  }
}

/// What happened while a site is written.
package enum PreviewNews: Sendable {
  /// The folders were read.
  case read(FaultReport, took: Duration)
  /// Every page was made and checked.
  case reviewed(FaultReport, took: Duration)
}
