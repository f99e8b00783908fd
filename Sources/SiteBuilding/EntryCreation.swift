import Content
import ContentReading
package import Diagnostics
import Foundation
import French
package import Law
import SiteRendering

/// A new entry, written from the model that stands beside the templates.
package struct EntryCreation: Sendable {
  private let content: String
  private let templates: String

  package init(content: String, templates: String) {
    self.content = FolderPath(content).text
    self.templates = FolderPath(templates).text
  }

  /// Why no entry was written.
  package enum Refusal: Error {
    /// The question has neither a letter nor a digit.
    case emptyQuestion
    /// There is no such section.
    case unknownSection(accepted: [String])
    /// The name cannot stand in an address; this one could.
    case refusedName(proposed: String)
    /// Something in the folders is wrong.
    case faults(FaultReport)
  }

  /// Writes an entry; nothing that exists is touched.
  ///
  /// - Parameters:
  ///   - question: The question, in plain words.
  ///   - section: The id of its section.
  ///   - name: Its id; made from the question where none is given.
  ///   - day: The day on which the answer is checked.
  /// - Returns: The path of the file.
  package func write(
    _ question: String, in section: String, named name: String? = nil, on day: CalendarDay
  ) throws(Refusal) -> String {
    guard question.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw .emptyQuestion
    }
    let id = name ?? Slug.make(question)
    guard Slug.make(id) == id else { throw .refusedName(proposed: Slug.make(id)) }
    let path = "\(content)/faq/\(section)/\(id).md"
    try check(section, and: id, at: path, on: day)
    let text = try model(filledWith: question.inQuotes, on: day)
    do {
      let file = URL(filePath: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .withoutOverwriting)
    } catch {
      throw .faults(.failedWriting, path, "ce fichier ne peut pas être écrit")
    }
    return path
  }

  /// Refuses a section that is not listed, and a name that an entry has or had.
  private func check(
    _ section: String, and id: String, at path: String, on day: CalendarDay
  ) throws(Refusal) {
    let reader = FolderReader(content, as: "le dossier du contenu")
    guard reader.isFolder else { throw .faults(FaultReport(reader.faults)) }
    let (knowledge, faults) = KnowledgeBase.read(
      reader.files, in: content, on: day, for: SiteMap.names)
    let sectionFaults = faults.filter { $0.place.path == "\(content)/rubriques.yml" }
    guard sectionFaults.isEmpty else { throw .faults(FaultReport(sectionFaults)) }
    let sections = knowledge.sections.map(\.id)
    guard sections.contains(section) else { throw .unknownSection(accepted: sections) }
    if let other = reader.files.first(where: { $0.components.last == "\(id).md" }) {
      throw .faults(.repeatedID, path, "l'identifiant « \(id) » est déjà celui de \(other.path)")
    }
    if let former = knowledge.formerNames.first(where: { $0.name == id }) {
      throw .faults(
        .repeatedID, path, "« \(id) » est un ancien nom de la fiche « \(former.id) »")
    }
  }

  /// The model, filled in; what the question says is not read again.
  private func model(filledWith question: String, on day: CalendarDay) throws(Refusal) -> String {
    let path = "\(templates)/\(SiteMap.entryModel)"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw .faults(.unreadableModel, path, "le modèle des fiches manque ou ne peut pas être lu")
    }
    return text.split(separator: "{{question}}", omittingEmptySubsequences: false)
      .map { $0.replacing("{{jour}}", with: day.iso) }.joined(separator: question)
  }
}

extension EntryCreation.Refusal {
  /// One fault at the beginning of a file.
  fileprivate static func faults(_ kind: FaultKind, _ path: String, _ message: String) -> Self {
    .faults(FaultReport([Fault(kind, at: Place(path), message)]))
  }
}

extension String {
  /// The text on one line, as it stands between the double quotes of YAML.
  fileprivate var inQuotes: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
