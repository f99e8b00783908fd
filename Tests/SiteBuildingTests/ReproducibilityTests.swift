import Foundation
import Testing
import TestSupport

/// The same sources and the same day give the same bytes, wherever and however they are built.
struct ReproducibilityTests {
  private static let epoch = "1795305599"

  /// Builds a site from a folder of its own, and gives the list of its files with their digests.
  private func list(in folder: String, _ environment: String, _ options: String = "") throws -> Data
  {
    let site = try TemporarySite()
    let run = try ProgramRun(
      script: """
        mkdir -p '\(folder)' && cp -r Content Templates '\(folder)' && cd '\(folder)' || exit
        find . -exec touch -d '2001-02-03 04:05:06' {} +
        \(environment) "$0" build \(options) >&2
        """, "cpf-site", in: site.root)
    try #require(run.status == 0, "\(run.errors)")
    return try Data(contentsOf: site.root.appending(path: "\(folder)/_site/.cpf-site"))
  }

  @Test func placeLocaleZoneAndProcessorsChangeNothing() throws {
    let plain = try list(in: "a", "env -i SOURCE_DATE_EPOCH=\(Self.epoch)")
    let others = [
      (
        "un dossier é/b",
        "env SOURCE_DATE_EPOCH=\(Self.epoch) TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8"
      ),
      ("c", "env SOURCE_DATE_EPOCH=\(Self.epoch) TZ=Etc/GMT+12 LANG=C taskset -c 0"),
      ("d", "env -i PATH=/nulle-part HOME=/nulle-part SOURCE_DATE_EPOCH=\(Self.epoch) UMASK=0"),
    ]
    for (folder, environment) in others {
      #expect(try list(in: folder, environment) == plain, "\(environment)")
    }
  }

  /// 21 November 2026 in universal time, to its last second.
  @Test func theDayOfTheSourcesIsThatOfTheOption() throws {
    let byOption = try list(in: "a", "env", "--au 2026-11-21")
    #expect(try list(in: "b", "env SOURCE_DATE_EPOCH=\(Self.epoch)") == byOption)
    #expect(
      try list(in: "c", "env SOURCE_DATE_EPOCH=86400", "--au 2026-11-21") == byOption)
    #expect(try list(in: "d", "env SOURCE_DATE_EPOCH=1795305600") != byOption)
  }

  @Test(arguments: ["hier", "-1", "1e9", "99999999999999999999", "999999999999"])
  func aDateThatIsNoneIsRefused(value: String) throws {
    let run = try ProgramRun("cpf-site", ["lint"], environment: ["SOURCE_DATE_EPOCH": value])
    #expect(run.status == 64)
    #expect(run.errors.contains("SOURCE_DATE_EPOCH"))
  }
}
