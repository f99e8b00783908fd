import Content
package import ContentReading
package import Diagnostics
import Foundation
package import Law
import SiteRendering

/// A content of an earlier format, written anew beside itself in the present one.
package struct ContentUpgrade: Sendable {
  private let content: String
  private let output: String

  /// - Parameters:
  ///   - content: The folder of the content; nothing in it is changed.
  ///   - output: The folder to write, which does not exist yet.
  package init(content: String, output: String) {
    self.content = content
    self.output = output
  }

  /// What was done.
  package struct Outcome: Sendable {
    /// The files that changed, and how.
    package let changes: [ContentConversion.Change]
    /// The faults of the converted content.
    package let remaining: FaultReport
  }

  /// Why nothing was written.
  package enum Refusal: Error {
    /// The content has the present format.
    case current
    /// The folder to write exists, or stands within the content.
    case output
    /// Something in the content, or on the disk, is in the way.
    case faults(FaultReport)
  }

  /// Converts the content, checks what came out, and writes it whole or not at all.
  ///
  /// - Parameter day: The day whose law the content tells.
  package func run(on day: CalendarDay) throws(Refusal) -> Outcome {
    let reader = FolderReader(content, as: "le dossier du contenu")
    guard reader.isFolder else { throw .faults(FaultReport(reader.faults)) }
    guard isFree else { throw .output }
    let conversion = try convert(reader.files)
    let written = conversion.files.map {
      InputFile(
        path: ([output] + $0.components).joined(separator: "/"), components: $0.components,
        bytes: $0.bytes)
    }
    let before = KnowledgeBase.read(reader.files, in: content, on: day, for: SiteMap.names).faults
    let after = KnowledgeBase.read(written, in: output, on: day, for: SiteMap.names).faults
    // A conversion that made a fault would be one itself.
    guard FaultReport(after).errors <= FaultReport(before).errors else {
      throw .faults(FaultReport(after))
    }
    try write(conversion)
    return Outcome(changes: conversion.changes, remaining: FaultReport(after + reader.faults))
  }

  private func convert(_ files: [InputFile]) throws(Refusal) -> ContentConversion {
    do {
      return try ContentConversion(of: files, in: content)
    } catch {
      switch error {
      case .current: throw .current
      case .faults(let faults): throw .faults(FaultReport(faults))
      }
    }
  }

  /// Whether the folder can be written without touching anything.
  private var isFree: Bool {
    let source = URL(filePath: content).standardizedFileURL.resolvingSymlinksInPath().path + "/"
    let target = URL(filePath: output).standardizedFileURL.path
    return !FileManager.default.fileExists(atPath: output) && !(target + "/").hasPrefix(source)
  }

  /// Copies the folder as it is, changes the copy, and gives it its name last.
  private func write(_ conversion: ContentConversion) throws(Refusal) {
    let disk = FileManager.default
    let unfinished = output + ".cpf-site-neuf"
    do {
      try? disk.removeItem(atPath: unfinished)
      try disk.copyItem(
        at: URL(filePath: content).resolvingSymlinksInPath(), to: URL(filePath: unfinished))
      for change in conversion.changes {
        let path = ([unfinished] + change.file.components).joined(separator: "/")
        try Data(change.file.bytes ?? []).write(to: URL(filePath: path))
      }
      try disk.moveItem(atPath: unfinished, toPath: output)
    } catch {
      try? disk.removeItem(atPath: unfinished)
      throw .faults(
        FaultReport([
          Fault(.failedWriting, at: Place(output), "ce dossier ne peut pas être écrit")
        ]))
    }
  }
}
