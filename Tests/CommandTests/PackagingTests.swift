import Foundation
import TestSupport
import Testing

/// What `make dist` makes of programs and a site, here those of the tests.
struct PackagingTests {
  /// A folder with what is installed in `out`, once for all tests.
  private static let packages = Result {
    let folder = try TemporaryFolder()
    let run = try package(folder, into: "out")
    guard run.status == 0 else { throw SharedSite.Failure(errors: run.errors) }
    return folder
  }

  private static func package(_ folder: TemporaryFolder, into output: String) throws -> ProgramRun {
    // A small part of the site is enough.
    let script = """
      mkdir -p '\(folder.url.path)/site/verifier' && cd '\(try SharedSite.path)' &&
      cp .cpf-site index.html faq.json recherche.idx recherche.txt mots.idx courriers.json \
      '\(folder.url.path)/site/' && cp verifier/fiches.json '\(folder.url.path)/site/verifier/' &&
      cd '\(Package.root.path)' && COMPRESSION=0 SOURCE_DATE_EPOCH=1700000000 \
      sh Scripts/dist/package.sh "$(dirname "$0")" '\(folder.url.path)/site' '\(folder.url.path)' \
      '\(folder.url.path)/\(output)'
      """
    return try ProgramRun(script: script, "cpf", in: Package.root)
  }

  private let folder: TemporaryFolder
  private let version: String

  init() throws {
    folder = try Self.packages.get()
    version = try ProgramRun("cpf", ["--version"]).output.trimmingCharacters(in: .newlines)
  }

  private func shell(_ script: String) throws -> ProgramRun {
    try ProgramRun(script: script, "cpf", in: folder.url.appending(path: "out"))
  }

  @Test func bothProgramsHaveOneVersion() throws {
    let other = try ProgramRun("cpf-site", ["--version"]).output
    #expect(other == version + "\n")
    #expect(version.split(separator: ".").compactMap { Int($0) }.count == 3)
  }

  @Test func theChangeLogBeginsWithThatVersion() throws {
    let log = try String(contentsOf: Package.root.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let heading = try #require(log.firstMatch(of: #/\n## ([0-9.]+)[, ]/#))
    #expect(heading.output.1 == version)
  }

  @Test func everyFileIsListedWithASumThatHolds() throws {
    let machine = try shell("dpkg --print-architecture").output.trimmingCharacters(in: .newlines)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "out").path)
    #expect(
      Set(names) == [
        "cpf", "cpf-site", "cpf_\(version)-1_\(machine).deb",
        "cpf-site_\(version)-1_\(machine).deb",
        "cpf-\(version)-\(machine).tar.gz", "Containerfile", "SHA256SUMS",
      ])
    let sums = try shell("sha256sum --check --strict SHA256SUMS")
    #expect(sums.status == 0)
    #expect(sums.output.split(separator: "\n").count == names.count - 1)
  }

  @Test(arguments: ["cpf", "cpf-site"])
  func aPackageHoldsItsProgramItsManualAndItsCompletions(_ name: String) throws {
    let listed = try shell("dpkg-deb --contents \(name)_*.deb")
    #expect(listed.status == 0)
    let files = Set(
      listed.output.split(separator: "\n").compactMap {
        $0.split(separator: " ").last.map(String.init)
      })
    for file in [
      "bin/\(name)", "share/man/man1/\(name).1.gz", "share/bash-completion/completions/\(name)",
      "share/zsh/vendor-completions/_\(name)", "share/fish/vendor_completions.d/\(name).fish",
      "share/doc/\(name)/changelog.gz", "share/doc/\(name)/copyright",
    ] {
      #expect(files.contains("./usr/" + file), "\(file)")
    }
    #expect(files.contains("./usr/share/cpf-site/Content/site.yml") == (name == "cpf-site"))
    #expect(!listed.output.contains("debian/"))
    #expect(listed.output.split(separator: "\n").allSatisfy { $0.contains(" root/root ") })
  }

  /// The program reads Markdown, XML and archives with libraries of Debian.
  @Test func aPackageNamesTheLibrariesThatItsProgramNeeds() throws {
    let needed = try shell("dpkg-deb --field cpf-site_*.deb Depends").output
    for library in ["libc6", "libcmark", "libxml2", "libarchive"] {
      #expect(needed.contains(library), "\(needed)")
    }
  }

  @Test func whatFailsLeavesWhatWasMadeBefore() throws {
    let script = """
      cd '\(folder.url.path)' && cp -r out before && mkdir bare && cd '\(Package.root.path)' &&
      ! sh Scripts/dist/package.sh "$(dirname "$0")" '\(folder.url.path)/bare' . \
      '\(folder.url.path)/before' && cd '\(folder.url.path)' &&
      cmp out/SHA256SUMS before/SHA256SUMS && (cd before && sha256sum --check SHA256SUMS) &&
      [ -z "$(find . -maxdepth 1 -name 'before.*')" ]
      """
    let run = try ProgramRun(script: script, "cpf", in: Package.root)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func anInstalledProgramAnswersFromAnyFolderAndBuildsWithItsTemplates() throws {
    let run = try shell(
      """
      for package in *.deb; do dpkg-deb -x $package ../root || exit 1; done
      mkdir -p ../empty && cd ../empty && PATH=../root/usr/bin:/usr/bin:/bin
      cpf lire permis >/dev/null || exit 1
      cpf-site build && exit 1
      cp -r ../root/usr/share/cpf-site/Content . && cpf-site lint
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("cp -r "))
  }

  @Test func aManualTellsEveryCommandAndOption() throws {
    for name in ["cpf", "cpf-site"] {
      let page = try shell(
        "dpkg-deb --fsys-tarfile \(name)_*.deb | tar -xO --wildcards '*.1.gz' | gunzip")
      let help = try ProgramRun(name, ["--help"]).output
      let commands = try #require(help.split(separator: "Commandes :").last)
        .split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first }.filter { $0 != "Voyez" }
      #expect(commands.count >= 5)
      for command in commands {
        let heading = ".SS \(name) \(command)\n".replacing("-", with: #"\-"#)
        #expect(page.output.contains(heading), "\(name) \(command)")
        let options = try ProgramRun(name, [String(command), "--help"]).output
          .matches(of: #/(?m)^  (?:-\w, )?--([a-z-]+)/#).map { String($0.output.1) }
        for option in options {
          let dashed = option.replacing("-", with: #"\-"#)
          #expect(page.output.contains(#"\-\-\#(dashed)"#), "\(name) \(command) --\(option)")
        }
      }
    }
  }

  @Test func theSameProgramsMakeTheSameFiles() throws {
    let again = try Self.package(folder, into: "encore")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try shell("cmp SHA256SUMS ../encore/SHA256SUMS").status == 0)
  }

  @Test func aFolderOfOthersIsNotReplaced() throws {
    let script = """
      mkdir -p '\(folder.url.path)/mine' && : >'\(folder.url.path)/mine/letter' &&
      sh Scripts/dist/package.sh "$(dirname "$0")" . . '\(folder.url.path)/mine'
      """
    let run = try ProgramRun(script: script, "cpf", in: Package.root)
    #expect(run.status == 1)
    #expect(FileManager.default.fileExists(atPath: folder.url.path + "/mine/letter"))
  }
}
