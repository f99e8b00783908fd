import Foundation
import TestSupport
import Testing

/// `cpf-site convertir-contenu` as editors run it, on a content of the first release.
struct ConvertContentTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Package.root.appending(path: "Tests/ContentReadingTests/Fixtures/premiere-version"),
      to: folder.url.appending(path: "Content"))
    try Data("<svg/>".utf8).write(to: folder.url.appending(path: "Content/logo.svg"))
  }

  private func run(_ arguments: [String] = []) throws -> ProgramRun {
    try ProgramRun("cpf-site", ["convertir-contenu"] + arguments, in: folder.url)
  }

  private func shell(_ script: String) throws -> ProgramRun {
    try ProgramRun(script: script, "cpf-site", in: folder.url)
  }

  @Test func aCopyIsWrittenAndTheOriginalStays() throws {
    #expect(try shell("cp -R Content kept").status == 0)
    let run = try run()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("cgfp-l421-3"))
    #expect(run.output.contains("situation-incomplete"))
    #expect(try shell("diff -r Content kept").status == 0)
    let changed = try shell("diff -rq Content Content-format-2").output
    #expect(changed.split(separator: "\n").count == 2, "\(changed)")
    #expect(try shell("ls -A").output == "Content\nContent-format-2\nkept\n")
    let again = try self.run(["--content", "Content-format-2"])
    #expect(again.status == 0 && again.output.contains("déjà au format 2"))
    #expect(try self.run().status == 64)
  }

  @Test func nothingIsWrittenWhereSomethingIsInTheWay() throws {
    #expect(try run(["--sortie", "Content/dedans"]).status == 64)
    #expect(try run(["--content", "absent"]).status == 1)
    #expect(try shell("echo 'format: 3' >>Content/site.yml").status == 0)
    let later = try run()
    #expect(later.status == 1)
    #expect(later.errors.contains("[format-trop-recent]"))
    #expect(try shell("ls -A").output == "Content\n")
  }
}
