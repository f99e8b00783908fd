import Entitlement
import JSON
import Law

extension InquiryRequest {
  /// The hours of the account as `cpf droits` counts and words them, or the faults.
  package var rights: [UInt8] {
    var json = JSONWriter()
    do {
      json.write(try Inquiry(inputs, today: today).reckoning())
    } catch {
      json.write(faults: error.told)
    }
    return json.bytes
  }

  /// What euros or hours become as `cpf convertir` has it, or the faults.
  package var conversion: [UInt8] {
    var json = JSONWriter()
    do {
      let inquiry = try ConversionInquiry(inputs, today: today)
      json.write(try inquiry.conversion(), of: inquiry)
    } catch {
      json.write(faults: error.told)
    }
    return json.bytes
  }
}

extension JSONWriter {
  /// The keys of `cpf droits --json`, and the words of its report.
  fileprivate mutating func write(_ reckoning: Reckoning) {
    open("{")
    open("[", under: "annees")
    for year in reckoning.ledger?.years ?? [] { write(year) }
    close("]")
    write(reckoning.balance, under: "solde")
    write(reckoning.cap, under: "plafond")
    write(reckoning.account.formerHours, under: "dif")
    write(reckoning.anticipation.hours, under: "anticipation")
    if let cover = reckoning.cover { write(cover) }
    write(reckoning.alerts.map { $0.sentence }, under: "alertes")
    write(reckoning.balanceKind, under: "nature")
    write(reckoning.account.day.short, under: "jour")
    write(reckoning.accountSentences, under: "compte")
    write(reckoning.texts)
    close("}")
  }

  private mutating func write(_ year: LedgerYear) {
    open("{")
    write(year.year, under: "annee")
    write(year.credit, under: "credit")
    write(year.balance, under: "solde")
    write(year.reason.cap, under: "plafond")
    write(year.sentence, under: "pourquoi")
    close("}")
  }

  private mutating func write(_ cover: Cover) {
    open("{", under: "formation")
    write(cover.training, under: "duree")
    write(cover.formerHours, under: "dif")
    write(cover.account, under: "cpf")
    write(cover.prevention, under: "inaptitude")
    write(cover.anticipation, under: "anticipation")
    write(cover.missing, under: "manque")
    write(cover.toEnter, under: "a-decrementer")
    write(cover.isCovered ? "suffisantes" : "insuffisantes", under: "heures")
    write(cover.sentences, under: "phrases")
    write(cover.waysOut.map { $0.sentence }, under: "issues")
    close("}")
  }

  fileprivate mutating func write(
    _ conversion: Conversion, of inquiry: ConversionInquiry
  ) {
    open("{")
    write(conversion.hours, under: "heures")
    write(conversion.euros.cents, under: "centimes")
    write(inquiry.amount.result(conversion), under: "resultat")
    write(inquiry.notes(on: conversion), under: "notes")
    write([conversion.text])
    close("}")
  }

  /// The ids of texts: the page has their titles and addresses.
  private mutating func write(_ texts: [LegalText]) {
    write(texts.map { $0.rawValue }, under: "textes")
  }
}

extension EntitlementFaults {
  /// Each fault by the id of its field, with other fields by their ids between braces.
  fileprivate var told: [(field: String, message: String)] {
    all.map { fault in (fault.field.rawValue, fault.message { "{\($0.rawValue)}" }) }
  }
}
