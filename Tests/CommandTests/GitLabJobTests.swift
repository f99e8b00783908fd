import Foundation
import TestSupport
import Testing
import Yams

/// The jobs for GitLab: their form, and what the one that compares answers comes to.
struct GitLabJobTests {
  private let jobs: [String: [String]]

  init() throws {
    let url = Package.root.appending(path: ".gitlab-ci.yml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let file = try #require(try Yams.load(yaml: text) as? [String: Any])
    jobs = file.compactMapValues { ($0 as? [String: Any])?["script"] as? [String] }
  }

  @Test func everyScriptIsSoundShell() throws {
    #expect(jobs.count == 6)
    for (name, lines) in jobs {
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-n", "-c", lines.joined(separator: "\n")]
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0, "\(name)")
    }
  }

  /// The job as it is written, where both versions are this one; the compiler says on standard output
  /// what it does.
  @Test func answersAreCompared() throws {
    let folder = try TemporaryFolder()
    let lines = try #require(jobs["reponses"]).joined(separator: "\n")
    let script = """
      set -e
      mkdir -p outils nouveau/.build/release ancien/.build/release
      printf '#!/bin/sh\\necho "Building for production..."\\n' >outils/swift
      chmod +x outils/swift && cp outils/swift outils/git
      ln -s "$0" nouveau/.build/release/cpf && ln -s "$0" ancien/.build/release/cpf
      export PATH="$PWD/outils:$PATH" CI_MERGE_REQUEST_DIFF_BASE_SHA=0
      cd nouveau
      \(lines)
      """
    let run = try ProgramRun(script: script, "cpf", in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let told = folder.url.appending(path: "nouveau/reponses.txt")
    #expect(try String(contentsOf: told, encoding: .utf8) == "Aucune différence.\n")
  }
}
