/// Every kind of fault that the programs tell of, by the id that stands in reports.
///
/// One list for the whole package: no two kinds share an id, and the guide of faults misses none.
package enum FaultKind: String, CaseIterable, Sendable {
  case missingFolder = "dossier-absent"
  case unreadableFolder = "dossier-illisible"
  case unreadableFile = "fichier-illisible"
  case oversizedFile = "fichier-trop-gros"
  case outwardLink = "lien-sortant"
  case missingFile = "fichier-manquant"
  case misplacedFile = "fichier-inattendu"
  case nullByte = "octet-nul"
  case unfitCharacter = "caractere-refuse"
  case notUTF8 = "pas-utf-8"
  case fileName = "nom-de-fichier"
  case reservedName = "nom-reserve"
  case sharedAddress = "adresse-en-double"
  case unreadableModel = "modele-illisible"

  case missingHeader = "en-tete-manquant"
  case openHeader = "en-tete-ouvert"
  case longHeader = "en-tete-trop-long"
  case unreadableYAML = "yaml-illisible"
  case refusedYAML = "yaml-refuse"
  case emptyYAML = "yaml-vide"
  case repeatedKey = "cle-en-double"
  case unknownKey = "cle-inconnue"
  case missingKey = "cle-manquante"
  case surplusKey = "cle-de-trop"
  case unexpectedType = "type-inattendu"
  case unknownValue = "valeur-inconnue"
  case impossibleDate = "date-impossible"
  case futureDate = "date-future"
  case repeatedID = "id-en-double"
  case refusedID = "identifiant-refuse"
  case repetition
  case refusedAddress = "adresse-refusee"

  case unknownSection = "rubrique-inconnue"
  case emptySection = "rubrique-vide"
  case unknownSource = "source-inconnue"
  case missingSource = "source-manquante"
  case unusedSource = "source-inutilisee"
  case unknownText = "texte-inconnu"
  case missingText = "texte-manquant"
  case endedText = "texte-abroge"
  case unknownItem = "element-inconnu"
  case uncoveredItem = "non-couvert"
  case unknownEntry = "fiche-inconnue"
  case refusedFormerName = "ancien-nom-refuse"
  case uncheckedChange = "changement-non-verifie"

  case emptyAnswer = "reponse-vide"
  case answerWithoutSentence = "reponse-sans-phrase"
  case topHeading = "titre-de-niveau-1"
  case skippedHeading = "titre-trop-bas"
  case unknownMark = "markdown-inconnu"
  case refusedHTML = "html-refuse"
  case refusedImage = "image-refusee"
  case refusedLink = "lien-refuse"
  case brokenLink = "lien-casse"
  case brokenAnchor = "ancre-cassee"
  case repeatedAnchor = "ancre-en-double"
  case deepNesting = "imbrication"
  case outOfMemory = "memoire"
  case unexplainedAbbreviation = "sigle-non-developpe"

  case unknownQuestion = "question-inconnue"
  case unknownAnswer = "reponse-inconnue"
  case emptyExpectation = "attendu-vide"
  case incompleteSituation = "situation-incomplete"
  case unofferedAnswer = "reponse-hors-de-propos"
  case unaskedQuestion = "question-non-posee"
  case contradictedSituation = "situation-contredite"
  case opposedExpectations = "attendus-opposes"
  case unsettledRules = "regles-sans-reponse"
  case unexplainedRule = "regle-sans-fiche"
  case unknownRule = "regle-inconnue"

  case unknownSubject = "condition-inconnue"
  case unknownPlaceholder = "champ-inconnu"
  case unusedField = "champ-inutilise"
  /// The first or the last day of a field of a letter cannot be read, or leaves no day.
  case refusedBound = "borne-refusee"
  case ungroundedParagraph = "paragraphe-sans-appui"
  case unreachedParagraph = "paragraphe-jamais-garde"
  case foreignGround = "appui-hors-de-propos"
  case strangeTimeLimit = "delai-etranger"
  /// A letter names an article that it does not rest on.
  case strangeArticle = "article-etranger"
  case unfitSituation = "situation-hors-lettre"

  case defectiveRules = "regles"

  case unknownAmount = "montant-inconnu"
  case loneBrace = "accolade-seule"
  case typedAmount = "montant-a-la-main"
  case awaitedAmount = "montant-attendu"
  case staleAmounts = "montants-a-verifier"
  case staleRules = "regles-a-verifier"
  case wrongExample = "exemple-faux"
  case contradictedExample = "exemple-contredit"

  case repeatedTerm = "terme-en-double"
  case unknownTerm = "terme-inconnu"
  case missingVersion = "version-manquante"
  case contradictionWithoutEntry = "contradiction-sans-fiche"
  case loneExpression = "equivalent-seul"
  case ambiguousWords = "mots-ambigus"
  case unreadableWords = "mots-illisibles"
  case answerWithoutWords = "reponse-sans-mots"
  case contradictedTraining = "formation-contredite"

  case oldFormat = "format-ancien"
  case newerFormat = "format-trop-recent"
  case missingReception = "accueil-absent"
  case refusedSum = "somme-refusee"
  case refusedCount = "nombre-refuse"
  case opposedLocalRules = "reglement-contradictoire"
  case refusedContact = "contact-refuse"
  case refusedColour = "couleur-refusee"
  case lowContrast = "contraste-insuffisant"
  case missingLogo = "logo-absent"
  case refusedLogo = "logo-refuse"
  case oversizedLogo = "logo-trop-gros"
  case missingCriterion = "critere-manquant"
  case staleEvaluation = "evaluation-perimee"

  case missingTemplate = "gabarit-manquant"
  case unknownTemplate = "gabarit-inconnu"
  case circularTemplate = "gabarit-en-boucle"
  case unknownName = "nom-inconnu"
  case unescapedText = "texte-non-echappe"
  case escapedHTML = "html-echappe"
  case unsuitedTag = "balise-inadaptee"
  case refusedTag = "balise-refusee"
  case openTag = "balise-ouverte"
  case openSection = "section-ouverte"
  case unopenedSection = "section-mal-fermee"

  case refusedOutput = "sortie-refusee"
  case busyOutput = "sortie-occupee"
  case foreignFile = "fichier-etranger"
  case failedWriting = "ecriture-impossible"
  case foreignModule = "module-etranger"
  case unreadableDrawing = "dessin-illisible"
  case failedDrawing = "dessin-impossible"

  case deadLink = "lien-mort"
  case unknownHost = "hote-inconnu"
  case untrustedHost = "certificat-refuse"
  case endlessRedirect = "renvois-sans-fin"
  case unreadableAddress = "adresse-illisible"
  case movedPage = "adresse-deplacee"
  case failingHost = "site-en-panne"
  case silentHost = "pas-de-reponse"
  case closedPage = "acces-refuse"

  case missingCopy = "copie-absente"
  case unknownCopy = "copie-inconnue"
  case unreadableCopy = "copie-illisible"
  case emptyCopy = "copie-vide"
  case foreignCopy = "copie-etrangere"
  case unreadableArchive = "archive-illisible"
  case unreadableXML = "xml-illisible"
  case unknownRoot = "racine-inconnue"
  case missingElement = "element-manquant"
  case unknownState = "etat-inconnu"
  case missingArticle = "article-absent"
  case simultaneousVersions = "versions-simultanees"
  case olderCopy = "copie-ancienne"
  case changedText = "texte-change"
  case repeatedVersion = "version-en-double"
  case impossibleDigest = "empreinte-impossible"
  case tooManyFaults = "trop-de-fautes"

  case noQuestion = "aucune-question"
  case repeatedColumn = "colonne-repetee"
  case reservedColumn = "colonne-reservee"
  case unknownEncoding = "encodage-inconnu"
  case missingInput = "fichier-absent"
  case emptyInput = "fichier-vide"
  case openQuote = "guillemet-ouvert"
  case loneReturn = "fin-de-ligne"
  case mixedSeparators = "separateurs-meles"
  case tooManyColumns = "trop-de-colonnes"
  case invalidJSON = "json-invalide"
  case failedReading = "lecture-impossible"
  case longLine = "ligne-trop-longue"
}

