extension FaultKind {
  /// What the fault means and how to mend it, in one line.
  package var meaning: String {
    switch self {
    case .missingFolder:
      "Le dossier donné n'existe pas ; vérifiez le chemin."
    case .unreadableFolder:
      "Un dossier ne peut pas être lu ; vérifiez ses droits d'accès."
    case .unreadableFile:
      "Un fichier ne peut pas être lu ; vérifiez ses droits d'accès, ou remplacez-le par un "
        + "fichier ordinaire."
    case .oversizedFile:
      "Un fichier dépasse la taille acceptée ; partagez-le ou allégez-le."
    case .outwardLink:
      "Un lien symbolique mène hors du dossier ou vers un dossier ; mettez-y le fichier lui-même."
    case .missingFile:
      "Un fichier sans lequel le site ne se construit pas, ou que l'on a nommé, n'est pas là ; "
        + "remettez-le, ou vérifiez son chemin."
    case .misplacedFile:
      "Un fichier n'est à aucune des places que le site publie ; déplacez-le ou ôtez-le."
    case .unfitCharacter:
      "Le texte contient un caractère invisible qui commande ; effacez-le et retapez ce qui l'entoure."
    case .nullByte:
      "Le fichier n'est pas du texte ; enregistrez-le en texte UTF-8."
    case .notUTF8:
      "Le fichier n'est pas en UTF-8 ; enregistrez-le dans ce codage."
    case .fileName:
      "Le nom d'un fichier devient une adresse : minuscules sans accent et tirets ; prenez le "
        + "nom proposé."
    case .reservedName:
      "Une page du site a déjà ce nom ; choisissez-en un autre."
    case .sharedAddress:
      "Deux fichiers auraient la même adresse, à la casse près ; renommez l'un d'eux."
    case .unreadableModel:
      "Le modèle des nouvelles fiches manque dans les gabarits ; remettez-le."
    case .missingHeader:
      "La première ligne n'est pas « --- » ; commencez le fichier par l'en-tête."
    case .openHeader:
      "L'en-tête n'a pas de fin ; ajoutez une seconde ligne « --- » avant la réponse."
    case .longHeader:
      "L'en-tête dépasse la longueur acceptée ; vérifiez que la réponse est bien en dessous."
    case .unreadableYAML:
      "Les clés et les valeurs ne peuvent pas être lues ; vérifiez l'alignement, et mettez le "
        + "texte entre guillemets."
    case .refusedYAML:
      "Les ancres et les listes trop imbriquées ne sont pas acceptées ; mettez le texte entre "
        + "guillemets."
    case .emptyYAML:
      "On attend des clés et l'on ne trouve rien ; remplissez le fichier ou l'en-tête."
    case .repeatedKey:
      "Une clé est donnée deux fois ; gardez-en une."
    case .unknownKey:
      "Une clé n'est pas de celles que l'on accepte ici ; corrigez-la d'après la liste jointe."
    case .missingKey:
      "Une clé nécessaire n'est pas donnée ; ajoutez-la."
    case .surplusKey:
      "Deux clés disent la même chose ; ôtez l'une d'elles."
    case .unexpectedType:
      "La valeur n'a pas la forme attendue : un texte, une liste ou des clés ; suivez "
        + "l'exemple du message."
    case .unknownValue:
      "La valeur n'est pas de celles que la clé accepte ; choisissez dans la liste jointe."
    case .impossibleDate:
      "La date n'existe pas, s'écrit autrement ou vient avant celle qu'elle suit ; écrivez année, mois "
        + "et jour : 2026-11-20."
    case .futureDate:
      "La date est à venir, alors qu'elle dit ce qui a été fait ; corrigez-la."
    case .repeatedID:
      "Deux lignes ou deux fiches ont le même identifiant ; changez-en un."
    case .refusedID:
      "Un identifiant devient une adresse : minuscules sans accent et tirets ; prenez celui "
        + "qui est proposé."
    case .repetition:
      "La même chose est donnée deux fois ; gardez-la une fois."
    case .refusedAddress:
      "L'adresse n'en est pas une qui commence par https:// ; corrigez-la."
    case .unknownSection:
      "Le dossier de la fiche n'est pas une rubrique ; déplacez la fiche ou ajoutez la "
        + "rubrique à la liste."
    case .emptySection:
      "Une rubrique n'a aucune fiche, et sa page serait vide ; écrivez-en une, ou ôtez la rubrique."
    case .unknownSource:
      "La source n'est pas dans la liste des sources ; corrigez son identifiant ou ajoutez-la."
    case .missingSource:
      "La fiche ne dit pas d'où vient la réponse ; donnez une source au moins."
    case .unusedSource:
      "Rien ne cite cette source ; citez-la ou ôtez-la de la liste."
    case .unknownText:
      "Le texte de loi n'est ni dans les règles ni dans la liste des textes ; corrigez son "
        + "identifiant ou ajoutez-le."
    case .endedText:
      "Le texte de loi ne vaut plus et rien ne le reprend ; citez celui qui est en vigueur, ou dites "
        + "dans « avant » ce qui a changé."
    case .missingText:
      "Un point « vérifié » ne donne pas le texte qui a été lu ; donnez-le ou changez l'état."
    case .unknownItem:
      "L'élément à couvrir n'est pas dans la liste ; corrigez son identifiant."
    case .uncoveredItem:
      "Aucune fiche ne répond à cet élément ; ajoutez-le sous « couvre » dans la fiche qui y "
        + "répond."
    case .unknownEntry:
      "Aucune fiche ne porte ce nom ; corrigez-le d'après la proposition."
    case .refusedFormerName:
      "Un ancien nom ne peut pas mener à la fiche : il est mal écrit, ou il est pris ; "
        + "corrigez-le ou ôtez-le."
    case .uncheckedChange:
      "La fiche a changé après sa dernière vérification ; relisez-la et avancez « verifie »."
    case .emptyAnswer:
      "Il n'y a rien sous l'en-tête ; écrivez la réponse."
    case .answerWithoutSentence:
      "La réponse ne commence pas par un paragraphe ; répondez d'abord en une phrase."
    case .topHeading:
      "La page a déjà son titre ; commencez vos titres par « ## »."
    case .skippedHeading:
      "Un titre saute un niveau, et qui écoute la page croit en avoir manqué un ; donnez-lui un « # » "
        + "de plus que le titre au-dessus, pas davantage."
    case .unknownMark:
      "Tableaux, texte barré ou surligné, cases à cocher, encadrés (« ::: »), notes et adresses seules "
        + "n'existent pas dans une réponse ; un lien ou du gras mal fermé, un titre ou un point sans "
        + "espace après sa marque non plus. Ils sont montrés tels quels ; le message dit quoi écrire."
    case .refusedHTML:
      "Le HTML n'est pas accepté dans une réponse, et ailleurs il est montré tel quel ; écrivez la même "
        + "chose en Markdown, ou les mots seuls."
    case .refusedImage:
      "Les images ne sont pas acceptées dans une réponse ; dites-le avec des mots."
    case .refusedLink:
      "Le lien mène à une sorte d'adresse qui n'est pas acceptée ; donnez une fiche, ou une adresse "
        + "https:, http:, mailto: ou tel:."
    case .brokenLink:
      "Le lien ne mène à aucune page du site ; corrigez le nom d'après la proposition."
    case .brokenAnchor:
      "La page existe, mais pas le titre vers lequel le lien mène ; choisissez dans la liste "
        + "jointe."
    case .repeatedAnchor:
      "Deux endroits d'une page ont la même ancre ; changez un des titres."
    case .deepNesting:
      "Des listes ou des citations sont trop imbriquées ; mettez-les à plat."
    case .outOfMemory:
      "La mémoire a manqué pour lire ce texte ; raccourcissez-le."
    case .unexplainedAbbreviation:
      "Un sigle n'est pas expliqué à son premier emploi ; développez-le, ou ajoutez-le au "
        + "glossaire."
    case .unknownQuestion:
      "La vérification ne pose pas de question de ce nom ; choisissez dans la liste jointe."
    case .unknownAnswer:
      "La question n'a pas cette réponse ; choisissez dans la liste jointe."
    case .emptyExpectation:
      "La situation ne dit pas ce qu'elle attend ; donnez au moins un verdict."
    case .incompleteSituation:
      "Il manque une réponse pour que les règles concluent ; ajoutez-la."
    case .unofferedAnswer:
      "La réponse n'est pas proposée dans cette situation ; choisissez dans la liste jointe."
    case .unaskedQuestion:
      "La question n'est pas posée dans cette situation ; ôtez sa réponse."
    case .contradictedSituation:
      "Les règles donnent autre chose que la fiche ; relisez les textes, puis corrigez la "
        + "fiche ou faites corriger les règles."
    case .opposedExpectations:
      "Deux fiches disent le contraire d'une même situation ; mettez-les d'accord."
    case .unsettledRules:
      "Les règles ne concluent pas dans cette situation ; signalez-le à qui tient les règles."
    case .unexplainedRule:
      "Aucune fiche n'a de situation où cette règle s'applique ; ajoutez la ligne proposée à "
        + "la fiche qui l'explique."
    case .unknownRule:
      "Aucune règle ne porte ce nom ; « cpf arbre --format json » les donne toutes."
    case .unknownSubject:
      "La condition d'un courrier nomme ce qui n'existe pas ; elle porte sur une question, sur "
        + "« verdict », « demande », « acquisition » ou « unite », ou sur un champ à choix de ce "
        + "courrier."
    case .unknownPlaceholder:
      "Entre accolades, un courrier nomme un de ses champs ; choisissez dans la liste jointe."
    case .refusedBound:
      "La borne d'un jour ne se lit pas, se compte de ce qui n'est pas un jour, tourne en rond ou ne "
        + "laisse aucun jour ; écrivez « aujourd'hui », un champ de genre « jour », ou l'un des deux "
        + "et un délai (depot + 2 mois)."
    case .unusedField:
      "Ce champ serait demandé pour rien ; écrivez-le entre accolades dans un paragraphe, ou ôtez-le."
    case .ungroundedParagraph:
      "Ce qu'un courrier affirme s'appuie sur une règle ou sur un texte ; une formule de politesse "
        + "porte « forme: oui »."
    case .unreachedParagraph:
      "Aucune situation du courrier ne garde ce paragraphe, et rien ne prouve qu'il est juste ; ajoutez "
        + "une situation."
    case .strangeTimeLimit:
      "Un courrier annonce un délai que le calcul des dates ne connaît pas ; reprenez celui du texte."
    case .strangeArticle:
      "Un courrier nomme un article sur lequel il ne s'appuie pas ; corrigez le numéro, ou ajoutez le "
        + "texte à « textes »."
    case .foreignGround:
      "La règle citée ne vaut pas dans une situation où le paragraphe est gardé ; changez la "
        + "condition ou la règle."
    case .unfitSituation:
      "Le courrier n'est pas fait pour cette situation, ou un de ses champs n'y tient pas ; changez la "
        + "situation, ou « pour »."
    case .defectiveRules:
      "Les règles se contredisent ou ne concluent pas ; signalez-le à qui tient les règles."
    case .unknownAmount:
      "Aucun montant ne porte ce nom entre accolades ; choisissez dans la liste jointe."
    case .loneBrace:
      "Des accolades ne vont pas par paires et sont montrées telles quelles ; fermez-les, ou "
        + "ôtez-les."
    case .typedAmount:
      "Un montant des règles est écrit à la main ; mettez son nom entre accolades pour qu'il "
        + "suive les textes."
    case .awaitedAmount:
      "Un montant fixé chaque année n'est pas encore connu pour ce jour ; la page donne le dernier, "
        + "et le développeur ajoute le nouveau dès qu'il paraît."
    case .staleAmounts:
      "Personne n'a vérifié ces montants depuis plus de douze mois ; relisez leurs textes, puis "
        + "changez le jour de la vérification."
    case .staleRules:
      "Personne n'a relu les règles depuis plus de douze mois ; comparez-les à leurs textes, puis "
        + "changez le jour de la relecture."
    case .wrongExample:
      "Une donnée du calcul n'est pas acceptée ; corrigez-la d'après le message."
    case .contradictedExample:
      "Le calcul donne autre chose que la page ; corrigez la donnée ou ce qui est attendu."
    case .repeatedTerm:
      "Un mot ou un synonyme est déjà défini ; gardez une définition."
    case .unknownTerm:
      "Le terme voisin n'est pas dans le glossaire ; corrigez-le ou ajoutez-le."
    case .missingVersion:
      "Une contradiction oppose au moins deux versions ; ajoutez ce que dit l'autre document."
    case .contradictionWithoutEntry:
      "Aucune fiche ne mène à cette contradiction ; donnez-en une au moins."
    case .loneExpression:
      "Un groupe d'expressions n'en a qu'une ; donnez-en deux au moins, ou ôtez le groupe."
    case .refusedSum:
      "Une somme ne peut pas être lue, ou n'est pas possible ; donnez des euros, par exemple 15 ou "
        + "« 1500,50 »."
    case .refusedCount:
      "On attend un nombre entier dans une certaine limite ; donnez-en un que le message accepte."
    case .opposedLocalRules:
      "Deux règles de la collectivité ne vont pas ensemble ; corrigez ou ôtez l'une d'elles."
    case .oldFormat:
      "Le contenu a la forme d'une version précédente du programme ; « cpf-site convertir-contenu » "
        + "en écrit une copie à jour."
    case .newerFormat:
      "Le contenu a la forme d'une version plus récente du programme ; mettez le programme à jour."
    case .missingReception:
      "Aucune page ne dit à qui téléphoner ou écrire ; remplissez « accueil » dans site.yml."
    case .ambiguousWords:
      "Les mêmes mots disent deux choses dans `mots.yml` ; gardez-les à un seul endroit, ou dites-en "
        + "plus."
    case .unreadableWords:
      "Une expression de `mots.yml` n'a aucun mot, en a trop, commence par « … » ou se dit de trop de "
        + "façons ; écrivez-la autrement, ou ôtez-la."
    case .answerWithoutWords:
      "Aucun mot de `mots.yml` n'établit cette réponse du vérificateur ; ajoutez ceux des appelants."
    case .contradictedTraining:
      "Les règles donnent un autre verdict que celui de la formation ; corrigez l'un des deux."
    case .refusedContact:
      "Un numéro, une boîte ou une page de contact ne s'écrit pas ainsi ; corrigez-le."
    case .refusedColour:
      "La couleur ne s'écrit pas ainsi ; écrivez-la entre guillemets, comme \"#1d4e5f\"."
    case .lowContrast:
      "Deux couleurs qui se touchent sont trop proches pour être lues ; éclaircissez l'une ou "
        + "foncez l'autre."
    case .missingLogo:
      "Le logo nommé n'est pas dans le dossier du contenu ; mettez-y l'image ou corrigez son nom."
    case .refusedLogo:
      "L'image n'est pas un PNG ni un dessin SVG simple ; enregistrez-la sans script ni style."
    case .oversizedLogo:
      "Chaque page charge le logo, et celui-ci est trop gros ; allégez-le."
    case .missingCriterion:
      "L'évaluation de l'accessibilité ne dit pas tous les critères du référentiel ; ajoutez ceux "
        + "qui manquent, chacun avec son résultat et sa preuve."
    case .staleEvaluation:
      "L'évaluation de l'accessibilité a plus de trois ans et le site se déclare non conforme ; "
        + "refaites-la, puis avancez sa date."
    case .missingTemplate:
      "Un gabarit dont les pages ont besoin n'est pas là ; remettez-le."
    case .unknownTemplate:
      "Le gabarit inclus n'existe pas ; corrigez son nom d'après la proposition."
    case .circularTemplate:
      "Un gabarit s'inclut lui-même ; ôtez l'inclusion."
    case .unknownName:
      "La page ne fournit rien de ce nom ; choisissez dans la liste jointe."
    case .unescapedText:
      "Un texte serait publié sans être échappé ; écrivez-le entre deux accolades, pas trois."
    case .escapedHTML:
      "Du HTML serait montré comme du texte ; écrivez-le entre trois accolades."
    case .unsuitedTag:
      "Ce nom ouvre une section ; écrivez-le avec « # » et fermez-le avec « / »."
    case .refusedTag:
      "Cette sorte de balise n'est pas prise en charge ; ôtez-la."
    case .openTag:
      "Une balise n'est pas fermée ; ajoutez les accolades."
    case .openSection:
      "Une section n'est pas fermée ; fermez-la avec « / » et son nom."
    case .unopenedSection:
      "Une section est fermée sans être ouverte ici ; vérifiez l'ordre des balises."
    case .refusedOutput:
      "Le site ne peut pas être écrit à cet endroit ; choisissez un autre dossier."
    case .busyOutput:
      "Une autre construction écrit le même site ; attendez qu'elle finisse, puis relancez."
    case .foreignFile:
      "Le dossier du site contient un fichier que le programme n'a pas écrit ; déplacez-le, "
        + "ou choisissez un autre dossier."
    case .failedWriting:
      "Un fichier ne peut pas être écrit ; vérifiez les droits d'accès et la place qui reste."
    case .foreignModule:
      "Le fichier donné n'est pas le module des calculs ; construisez-le avec le script du dépôt."
    case .unreadableDrawing:
      "Le programme qui dessine les schémas n'a pas rendu de dessin ; les pages gardent le texte."
    case .failedDrawing:
      "Le programme qui dessine les schémas a échoué ; réinstallez-le, ou laissez le texte seul."
    case .deadLink:
      "La page n'existe plus ; trouvez sa nouvelle adresse ou ôtez le lien."
    case .unknownHost:
      "Le site n'existe pas ou n'existe plus ; corrigez l'adresse ou ôtez le lien."
    case .untrustedHost:
      "Un navigateur arrêterait le lecteur devant ce site ; cherchez une autre adresse."
    case .endlessRedirect:
      "Le site renvoie d'adresse en adresse sans fin ; cherchez l'adresse de la page elle-même."
    case .unreadableAddress:
      "Ce n'est pas une adresse que l'on peut ouvrir ; corrigez-la."
    case .movedPage:
      "La page a changé d'adresse pour de bon ; remplacez-la par la nouvelle, que le message donne."
    case .failingHost:
      "Le site est en panne ; vérifiez un autre jour."
    case .silentHost:
      "Le site ne répond pas à temps ; vérifiez un autre jour."
    case .closedPage:
      "Le site ne s'ouvre pas aux programmes ; vérifiez l'adresse dans un navigateur."
    case .missingCopy:
      "Le dossier ou l'archive donnés n'existent pas ; vérifiez le chemin."
    case .unknownCopy:
      "Ce n'est ni un dossier ni une archive ; donnez la copie telle que LEGI la livre."
    case .unreadableCopy:
      "Le dossier de la copie ne peut pas être lu ; vérifiez ses droits d'accès."
    case .emptyCopy:
      "La copie ne contient aucun fichier ; téléchargez-la de nouveau."
    case .foreignCopy:
      "La copie ne contient aucun des textes cités ; vérifiez que c'est celle de LEGI."
    case .unreadableArchive:
      "L'archive ne peut pas être lue jusqu'au bout ; téléchargez-la de nouveau."
    case .unreadableXML:
      "Un fichier de la copie n'est pas du XML lisible ; téléchargez la copie de nouveau."
    case .unknownRoot:
      "Un fichier de la copie ne commence pas comme un article ; vérifiez que la copie est "
        + "celle de LEGI."
    case .missingElement:
      "Un article de la copie n'a pas un élément nécessaire ; téléchargez la copie de nouveau."
    case .unknownState:
      "L'état d'un article n'est pas de ceux que l'on connaît ; signalez-le à qui tient les règles."
    case .missingArticle:
      "Un article cité n'est pas dans la copie ; vérifiez la référence, ou prenez une copie "
        + "entière."
    case .simultaneousVersions:
      "Deux versions d'un article sont en vigueur le même jour ; vérifiez laquelle sur Légifrance."
    case .olderCopy:
      "La copie est plus ancienne que celle qui est enregistrée ; prenez les livraisons suivantes."
    case .changedText:
      "Un texte cité a changé depuis ce qui est enregistré ; relisez-le, corrigez ce qui en dépend, "
        + "puis lancez « cpf-site textes » avec --accepter."
    case .repeatedVersion:
      "Une version est enregistrée deux fois dans textes.lock.yml ; retirez l'une des deux."
    case .impossibleDigest:
      "Une empreinte de textes.lock.yml n'en est pas une ; rétablissez le fichier, il ne s'écrit "
        + "pas à la main."
    case .tooManyFaults:
      "Le fichier a trop de fautes pour les dire toutes ; corrigez les premières, puis recommencez."
    case .noQuestion:
      "Aucune colonne ne porte le nom d'une question ; corrigez la première ligne du fichier."
    case .repeatedColumn:
      "Deux colonnes ont le même nom ; changez-en un."
    case .reservedColumn:
      "Une colonne a le nom d'un résultat ; changez son nom."
    case .unknownEncoding:
      "Le fichier n'est pas du texte, ou dans aucun des codages lus ; enregistrez-le en UTF-8."
    case .missingInput:
      "Le fichier donné n'existe pas ; vérifiez le chemin."
    case .emptyInput:
      "Le fichier ne contient rien ; vérifiez que c'est le bon."
    case .openQuote:
      "Un guillemet n'est pas fermé ; fermez-le ou doublez-le."
    case .loneReturn:
      "Les lignes finissent par un retour chariot seul ; enregistrez le fichier en « CSV UTF-8 »."
    case .tooManyColumns:
      "Le fichier a bien plus de colonnes qu'un fichier d'agents ; ôtez celles qui ne servent pas."
    case .mixedSeparators:
      "L'en-tête mélange deux séparateurs, ou n'en a aucun de connu ; gardez-en un seul."
    case .invalidJSON:
      "La ligne n'est pas un objet JSON ; corrigez-la d'après le message."
    case .failedReading:
      "La lecture s'est arrêtée ; vérifiez les droits d'accès et le disque."
    case .longLine:
      "Une ligne dépasse la longueur acceptée ; vérifiez les guillemets qui la précèdent."
    }
  }
}
