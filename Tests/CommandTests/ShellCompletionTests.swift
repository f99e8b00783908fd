import Foundation
import TestSupport
import Testing

/// What shells complete, as packages install it.
struct ShellCompletionTests {
  private static let programs = ["cpf", "cpf-site"]

  @Test(arguments: programs, ["bash", "zsh", "fish"])
  func aShellReadsItsScript(_ program: String, _ shell: String) throws {
    let folder = try TemporaryFolder()
    // A shell that is not installed cannot judge; bash always is.
    let script = """
      "$0" --generate-completion-script \(shell) >script || exit 1
      command -v \(shell) >/dev/null || [ \(shell) = bash ] || exit 0
      \(shell) -n script
      """
    let run = try ProgramRun(script: script, program, in: folder.url)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test func wordsInQuotesHaveNoQuoteOfTheirOwn() throws {
    let run = try ProgramRun("cpf", ["--generate-completion-script", "zsh"])
    let commands = run.output.split(separator: "\n").filter { $0.contains("'help:") }
    #expect(!commands.isEmpty)
    for line in commands {
      let quotes = line.replacing(#"'\''"#, with: "").filter { $0 == "'" }
      #expect(quotes.count == 2, "\(line)")
    }
  }

  /// What bash proposes once a line is typed so far.
  private func proposals(_ line: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let script = """
      bin=$(dirname "$0"); PATH=$bin:$PATH CPF_SITE='\(try SharedSite.path)'; export PATH CPF_SITE
      cpf --generate-completion-script bash >script
      bash -c '. ./script; set -f; COMP_LINE="\(line)"; COMP_WORDS=(\(line)); \
      [ "${COMP_LINE% }" = "$COMP_LINE" ] || COMP_WORDS+=(""); \
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; \
      _cpf cpf "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; \
      printf "%s\\n" "${COMPREPLY[@]}"'
      """
    let run = try ProgramRun(script: script, "cpf", in: folder.url)
    #expect(run.errors.isEmpty, "\(run.errors)")
    return run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func commandsEntriesAndLettersAreProposed() throws {
    #expect(try proposals("cpf conv") == ["convertir"])
    #expect(try proposals("cpf lire perm").contains("permis"))
    #expect(try proposals("cpf lettre saisir-la") == ["saisir-la-commission"])
  }
}
