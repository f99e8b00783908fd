import Answering
import DecisionTree
import Eligibility

/// What was understood of a sentence, as an adviser reads it.
struct HearingReport {
  /// The lines, at most 80 columns wide.
  let text: String

  /// - Parameter keys: The key that strikes each answer out; none where nothing is asked.
  init(
    _ hearing: Hearing, _ answers: GivenAnswers, isSettled: Bool, keys: [Character] = []
  ) {
    var lines: [String] = []
    for (place, heard) in hearing.facts.enumerated() {
      let key = keys.indices.contains(place) ? "\(keys[place])  " : ""
      let isTaken = answers.known[heard.answer.question] == heard.answer
      let aside = isTaken ? "" : isSettled ? ", sans effet ici" : ", mis de côté pour l'instant"
      lines += Wrap.lines(
        "\(key)\(heard.answer.summary) (« \(heard.words) »\(aside))", indent: 3, hanging: 4)
    }
    for contradiction in hearing.contradictions {
      let readings = contradiction.map { "\($0.answer.label) (« \($0.words) »)" }
      lines += Wrap.lines(
        "? " + readings.joined(separator: " ou ") + " : lequel ?", indent: 3, hanging: 2)
    }
    if !hearing.trap.isEmpty { lines += Wrap.lines("! " + hearing.trap, indent: 3, hanging: 2) }
    let title = lines.isEmpty ? "  Aucune réponse du vérificateur dans ces mots." : "  Compris :"
    text = (["", title] + lines).joined(separator: "\n")
  }
}
