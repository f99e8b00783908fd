import Diagnostics
import Testing

/// A name that is not accepted, beside those that are.
struct FaultNamingTests {
  @Test func aNameThatIsNotAcceptedIsToldWithThoseThatAre() {
    let fault = Fault(
      .unknownKey, at: Place("a.md"), "la clé « titer » n'existe pas", naming: "titer",
      among: ["titre", "date"], as: "clés acceptées")
    #expect(fault.message == "la clé « titer » n'existe pas ; vouliez-vous dire « titre » ?")
    #expect(fault.notes == ["clés acceptées : titre, date"])
    let alone = Fault(
      .brokenAnchor, at: Place("a.md"), "rien", naming: "a", among: [], as: "ancres")
    #expect(alone.message == "rien" && alone.notes == [])
  }
}
