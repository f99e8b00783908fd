import CommandLineTools
import Deadlines
import Eligibility
import Entitlement
import Law
import ModelContext

extension Assistant {
  /// `verifier`, as `cpf verifier --json`.
  var verification: Tool {
    Tool(
      "verifier", title: "Vérifier une situation",
      description: """
        Dit si le CPF s'utilise dans une situation, qui décide, qui paie, les démarches, les \
        conditions et les articles. Sans toutes les réponses, dit la question qui manque et les \
        verdicts encore possibles. Chaque réponse s'écrit par son nom ou comme on la dit \
        (« CLM ») ; « inconnu » pour « je ne sais pas ».
        """,
      parameters: Question.allCases.map { question in
        let choices = question.answers.map { "\($0.id) (\($0.label))" }.joined(separator: ", ")
        return Tool.Parameter(
          question.rawValue,
          .text(
            "\(question.text) \(choices), ou \(Answer.unknownID).",
            examples: question.answers.map(\.id)))
      },
      output: .answer
    ) { [checker, library] arguments throws(ToolFault) in
      // In the order of the contract, so that faults come in the same order each time.
      var given: [String] = []
      for question in Question.allCases {
        let name = question.rawValue
        for text in try arguments[name]?.texts(of: name) ?? [] { given.append("\(name)=\(text)") }
      }
      return try Self.answering {
        let answers = try GivenAnswers(parsing: given, as: .argument)
        let consultation = try answers.consult(checker)
        return library.document(consultation, after: answers)
      }
    }
  }

  /// `droits`, as `cpf droits --json`.
  var rights: Tool {
    Tool(
      "droits", title: "Compter les heures",
      description: """
        Compte les heures d'un agent année par année, depuis son entrée ou depuis le solde affiché, \
        et dit comment elles couvrent une formation. Il faut « entree », « periode » ou « solde ».
        """,
      parameters: Inquiry.fields.map { Tool.Parameter($0.rawValue, $0.schema) },
      output: RightsDocument.schema
    ) { arguments throws(ToolFault) in
      var inputs: [Inquiry.Input] = []
      for field in Inquiry.fields {
        let texts = try arguments[field.rawValue]?.texts(of: field.rawValue) ?? []
        inputs += texts.map { Inquiry.Input(field, $0) }
      }
      do throws(EntitlementFaults) {
        return RightsDocument(try Inquiry(inputs, today: .today).reckoning())
      } catch {
        throw ToolFault(error.text(naming: \.rawValue))
      }
    }
  }

  /// `delais`, as `cpf delais --json`.
  var deadlines: Tool {
    Tool(
      "delais", title: "Calculer les délais",
      description: """
        Les dates qui suivent une demande de CPF ou son refus : refus par silence, derniers jours \
        pour demander les motifs et pour saisir le tribunal. Jours fériés de métropole.
        """,
      parameters: DeadlineFault.Field.allCases.map {
        Tool.Parameter($0.rawValue, $0.schema, isRequired: $0 == .request)
      },
      output: DeadlinesDocument.schema
    ) { arguments throws(ToolFault) in
      var inputs: [DeadlineInquiry.Input] = []
      for field in DeadlineFault.Field.allCases {
        let texts = try arguments[field.rawValue]?.texts(of: field.rawValue) ?? []
        inputs += texts.map { DeadlineInquiry.Input(field, $0) }
      }
      if let calendar = library.rules?.calendar, !calendar.isEmpty,
        !inputs.contains(where: { $0.field == .calendar })
      {
        inputs.append(DeadlineInquiry.Input(.calendar, calendar.written))
      }
      do throws(DeadlineFaults) {
        return DeadlinesDocument(try DeadlineInquiry(inputs, today: .today).schedule)
      } catch {
        throw ToolFault(error.text(naming: \.rawValue))
      }
    }
  }
}
