import Foundation
import TestSupport
import Testing

/// Hours and conversions as users of the program ask for them.
struct RightsCommandTests {
  private static let day = ["--au", "2026-11-20"]

  private func droits(_ line: String) throws -> ProgramRun {
    let words = line.split(separator: " ").map(String.init)
    return try ProgramRun("cpf", ["droits"] + words + (words.contains("--au") ? [] : Self.day))
  }

  private func document(_ run: ProgramRun) throws -> RightsAnswer {
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return try JSONDecoder().decode(RightsAnswer.self, from: Data(run.output.utf8))
  }

  /// The two worked examples of the Caisse des dépôts.
  @Test(arguments: [(100, 80, 20), (50, 50, 0)])
  func theWorkedExamplesComeOutToTheHour(hours: Int, former: Int, account: Int) throws {
    let answer = try document(droits("--solde 48 --dif 80 --formation \(hours) --json"))
    #expect(answer.annees.isEmpty && answer.solde == 48 && answer.plafond == 150)
    #expect(answer.dif == 80 && answer.anticipation == 50)
    let expected = [
      "duree": hours, "dif": former, "cpf": account, "inaptitude": 0, "anticipation": 0,
      "manque": 0, "a-decrementer": account,
    ]
    #expect(answer.formation == expected)
    #expect(answer.alertes.contains { $0.hasPrefix("Estimation") })
  }

  @Test(arguments: [
    ("", "24/24 24/48 24/72 25/97 25/122 25/147 3/150 0/150 0/150"),
    ("--quotite 50/100", "12/12 12/24 12/36 13/49 13/62 13/75 13/88 13/101 13/114"),
    ("--quotite 28/35", "20/20 20/40 20/60 20/80 20/100 20/120 20/140 10/150 0/150"),
    ("--quotite 10/35+10/35", "14/14 14/28 14/42 15/57 15/72 15/87 15/102 15/117 15/132"),
    ("--peu-qualifie", "48/48 48/96 48/144 50/194 50/244 50/294 50/344 50/394 6/400"),
    ("--peu-qualifie=2023", "24/24 24/48 24/72 25/97 25/122 25/147 50/197 50/247 50/297"),
    (
      "--absence=disponibilite:2018-01-01..2018-12-31",
      "24/24 0/24 24/48 25/73 25/98 25/123 25/148 2/150 0/150"
    ),
    (
      "--peu-qualifie --diplome 2022",
      "48/48 48/96 48/144 50/194 50/244 0/244 0/244 0/244 0/244"
    ),
  ])
  func theControlSeriesComeOutToTheHour(flags: String, series: String) throws {
    let answer = try document(droits("--entree 2017-01-01 --json \(flags)"))
    #expect(answer.annees.map(\.annee) == Array(2017...2025))
    #expect(answer.annees.map { "\($0.credit)/\($0.solde)" }.joined(separator: " ") == series)
    #expect(answer.formation == nil)
    #expect(answer.solde == answer.annees.last?.solde)
  }

  @Test func theReportFitsATerminalAndCitesTheLaw() throws {
    let run = try droits("--entree 2010-03-01 --quotite 20/35 --consomme 2023:30 --formation 300")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    for part in [
      "décret 2017-928, art. 3 (repris", "Estimation", "décrémenter", "█", "30\u{A0}h prises",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ("", "--entree : "), ("--entree 2024-02-30", "« 2024-02-30 »"),
    ("--entree 2027-01-01", "--entree : "), ("--solde 4 --quotite 0/35", "--quotite : 0/35"),
    ("--solde 4 --quotite 36/35", "--quotite : 36/35"),
    ("--solde 4 --quotite 35/0", "--quotite : 35/0"),
    ("--solde 4 --quotite 0.8", "--quotite : « 0.8 »"), ("--solde -4", "--solde : -4"),
    ("--solde 4,5", "--solde : « 4,5 »"), ("--solde 4 --dif -1", "--dif : -1"),
    ("--solde 4 --dif 121", "--dif : 121"), ("--solde 4 --formation 1.5", "--formation : « 1.5 »"),
    ("--solde 4 --formation -7", "--formation : -7"),
    ("--entree 2017-01-01 --peu-qualifie=2016", "--peu-qualifie : 2016"),
    ("--entree 2017-01-01 --peu-qualifie=2030", "--peu-qualifie : 2030"),
    ("--entree 2017-01-01 --consomme 2018:90", "--consomme : 90 h prises en 2018"),
    ("--entree 2017-01-01 --consomme 2018", "--consomme : « 2018 »"),
    ("--solde 4 --consomme 2018:2", "--consomme : "), ("--solde 4 --inaptitude", "--inaptitude : "),
    ("--solde 4 --diplome 2020", "--diplome : "), ("--solde 4 --solde 5", "--solde : "),
    ("--entree 2018-01-01 --fin-contrat 2017-12-31", "--fin-contrat : "),
    ("--solde 4 --au 2017-03-01", "--au : "),
    ("--solde 4 --peu-qualifie --peu-qualifie=2023", "--peu-qualifie : donné plusieurs fois"),
    ("--solde 4 --peu-qualifie=", "--peu-qualifie : "),
    ("--entree 0218-09-01", "--entree : 01/09/0218"),
  ])
  func whatCannotBeIsNamedAndNothingIsComputed(line: String, expected: String) throws {
    let run = try droits(line)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Erreur : "))
    #expect(run.errors.contains(expected), "\(run.errors)")
  }

