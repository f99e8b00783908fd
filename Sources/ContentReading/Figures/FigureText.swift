import CommonMark
import Diagnostics
import Entitlement
import French
import Law

/// Puts the amounts of the core where a text names them, and finds those typed by hand.
struct FigureText {
  /// The day on which the amounts are looked up.
  private let day: CalendarDay
  /// The amounts that have a name, with their names.
  private let named: [(amount: Amount, figure: Figure)]

  init(on day: CalendarDay) {
    self.day = day
    named = Figure.allCases.compactMap { figure in
      (try? figure.amount(on: day)).map { ($0, figure) }
    }
  }

  /// The words for what stands between double braces; none where that is a fault.
  ///
  /// That is the name of an amount, or an amount itself where it is the text's own.
  func words(for name: some StringProtocol, at place: Place, in file: SourceText) -> String {
    let name = String(name)
    let typed = TypedAmount.all(in: name)
    if typed.count == 1, typed[0].words == name { return name }
    guard let figure = Figure(rawValue: name) else {
      file.log.add(unknown(name, at: place))
      return ""
    }
    do {
      if let last = figure.awaitedSince(day) {
        file.log.add(
          Fault(
            .awaitedAmount, at: place,
            "« {{\(name)}} » : le montant du \(day.short) n'est pas connu ; la page donne celui de "
              + "\(last.year) et dit que le nouveau est attendu", severity: .warning))
      }
      return try figure.text(on: day)
    } catch {
      file.report(.unknownAmount, at: place, "« {{\(name)}} » : \(error.message)")
      return ""
    }
  }

  private func unknown(_ name: String, at place: Place) -> Fault {
    let accepted = Figure.allCases.map(\.rawValue)
    return Fault(
      .unknownAmount, at: place,
      "« {{\(name)}} » n'est pas le nom d'un montant"
        + Suggestion.phrase(for: name, among: accepted),
      notes: [
        "noms acceptés : \(accepted.joined(separator: ", "))",
        "ou un montant propre à la page, par exemple {{150 heures}} ou {{1 500 €}}",
      ])
  }

  /// A text with the amounts that it names in their places; those typed by hand are reported, and
  /// so is what would be shown as it is typed.
  ///
  /// - Parameter namesFields: Whether `{nom}` stands for a field there, as in the parts of a letter.
  func prose(
    _ text: Located<String>, in file: SourceText, namingFields namesFields: Bool = false
  ) -> String {
    let place = file.place(of: text.mark)
    file.log.add(warnings(for: text.value) { _ in place })
    file.reportHTML(in: text)
    return BracedText.pieces(of: text.value[...]).map { piece in
      switch piece {
      case .words(let words):
        if let brace = words.brace(besidesFields: namesFields) {
          file.reportBrace(brace, at: place, namingFields: namesFields)
        }
        return String(words)
      case .name(let name): return self.words(for: name, at: place, in: file)
      }
    }.joined()
  }

  /// Warnings for amounts typed by hand where a name exists for them.
  ///
  /// - Parameters:
  ///   - text: A line, or the value of a key.
  ///   - place: Where an offset in the text stands, in UTF-8 bytes from 0.
  func warnings(for text: some StringProtocol, at place: (Int) -> Place) -> [Fault] {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    var offset = 0
    return BracedText.pieces(of: Substring(text)).flatMap { piece -> [Fault] in
      defer { offset += piece.length }
      guard case .words(let words) = piece else { return [] }
      return TypedAmount.all(in: String(words)).compactMap { typed in
        warning(for: typed, at: place(offset + typed.offset))
      }
    }
  }

  private func warning(for typed: TypedAmount, at place: Place) -> Fault? {
    let names = named.filter { typed.isEqual(to: $0.amount) }.map { "{{\($0.figure.rawValue)}}" }
    guard !names.isEmpty else { return nil }
    return Fault(
      .typedAmount, at: place,
      "« \(typed.words) » est écrit à la main, alors que ce montant a un nom",
      notes: [
        "noms possibles : \(names.joined(separator: ", "))",
        "si le montant est propre à la page : {{\(typed.words)}}",
      ], severity: .warning)
  }
}

extension TypedAmount {
  /// Whether it is the same amount in the same unit.
  fileprivate func isEqual(to amount: Amount) -> Bool {
    switch (amount, unit) {
    case (.hours(let hours), .hours): hundredths == hours * 100
    case (.euros(let euros), .euros): hundredths == euros.cents
    case (.hours, .euros), (.euros, .hours), (.days, .hours), (.days, .euros): false
    }
  }
}
