@testable import Batch
@testable import BatchCore
import DecisionTree
import Law
import Testing
import TestSupport

/// What would be paid of a cost, where the rule of the authority is known.
struct CostTests {
  private static let rules = LocalRules(
    authority: "Ville", verified: CalendarDay(2026, .november, 20),
    deliberation: .adopted(CalendarDay(2026, .march, 12)),
    caps: FundingCaps(perHour: Euros(20), perProject: Euros(1000)))
  private static let assessor = Result { Assessor(try Diagram.shared.get(), under: rules) }

  private static func lines(_ file: String) throws -> [String] {
    let job = BatchJob("f", on: CalendarDay(2026, .november, 20))
    var rest = Array(file.utf8)
    var result: [UInt8] = []
    _ = try job.run(
      try assessor.get(),
      read: {
        defer { rest = [] }
        return rest
      }, write: { result += $0 })
    return String(decoding: result, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let agent = "titulaire;en-poste;un;diplome"
  private static let head = "statut;situation;employeurs;formation;cout;formation-heures"

  @Test(
    arguments: [
      ("1800;60", "1000"), ("900;60", "900"), ("900,50;60", "900,50"), ("900;10", "200"),
      ("900;", ""), (";60", ""),
    ])
  func theLowestCapIsWritten(cells: String, paid: String) throws {
    let lines = try Self.lines("\(Self.head)\n\(Self.agent);\(cells)\n")
    #expect(lines[0].hasSuffix(";prise-en-charge;erreur"))
    #expect(lines[1].hasSuffix(";\(paid);"))
  }

  @Test func nothingIsPaidWhereAnotherPays() throws {
    let lines = try Self.lines("statut;cout\nretraite;500\n")
    #expect(lines[1].hasSuffix(";;"))
  }

  @Test func aSumThatIsNoneIsTold() throws {
    let lines = try Self.lines("\(Self.head)\n\(Self.agent);cher;60\n")
    #expect(lines[1].contains("colonne cout : « cher » n'est pas une somme"))
  }

  /// The hours are read as the ledger reads them.
  @Test(arguments: ["60", "60 h", "60h", "60 heures", "60,5", "-60"])
  func hoursAreReadWithTheirUnit(cell: String) throws {
    let lines = try Self.lines("\(Self.head)\n\(Self.agent);900;\(cell)\n")
    let isRead = !["60,5", "-60"].contains(cell)
    #expect(lines[1].hasSuffix(";900;") == isRead, "\(lines[1])")
    #expect(lines[1].contains("« \(cell) » n'est pas un nombre d'heures") != isRead)
  }

  /// Without the rule of the authority, nothing comes out of a price: it is not said to be read.
  @Test func aPriceThatIsNotReadIsTold() throws {
    func notices(_ header: String, _ assessor: Assessor) throws -> [String] {
      var told: [String] = []
      var rest = Array("\(header)\n".utf8)
      _ = try BatchJob("f", on: CalendarDay(2026, .november, 20)).run(
        assessor,
        read: {
          defer { rest = [] }
          return rest
        }, write: { _ in }, notice: { told.append($0) })
      return told
    }
    let unknown = Assessor(try Diagram.shared.get())
    let told = try notices("entree;Formation-heures;Coût", unknown)
    #expect(told.contains("La colonne « Formation-heures » est lue comme « formation-heures »."))
    #expect(
      told.last?.hasPrefix("La colonne « Coût » est recopiée sans être lue : ce site") == true)
    #expect(try notices("statut;cout", unknown).first?.contains("« cout » est recopiée") == true)
    let known = try Self.assessor.get()
    #expect(
      try notices("statut;Coût", known) == ["La colonne « Coût » est lue comme « cout »."])
    #expect(try notices("entree;Coût", known).first?.contains("rien ne dit qui paie") == true)
  }

  @Test func theDeliberationIsKnown() throws {
    let lines = try Self.lines("\(Self.head)\n\(Self.agent);10;1\n")
    #expect(lines[1].contains("R27"))
  }

  @Test func objectsTakeNumbers() throws {
    let lines = try Self.lines(
      "{\"statut\":\"titulaire\",\"situation\":\"en-poste\",\"employeurs\":\"un\","
        + "\"formation\":\"diplome\",\"cout\":1800.5,\"formation-heures\":30}\n")
    #expect(lines[0].hasSuffix("\"prise-en-charge\":600}"))
  }
}
