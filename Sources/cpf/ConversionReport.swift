import Entitlement
import Law

/// A conversion as an adviser reads it: what comes out, what stopped it, the rate.
struct ConversionReport {
  /// The lines, at most 80 columns wide.
  let text: String

  init(_ inquiry: ConversionInquiry, _ conversion: Conversion) {
    text =
      (["", "  " + inquiry.amount.result(conversion)]
      + inquiry.notes(on: conversion).flatMap { Wrap.lines($0, indent: 2) } + [
        "", "  \(conversion.text.datedTitle(on: inquiry.day))",
      ]).joined(separator: "\n")
  }
}