extension FaultKind {
  /// Whether a day alone brings it, where nothing that anybody keeps has changed.
  package var comesWithTime: Bool {
    let brought: [FaultKind] = [.awaitedAmount, .staleAmounts, .staleRules, .staleEvaluation]
    return brought.contains(self)
  }

  /// What a kind of fault is about, in the order of the guide.
  package enum Topic: String, CaseIterable, Sendable {
    case files = "Les fichiers"
    case keys = "L'en-tête et les listes"
    case references = "Les renvois"
    case answers = "La réponse"
    case situations = "Les situations et les règles"
    case letters = "Les courriers"
    case amounts = "Les montants et les calculs"
    case lists = "Le glossaire, les contradictions, les mots des appelants"
    case settings = "Les réglages du site"
    case templates = "Les gabarits"
    case publishing = "La construction du site"
    case links = "Les liens vers d'autres sites"
    case law = "La copie des textes de loi"
    case batch = "Les fichiers de « cpf lot »"
  }

  /// What the fault is about.
  package var topic: Topic {
    switch self {
    case .missingFolder, .unreadableFolder, .unreadableFile, .oversizedFile, .outwardLink,
      .missingFile, .misplacedFile, .nullByte, .unfitCharacter, .notUTF8, .fileName,
      .reservedName, .sharedAddress,
      .unreadableModel:
      .files
    case .missingHeader, .openHeader, .longHeader, .unreadableYAML, .refusedYAML, .emptyYAML,
      .repeatedKey, .unknownKey, .missingKey, .surplusKey, .unexpectedType, .unknownValue,
      .impossibleDate, .futureDate, .repeatedID, .refusedID, .repetition, .refusedAddress:
      .keys
    case .unknownSection, .emptySection, .unknownSource, .missingSource, .unusedSource,
      .unknownText,
      .missingText, .endedText, .unknownItem, .uncoveredItem, .unknownEntry, .refusedFormerName,
      .uncheckedChange:
      .references
    case .emptyAnswer, .answerWithoutSentence, .topHeading, .skippedHeading, .unknownMark,
      .refusedHTML, .refusedImage, .refusedLink, .brokenLink, .brokenAnchor, .repeatedAnchor,
      .deepNesting, .outOfMemory,
      .unexplainedAbbreviation:
      .answers
    case .unknownQuestion, .unknownAnswer, .emptyExpectation, .incompleteSituation,
      .unofferedAnswer, .unaskedQuestion, .contradictedSituation, .opposedExpectations,
      .unsettledRules, .unexplainedRule, .unknownRule, .defectiveRules:
      .situations
    case .unknownSubject, .unknownPlaceholder, .unusedField, .refusedBound, .ungroundedParagraph,
      .unreachedParagraph, .foreignGround, .strangeTimeLimit, .strangeArticle, .unfitSituation:
      .letters
    case .unknownAmount, .loneBrace, .typedAmount, .awaitedAmount, .staleAmounts, .staleRules,
      .wrongExample, .contradictedExample:
      .amounts
    case .repeatedTerm, .unknownTerm, .missingVersion, .contradictionWithoutEntry,
      .loneExpression, .ambiguousWords, .unreadableWords, .answerWithoutWords,
      .contradictedTraining:
      .lists
    case .oldFormat, .newerFormat, .missingReception, .refusedSum, .refusedCount,
      .opposedLocalRules, .refusedContact, .refusedColour, .lowContrast, .missingLogo,
      .refusedLogo, .oversizedLogo, .missingCriterion, .staleEvaluation:
      .settings
    case .missingTemplate, .unknownTemplate, .circularTemplate, .unknownName,
      .unescapedText, .escapedHTML, .unsuitedTag, .refusedTag, .openTag, .openSection,
      .unopenedSection:
      .templates
    case .refusedOutput, .busyOutput, .foreignFile, .failedWriting, .foreignModule,
      .unreadableDrawing,
      .failedDrawing:
      .publishing
    case .deadLink, .unknownHost, .untrustedHost, .endlessRedirect, .unreadableAddress,
      .movedPage, .failingHost, .silentHost, .closedPage:
      .links
    case .missingCopy, .unknownCopy, .unreadableCopy, .emptyCopy, .foreignCopy,
      .unreadableArchive, .unreadableXML, .unknownRoot, .missingElement, .unknownState,
      .missingArticle, .simultaneousVersions, .olderCopy, .changedText, .repeatedVersion,
      .impossibleDigest, .tooManyFaults:
      .law
    case .noQuestion, .repeatedColumn, .reservedColumn, .unknownEncoding, .missingInput,
      .emptyInput, .openQuote, .loneReturn, .mixedSeparators, .tooManyColumns, .invalidJSON,
      .failedReading,
      .longLine:
      .batch
    }
  }
}
