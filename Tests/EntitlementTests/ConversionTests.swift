import Entitlement
import Law
import Testing

/// Euros in hours and hours in euros, each way with its own limit.
struct ConversionTests {
  private let day = CalendarDay(2026, .november, 20)

  @Test(arguments: [
    (500, 33, false), (800, 53, false), (1000, 67, false), (2250, 150, false), (2265, 150, true),
    (5000, 150, true), (0, 0, false), (7, 0, false), (8, 1, false),
  ])
  func eurosBecomeHours(euros: Int32, hours: Int, isLimited: Bool) throws {
    let conversion = try Converter(on: day).hours(for: Euros(euros))
    #expect(conversion.hours == hours && (conversion.limit != nil) == isLimited)
    #expect(conversion.text == .decree2017Article3_1)
  }

  @Test func theRaisedCapGivesMoreRoom() throws {
    let conversion = try Converter(on: day, isLowQualified: true).hours(for: Euros(8000))
    #expect(conversion.hours == 400 && conversion.limit == .account(wouldBe: 533, cap: 400))
  }

  @Test func halfAnHourIsRoundedUpAndSaid() throws {
    let half = try Converter(on: day).hours(for: Euros(7, cents: 50))
    #expect(half.hours == 1 && half.isHalfHour)
    let less = try Converter(on: day).hours(for: Euros(7, cents: 49))
    #expect(less.hours == 0 && !less.isHalfHour)
  }

  /// The limits of article 3-1 hold from euros to hours alone: the account in euros stops these.
  @Test(arguments: [
    (24, false, 360, false), (150, false, 2250, false), (200, false, 3000, false),
    (333, false, 4995, false), (334, false, 5000, true), (400, false, 5000, true),
    (400, true, 6000, false), (533, true, 7995, false), (534, true, 8000, true),
  ])
  func hoursBecomeEuros(hours: Int, raised: Bool, euros: Int32, isLimited: Bool) throws {
    let conversion = try Converter(on: day, isLowQualified: raised).euros(for: hours)
    #expect(conversion.euros == Euros(euros))
    let limit = Conversion.Limit.privateAccount(cap: Euros(raised ? 8000 : 5000))
    #expect(conversion.limit == (isLimited ? limit : nil))
    #expect(conversion.text == .ctD6323_44)
  }

  @Test func theCapLeavesLessRoom() throws {
    let conversion = try Converter(on: day, balance: 120).hours(for: Euros(1000))
    #expect(conversion.hours == 30 && conversion.limit == .account(wouldBe: 67, cap: 150))
    #expect(try Converter(on: day, balance: 244).hours(for: Euros(1000)).hours == 0)
  }

  @Test func hugeNumbersAreCutAndNotLost() throws {
    #expect(try Converter(on: day).hours(for: Euros(cents: .max)).hours == 150)
    #expect(try Converter(on: day).euros(for: .max).euros == Euros(5000))
    #expect(Euros(whole: .max) == nil && Euros(whole: .min) == nil)
    #expect(Euros(whole: 15) == Euros(15))
  }

  @Test(arguments: [
    ("euros=1200", "1\u{202F}200\u{A0}€ → 80 h"),
    ("euros=1200 solde=100", "1\u{202F}200\u{A0}€ → 50 h"),
    ("heures=200", "200 h → 3\u{202F}000\u{A0}€"),
    ("heures=400 peu-qualifie=oui", "400 h → 6\u{202F}000\u{A0}€"),
    ("heures=400 peu-qualifie=2027", "400 h → 5\u{202F}000\u{A0}€"),
  ])
  func textsComeToAConversion(line: String, result: String) throws {
    let inquiry = try ConversionInquiry(inputs(line), today: day)
    #expect(inquiry.amount.result(try inquiry.conversion()) == result)
  }

  /// A sum is read as people write it, as where an authority's caps are.
  @Test(arguments: ["1 500 €", "1\u{202F}500\u{A0}€", "1500,00", "1500.0", " 1500 "])
  func eurosInEachWay(text: String) throws {
    let inquiry = try ConversionInquiry([.init(.euros, text)], today: day)
    #expect(inquiry.amount == .euros(Euros(1500)))
  }

  @Test(arguments: [
    ("heures=10 solde=3", [EntitlementFault.missing(.euros, for: .balance)]),
    ("heures=10 euros=3", [.excluded(.hours, by: .euros)]), ("au=2026-11-20", [.withoutAmount]),
    ("euros=10 entree=2020-01-01 formation=4", [.unused(.entry), .unused(.training)]),
    ("euros=10 solde=-3", [.negativeHours(-3, of: .balance)]),
    ("euros=-3", [.negativeEuros(Euros(-3))]),
  ])
  func inputsThatCannotBe(line: String, expected: [EntitlementFault]) throws {
    #expect(throws: EntitlementFaults.self) {
      try ConversionInquiry(inputs(line), today: day).conversion()
    }
    do {
      _ = try ConversionInquiry(inputs(line), today: day).conversion()
    } catch let faults as EntitlementFaults {
      #expect(faults.all == expected)
    }
  }

  @Test(arguments: ["2027-01-01", "2028-02-29", "2031-06-15"])
  func ratesThatNoTextEndsStand(iso: String) throws {
    for line in ["euros=1200", "heures=24"] {
      let inquiry = try ConversionInquiry(inputs(line + " au=\(iso)"), today: day)
      let conversion = try inquiry.conversion()
      #expect(conversion.hours == (line == "heures=24" ? 24 : 80))
      let isOld = iso != "2027-01-01"
      #expect((conversion.staleCheck != nil) == isOld)
      #expect(inquiry.notes(on: conversion).contains { $0.contains("28/11/2026") } == isOld)
    }
  }

  private func inputs(_ line: String) throws -> [Inquiry.Input] {
    try line.split(separator: " ").map { word in
      let parts = word.split(separator: "=").map(String.init)
      return Inquiry.Input(try #require(EntitlementFault.Field(rawValue: parts[0])), parts[1])
    }
  }
}
