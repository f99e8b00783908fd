import Foundation
import Testing
import TestSupport

/// The same sources and the same day give the same bytes, wherever and however they are built.
struct ReproducibilityTests {
  private static let epoch = "1795305599"

  /// Builds a site in a folder of its own.
  ///
  /// - Parameter day: The day whose law the program must say that it tells.
  /// - Returns: The list of the files with their digests.
  private func list(
    in folder: String, _ environment: String, _ options: String = "", day: String = "21/11/2026"
  ) throws -> String {
    let site = try TemporarySite()
    let run = try ProgramRun(
      script: """
        mkdir -p '\(folder)' && cp -r Content Templates '\(folder)' && cd '\(folder)' || exit
        find . -exec touch -d '2001-02-03 04:05:06' {} +
        \(environment) "$0" build \(options) >&2
        """, "cpf-site", in: site.root)
    try #require(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("le droit du \(day)"), "\(run.errors)")
    let file = site.root.appending(path: "\(folder)/_site/.cpf-site")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func placeLocaleZoneAndProcessorsChangeNothing() throws {
    let epoch = "SOURCE_DATE_EPOCH=\(Self.epoch)"
    let plain = try list(in: "a", "env -i \(epoch)")
    let others = [
      ("un dossier é/b", "env \(epoch) TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8"),
      ("c", "env \(epoch) TZ=Etc/GMT+12 LANG=C taskset -c 0"),
      ("d", "env -i PATH=/nulle-part HOME=/nulle-part \(epoch)"),
    ]
    for (folder, environment) in others {
      let isSame = try list(in: folder, environment) == plain
      #expect(isSame, "\(environment)")
    }
  }

  /// 21 November 2026 in universal time, to its last second; the option wins.
  @Test func theDayOfTheSourcesIsThatOfTheOption() throws {
    let option = "--au 2026-11-21"
    let byOption = try list(in: "a", "env", option)
    let byEpoch = try list(in: "b", "env SOURCE_DATE_EPOCH=\(Self.epoch)")
    let byBoth = try list(in: "c", "env SOURCE_DATE_EPOCH=86400", option)
    let areSame = byEpoch == byOption && byBoth == byOption
    #expect(areSame)
    _ = try list(in: "d", "env SOURCE_DATE_EPOCH=1795305600", day: "22/11/2026")
  }

  @Test(arguments: ["hier", "-1", "1e9", "99999999999999999999", "999999999999"])
  func aDateThatIsNoneIsRefused(value: String) throws {
    let run = try ProgramRun("cpf-site", ["lint"], environment: ["SOURCE_DATE_EPOCH": value])
    #expect(run.status == 64)
    #expect(run.errors.contains("SOURCE_DATE_EPOCH"))
  }
}
