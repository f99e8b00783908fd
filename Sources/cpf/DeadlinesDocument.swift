import Deadlines
import Law

/// The deadlines as the contract's JSON: a key for each day that the case has, and under `details`
/// how each is counted.
struct DeadlinesDocument: Encodable {
  private let schedule: Schedule

  init(_ schedule: Schedule) {
    self.schedule = schedule
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(schedule.request.iso, forKey: Key("demande"))
    if let refusal = schedule.refusal {
      try container.encode(refusal.iso, forKey: Key("refus"))
    }
    for deadline in schedule.deadlines {
      try container.encode(deadline.day.iso, forKey: Key(deadline.kind.rawValue))
    }
    try container.encode(
      schedule.deadlines.map { Detail($0, on: schedule.today) }, forKey: Key("details"))
    try container.encode(schedule.notes.map(\.sentence), forKey: Key("a-savoir"))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  private struct Detail: Encodable {
    let id: String
    let jour: String
    let titre: String
    let texte: String
    let decompte: String
    let jours: Int
    let references: [String]
    let etat: String

    enum CodingKeys: String, CodingKey {
      case id, jour, titre, texte, decompte, references, etat
      case jours = "jours-restants"
    }

    init(_ deadline: Deadline, on today: CalendarDay) {
      id = deadline.kind.rawValue
      jour = deadline.day.iso
      titre = deadline.kind.title
      texte = deadline.sentence
      decompte = deadline.count
      jours = today.days(until: deadline.day)
      references = deadline.kind.texts.map { $0.reference.title(on: today) }
      etat = deadline.standing.rawValue
    }
  }
}