  /// No figure dies with a year: what is counted goes on, and says how old the amounts are.
  @Test(arguments: [("2027-01-01", false), ("2028-02-29", true), ("2031-06-15", true)])
  func daysToComeHaveAnswers(day: String, isOld: Bool) throws {
    let answer = try document(
      droits("--entree 2017-01-01 --formation 200 --json --au \(day)"))
    #expect(answer.solde == 150 && answer.plafond == 150 && answer.formation?["manque"] == 50)
    let words = "montants vérifiés le 28/11/2026"
    #expect(answer.alertes.contains { $0.contains(words) } == isOld)
    let conversion = try ProgramRun("cpf", ["convertir", "--euros", "1200", "--au", day])
    #expect(conversion.status == 0 && conversion.output.contains("80 h"))
    #expect(conversion.output.contains("28/11/2026") == isOld)
    let run = try ProgramRun("cpf", ["convertir", "--json", "--euros", "1200", "--au", day])
    let converted = try JSONDecoder().decode(Converted.self, from: Data(run.output.utf8))
    #expect(converted.alertes?.contains { $0.contains(words) } ?? false == isOld)
  }

  /// As in the answers of the checker; the text was taken over on 1 August 2026.
  @Test(arguments: [("2026-07-31", false), ("2026-08-01", true)])
  func aTextTakenOverIsCitedSo(day: String, isTakenOver: Bool) throws {
    let words = "décret 2017-928, art. 3 (repris au CGFP, livre IV), d'après"
    let run = try droits("--entree 2022-01-01 --au \(day)")
    let output = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(output.contains(words) == isTakenOver, "\(run.output)")
    #expect(output.contains("décret 2017-928, art. 3, d'après") != isTakenOver)
  }

  @Test func everyFaultIsToldAtOnce() throws {
    let run = try droits("--entree hier --quotite 2/1 --dif x --formation -1")
    for flag in ["--entree", "--quotite", "--dif", "--formation"] {
      #expect(run.errors.contains("\(flag) : "), "\(run.errors)")
    }
  }

  @Test(arguments: [
    (["--euros", "500"], 33, 500), (["--euros", "2250"], 150, 2250),
    (["--euros", "5000"], 150, 5000), (["--euros", "5000", "--peu-qualifie"], 333, 5000),
    (["--euros", "7,50"], 1, 7.5), (["--heures", "24"], 24, 360), (["--heures", "150"], 150, 2250),
    (["--heures", "400", "--peu-qualifie"], 400, 6000), (["--heures", "200"], 200, 3000),
    (["--heures", "400"], 400, 5000), (["--euros", "1200", "--solde", "100"], 50, 1200),
  ])
  func conversionsFollowTheRateAndItsLimits(arguments: [String], hours: Int, euros: Double) throws {
    let run = try ProgramRun("cpf", ["convertir", "--json"] + arguments + Self.day)
    let answer = try JSONDecoder().decode(Converted.self, from: Data(run.output.utf8))
    #expect(answer == Converted(heures: hours, euros: euros, alertes: nil))
  }

  @Test(arguments: [
    ([], "--euros : "), (["--euros", "3", "--heures", "4"], "--heures : "),
    (["--euros", "-3"], "--euros : "), (["--euros", "3,123"], "« 3,123 »"),
    (["--heures", "1,5"], "« 1,5 »"), (["--heures", "-1"], "--heures : -1"),
    (["--heures", "1", "--au", "2019-12-31"], "--au : "),
  ])
  func conversionsThatCannotBeAreNamed(arguments: [String], expected: String) throws {
    let run = try ProgramRun("cpf", ["convertir"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(expected), "\(run.errors)")
  }
}

/// `cpf droits --json`, as the contract has it.
private struct RightsAnswer: Decodable {
  struct Year: Decodable {
    let annee: Int
    let credit: Int
    let solde: Int
  }

  let annees: [Year]
  let solde: Int
  let plafond: Int
  let dif: Int
  let anticipation: Int
  let formation: [String: Int]?
  let alertes: [String]
}

/// `cpf convertir --json`, as the contract has it.
private struct Converted: Decodable, Equatable {
  let heures: Int
  let euros: Double
  let alertes: [String]?
}
