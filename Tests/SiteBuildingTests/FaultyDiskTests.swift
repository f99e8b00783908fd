import Foundation
import Testing
import TestSupport

/// Builds by the real program on a disk that refuses: the cause is named, the site that people read
/// stays as it was, and nothing stays of what was begun.
struct FaultyDiskTests {
  private let site: TemporarySite
  private let before: [String: Data?]

  init() throws {
    site = try TemporarySite()
    let run = try site.run()
    try #require(run.status == 0, "\(run.errors)")
    before = site.contents()
    try site.title("Un autre titre")
  }

  /// Whether this machine lets a test mount a disk of its own.
  private static let mayMount =
    (try? ProgramRun(
      script: "unshare -m sh -c 'mount -t tmpfs none /mnt'", "cpf-site", in: Package.root
    ).status) == 0

  private func expectUntouched(_ run: ProgramRun, because cause: String) throws {
    #expect(run.status == 1)
    #expect(run.errors.contains(cause), "\(run.errors)")
    #expect(run.errors.contains("rien n'a été écrit"))
    #expect(site.contents() == before)
    #expect(try site.namesBeside == ["site"])
    #expect(try site.run().status == 0)
    #expect(site.contents() != before)
    #expect(try site.namesBeside == ["site"])
  }

  @Test(arguments: [4, 8]) func aLimitOnTheSizeOfFilesIsNamed(blocks: Int) throws {
    try expectUntouched(
      try site.run(script: "ulimit -f \(blocks); build"), because: "(ulimit -f)")
  }

  @Test(.enabled(if: mayMount, "mounting is not allowed here")) func aFullDiskIsNamed() throws {
    let run = try site.run(
      script: """
        export BUILD="$0"
        unshare -m sh -c '
          root=$1; mkdir $root/disque
          mount -t tmpfs -o size=$(find $root/site -type f -printf "%s\\n" |
            awk "{ s += int((\\$1 + 4095) / 4096) * 4096 } END { print int(s * 3 / 2) }") none \\
            $root/disque
          cp -a $root/site $root/disque/site
          "$BUILD" build --content $root/Content --templates \
            $root/Templates --output $root/disque/site --au 2026-11-21
          status=$?
          ls -A $root/disque; diff -r $root/site $root/disque/site && echo identique
          exit $status' - '\(site.root.path)'
        """)
    try site.remove("disque")
    #expect(run.output == "site\nidentique\n", "\(run.output)")
    try expectUntouched(run, because: "il n'y a plus de place sur ce disque")
  }

  @Test(.enabled(if: mayMount, "mounting is not allowed here")) func aReadOnlyDiskIsNamed() throws {
    let run = try site.run(
      script: """
        export BUILD="$0"
        unshare -m sh -c '
          mount --bind $1 $1 && mount -o remount,bind,ro $1 && cd $1
          exec "$BUILD" build --au 2026-11-21 --output site' - '\(site.root.path)'
        """)
    try expectUntouched(run, because: "ce disque est en lecture seule")
  }

  @Test(.enabled(if: mayMount, "mounting is not allowed here"))
  func aFolderThatIsADiskIsNamed() throws {
    let run = try site.run(
      script: """
        export BUILD="$0"
        unshare -m sh -c '
          mkdir $1/disque && mount -t tmpfs none $1/disque && cd $1
          exec "$BUILD" build --au 2026-11-21 --output disque' - \
          '\(site.root.path)'
        """)
    try site.remove("disque")
    try expectUntouched(run, because: "un disque est monté ici")
  }

  /// A file that comes and goes while folders are read: it is read, or told of.
  @Test func filesThatGoWhileTheyAreReadAreTold() throws {
    let churn = Process()
    churn.executableURL = URL(filePath: "/bin/sh")
    churn.arguments = [
      "-c", "while :; do cp \"$1\" \"$2\"; rm -f \"$2\"; done", "-",
      site.path("Content/\(TinyContent.licence)"), site.path("Content/faq/2-formations/va.md"),
    ]
    try churn.run()
    defer {
      churn.terminate()
      churn.waitUntilExit()
    }
    for _ in 0..<6 {
      let run = try site.run()
      #expect(run.status == 0 || run.errors.contains("va.md"), "\(run.errors)")
      try site.expectWhole()
      #expect(try site.namesBeside == ["site"])
    }
  }

  @Test func ofTwoBuildsAtOnceOneRefuses() throws {
    let run = try site.run(
      script: """
        build >un.txt 2>&1 & first=$!
        build >deux.txt 2>&1; second=$?
        wait $first; first=$?
        cat un.txt deux.txt >&2; rm un.txt deux.txt
        [ $first = 0 ] || [ $second = 0 ] || exit 9
        [ $first = 0 ] && [ $second = 0 ] && exit 0
        exit 1
        """)
    #expect(run.status == 0 || run.errors.contains("[sortie-occupee]"), "\(run.errors)")
    #expect(run.status <= 1)
    try site.expectWhole()
    #expect(site.contents() != before)
    #expect(try site.namesBeside == ["site"])
  }
}
