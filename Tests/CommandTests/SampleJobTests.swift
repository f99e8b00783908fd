import Foundation
import TestSupport
import Testing
import Yams

/// The sample CI job: its form, and the commands that it runs.
struct SampleJobTests {
  private let jobs: [String: [String: Any]]
  private let workflow: [String: Any]

  init() throws {
    let url = Package.root.appending(path: ".github/workflows/reponses.yml")
    let text = try String(contentsOf: url, encoding: .utf8)
    workflow = try #require(try Yams.load(yaml: text) as? [String: Any])
    jobs = try #require(workflow["jobs"] as? [String: [String: Any]])
  }

  private var steps: [[String: Any]] {
    jobs.values.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
  }

  private var scripts: [String] { steps.compactMap { $0["run"] as? String } }

  @Test func itRunsNoActionOfOthersAndNamesItsRights() {
    let actions = Set(steps.compactMap { $0["uses"] as? String })
    #expect(actions.allSatisfy { $0.hasPrefix("actions/checkout@") } && !actions.isEmpty)
    #expect((workflow["permissions"] as? [String: String]) == [:])
    let rights = jobs.mapValues { $0["permissions"] as? [String: String] }
    #expect(
      rights == ["comparer": ["contents": "read"], "commenter": ["pull-requests": "write"]])
  }

  /// What a pull request says must not become a part of a script.
  @Test func noScriptIsPutTogetherFromOutside() {
    #expect(scripts.count == 3)
    #expect(scripts.allSatisfy { !$0.contains("${{") })
  }

  @Test func everyScriptIsSoundShell() throws {
    for script in scripts {
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/sh")
      shell.arguments = ["-n", "-c", script]
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0, "\(script)")
    }
  }

  /// Each command is run as it is written, its output put where the job puts it.
  @Test func everyCommandIsAccepted() throws {
    let folder = try TemporaryFolder()
    let place = folder.url.appending(path: "nouveau")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let commands = scripts.joined(separator: "\n")
      .matches(of: #/(?m)^\S*/cpf (?<arguments>.+) > (?<output>\S+)$/#)
    var outputs: [String: String] = [:]
    for command in commands {
      let arguments = command.output.arguments.split(separator: " ").map(String.init)
      let run = try ProgramRun("cpf", arguments, in: place)
      #expect(run.status == 0, "\(command.output.0) : \(run.errors)")
      try Data(run.output.utf8).write(to: place.appending(path: String(command.output.output)))
      outputs[String(command.output.output)] = run.output
    }
    #expect(outputs.keys.sorted() == ["../ancien.json", "../rapport.txt"])
    #expect(outputs["../rapport.txt"] == "Aucune différence.\n")
    let mentions = scripts.joined().matches(of: #/\/cpf /#).count
    #expect(mentions == commands.count)
  }
}
