import Law

extension Schedule {
  /// The notes, the most pressing first.
  package var notes: [Note] {
    lateness + expiry + earlyStart + offSeason + proof + remedies + refusals + advances + [
      .otherStatuses, .elsewhere,
    ]
  }

  private var lateness: [Note] {
    guard isRefusalLate else { return [] }
    return [
      Note(
        .lateRefusal,
        "Ce refus écrit vient après la fin du délai ouvert par le silence : il ne le rouvre pas.")
    ]
  }

  /// What is left to who has let every time run out. A refusal that only confirms an earlier one opens
  /// no new time, as courts hold.
  private var expiry: [Note] {
    guard let court = self[.court], court.day < today,
      self[.reasons].map({ $0.day < today }) ?? true
    else { return [] }
    return [
      Note(
        .newRequest,
        "Ces délais sont passés. Vous pouvez déposer une nouvelle demande, contre récépissé : dites-y "
          + "ce qui a changé, car le refus d'une demande toute pareille peut ne faire que confirmer "
          + "le premier, sans rouvrir de délai.")
    ]
  }

  private var earlyStart: [Note] {
    guard refusal == nil, let training, today < training, let silence = self[.silence],
      training <= silence.day
    else { return [] }
    return [
      Note(
        .earlyStart,
        "La formation commence le \(training.long), avant que le délai de réponse soit passé, le "
          + "\(silence.day.long) : demandez une réponse écrite avant qu'elle commence.")
    ]
  }

  /// What the authority asks for changes nothing in what its silence means.
  private var offSeason: [Note] {
    let isLate = self[.localFiling].map { $0.day < request } ?? false
    guard self[.filingPeriod] != nil || isLate else { return [] }
    return [
      Note(
        .offSeason,
        "Cette demande vient hors du calendrier de votre collectivité : demandez-lui si elle "
          + "l'examine. Deux mois de silence valent refus tout de même.")
    ]
  }

  private var proof: [Note] {
    guard refusal != nil else {
      return [
        Note(
          .receipt,
          "Le délai part du jour où l'employeur a reçu la demande : gardez-en la preuve. Un refus "
            + "écrit change ces dates : indiquez son jour quand vous l'avez reçu.")
      ]
    }
    // Beside a refusal that opens no new time, it would read as the contrary.
    return isRefusalLate ? [] : [.statedRemedies]
  }

  private var remedies: [Note] {
    [.mediator, .appeal] + (self[.reasons] == nil ? [] : [.reasonsGiven])
  }

  /// The law says « deux années successives », and not from when to when a year runs.
  private var refusals: [Note] {
    let year = refusedOn.year
    let opinion =
      "un troisième refus, pour une formation de même nature, demanderait d'abord l'avis de la CAP "
      + "(fonctionnaire) ou de la CCP (contractuel)"
    guard let earlierRefusal else {
      return [
        Note(
          .thirdRefusal,
          "Ce serait un premier refus, en \(year). Après un second en \(year + 1), \(opinion).")
      ]
    }
    switch year - earlierRefusal.year {
    case 1:
      return [
        Note(
          .thirdRefusal,
          "Après le refus du \(earlierRefusal.long), celui-ci serait le deuxième, deux années de "
            + "suite : \(opinion).")
      ]
    case 0:
      return [
        Note(
          .thirdRefusal,
          "Deux refus la même année ne font pas deux années de suite ; si la demande est encore "
            + "refusée en \(year + 1), \(opinion).")
      ]
    case _:
      return [
        Note(
          .thirdRefusal,
          "Le refus du \(earlierRefusal.long) n'est pas de l'année d'avant : ce serait de nouveau un "
            + "premier refus. Après un second en \(year + 1), \(opinion).\(sooner(than: year))")
      ]
    }
  }

  /// Where silence refuses in another year than that of the request, a written refusal may still come
  /// in the year after the earlier one.
  private func sooner(than year: Int) -> String {
    guard let earlierRefusal, refusal == nil, request.year == earlierRefusal.year + 1,
      request.year < year, today.year <= request.year
    else { return "" }
    return " Un refus écrit reçu au plus tard le \(CalendarDay(request.year, .december, 31).long) "
      + "serait, lui, le deuxième."
  }

  private var advances: [Note] {
    [
      Note(
        .advance,
        "Si des heures manquent, celles de \(request.year + 1) et de \(request.year + 2) peuvent "
          + "être prises d'avance, avec l'accord écrit de l'employeur, dans la limite du plafond.")
    ]
  }
}

extension Note {
  /// The notes that hold whatever the days.
  package static let general: [Note] = [
    .statedRemedies, .mediator, .appeal, .reasonsGiven, .otherStatuses, .elsewhere,
  ]

  fileprivate static let statedRemedies = Note(
    .statedRemedies,
    "Un refus écrit qui ne dit ni où ni quand le contester ne fait pas courir le délai.")
  fileprivate static let mediator = Note(
    .mediator,
    "Si la collectivité a signé la convention de médiation avec son centre de gestion, saisissez "
      + "d'abord le médiateur, dans le délai du tribunal, qui rejetterait sinon la requête. Cela "
      + "interrompt ce délai ; il repart quand la médiation est terminée.")
  fileprivate static let appeal = Note(
    .appeal,
    "Un recours gracieux ou hiérarchique, dans ces deux mois, interrompt une fois le délai du "
      + "tribunal : deux mois repartent du jour où il est rejeté, par écrit ou par deux mois de "
      + "silence.")
  fileprivate static let reasonsGiven = Note(
    .reasonsGiven,
    "Si les motifs sont demandés à temps, les deux mois du tribunal repartent du jour où ils sont "
      + "donnés.")
  fileprivate static let otherStatuses = Note(
    .otherStatuses,
    "Ces dates sont celles d'un agent public. Contrat aidé ou apprenti : le contrat est de "
      + "droit privé, sans CAP ni CCP, et un litige relève en principe du conseil de prud'hommes. "
      + "Ancien agent : aucun texte ne dit si le silence vaut refus.")
  fileprivate static let elsewhere = Note(
    .elsewhere,
    "Le délai du tribunal a un mois de plus si vous habitez outre-mer et que le tribunal est en "
      + "métropole, ou si le tribunal est outre-mer et que vous n'habitez pas dans son ressort ; "
      + "deux mois de plus si vous habitez à l'étranger. Les jours fériés "
      + "d'Alsace-Moselle et d'outre-mer ne sont pas comptés ici : ils ne pourraient que reculer la "
      + "fin du délai.")
}
