import Diagnostics
import Templates
import Testing
import TestSupport

/// Whatever bytes a template is made of, it is filled or it is told what is wrong, within the file.
struct TemplateMutationTests {
  private static let seeds = [
    "<p class=\"a\">{{mot}} &amp; {{{html}}}</p>\n{{#liste}}<a href=\"{{adresse}}\">{{nom}}</a>{{/liste}}",
    "{{^non}}é{{/non}}{{! note }}{{#oui}}{{> partie}}{{/oui}}{{#autre}}<b>{{.}}</b>{{/autre}}\n",
  ]

  @Test func aMutatedTemplateIsFilledOrFaulty() {
    var generator = SeededGenerator(seed: 3)
    for round in 0..<Mutation.rounds(3_000) {
      let bytes = Mutation.of(
        Array(Self.seeds[round % Self.seeds.count].utf8), with: "{{}}#^/>!& .\"'<>=é\n",
        times: round % 5 + 1, using: &generator)
      let log = FaultLog()
      let file = InputFile(path: "essai.mustache", components: ["essai.mustache"], bytes: bytes)
      let template = TemplateSet([file], in: "T", log)
        .template("essai", showing: TrialView.self, log)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(template == nil || log.faults.isEmpty, "\(text)")
      #expect(template != nil || !log.faults.isEmpty, "\(text)")
      _ = template?.filled(with: TrialView()).bytes
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for fault in log.faults where fault.place.path == file.path {
        #expect((1...lines).contains(fault.place.line), "\(fault.text)\(text)")
      }
    }
  }
}
