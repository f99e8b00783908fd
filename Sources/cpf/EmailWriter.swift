import Answering
import ArgumentParser
import CommandLineTools
import DecisionTree
import Eligibility
import Law

extension EmailText.Reader: ExpressibleByArgument {}

/// Writes the e-mails of one run: to whom, from which site.
struct EmailWriter {
  let reader: EmailText.Reader
  let site: SiteAddress
  let library: EntryLibrary

  /// The e-mail that tells a finding.
  func text(of finding: Finding) -> String {
    EmailText(
      finding, library.entries(for: .settled(finding, followUps: [])), to: reader, at: site.text,
      on: .today, signed: library.signature, under: library.rules
    ).text
  }
}
