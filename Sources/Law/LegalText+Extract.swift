extension LegalText {
  /// The words that matter, as the text has them; nil where the text itself was not read, or where
  /// none of its sentences stands alone. « […] » is what was left out.
  ///
  /// Read in copies of the codes: those of the code général de la fonction publique and of the code
  /// de justice administrative on 2 July 2025, that of the code des relations entre le public et
  /// l'administration on 20 August 2026.
  package var extract: String? { Self.extracts[self] }

  private static let extracts: [LegalText: String] = [
    .cgfpL6: """
    Le présent code ne s'applique pas : […] 3° Aux militaires ;
    """,
    .cgfpL7: """
    Les mots : « agent public » désignent le fonctionnaire et l'agent contractuel ; \
    […] 5° Les mots : « agent territorial » désignent le fonctionnaire territorial et \
    l'agent contractuel territorial ;
    """,
    .cgfpL421_3: """
    L'agent public peut bénéficier, à sa demande, d'un accompagnement personnalisé \
    destiné à l'aider à élaborer et mettre en œuvre son projet professionnel, \
    notamment dans le cadre du conseil en évolution professionnelle.
    """,
    .cgfpL422_4: """
    L'agent public bénéficie d'un compte personnel d'activité constitué : 1° Du compte \
    personnel de formation ;
    """,
    .cgfpL422_5: """
    Un agent public peut faire valoir les droits qu'il a précédemment acquis au titre \
    de son compte personnel d'activité auprès de toute personne publique ou privée qui \
    l'emploie, selon les modalités du régime dont il relève au moment de sa demande.
    """,
    .cgfpL422_8: """
    Le compte personnel de formation permet à l'agent public d'accéder à une \
    qualification ou de développer ses compétences dans le cadre d'un projet \
    d'évolution professionnelle.
    """,
    .cgfpL422_9: """
    L'agent public utilise, à son initiative et sous réserve de l'accord de son \
    administration, les heures qu'il a acquises sur son compte personnel de formation \
    en vue de suivre des actions de formation qui ont lieu, en priorité, pendant son \
    temps de travail.
    """,
    .cgfpL422_10: """
    Le compte personnel de formation peut être utilisé : 1° En combinaison avec le \
    congé de formation professionnelle ; 2° En complément des congés pour validation \
    des acquis de l'expérience et pour bilan de compétences ;
    """,
    .cgfpL422_11: """
    L'utilisation du compte personnel de formation fait l'objet d'un accord entre \
    l'agent public et son administration. Le refus opposé à une demande d'utilisation \
    doit être motivé et peut être contesté à l'initiative de l'agent devant l'instance \
    paritaire compétente.
    """,
    .cgfpL422_12: """
    L'administration ne peut s'opposer à une demande d'utilisation du compte personnel \
    de formation permettant de suivre une formation relevant du socle de connaissances \
    et compétences […] Le cas échéant, l'entrée dans cette formation peut être \
    différée dans l'année qui suit la demande.
    """,
    .cgfpL422_13: """
    Si une demande d'utilisation du compte personnel de formation a été refusée \
    pendant deux années consécutives, le rejet d'une troisième demande portant sur une \
    action de formation de même nature ne peut être prononcé par l'autorité compétente \
    qu'après avis de l'instance paritaire compétente.
    """,
    .cgfpL422_14: """
    Le compte personnel de formation est alimenté à la fin de chaque année, à hauteur \
    d'un nombre d'heures maximal par année de travail et dans la limite d'un plafond.
    """,
    .cgfpL422_15: """
    Lorsque son projet d'évolution professionnelle vise à prévenir une situation \
    d'inaptitude à l'exercice de ses fonctions, l'agent public peut bénéficier d'un \
    crédit d'heures supplémentaires en complément des droits acquis, dans la limite \
    d'un plafond.
    """,
    .cgfpL422_17: """
    Les frais de formation liés à l'utilisation du compte personnel de formation sont \
    pris en charge par l'employeur public, sans préjudice des actions de mutualisation \
    pouvant être engagées entre employeurs.
    """,
    .cgfpL422_18: """
    L'employeur public qui assure la charge de l'allocation d'assurance prévue à \
    l'article L. 5424-1 du code du travail prend en charge les frais de formation au \
    titre du compte personnel de formation des agents involontairement privés \
    d'emploi.
    """,
    .cgfpL422_19: """
    Toute personne ayant perdu la qualité d'agent public peut utiliser les droits \
    précédemment acquis en cette qualité au titre du compte personnel de formation \
    auprès de tout nouvel employeur selon les modalités du régime dont il relève au \
    moment de la demande
    """,
    .cgfpL422_23: """
    L'accompagnement personnalisé mentionné à l'article L. 421-3 est assuré par \
    l'autorité territoriale ou par le centre de gestion de la fonction publique \
    territoriale concerné.
    """,
    .cgfpL422_25: """
    L'agent territorial en congé parental peut bénéficier des actions de formation \
    mentionnées aux 2°, 3°, 4° et 6° de l'article L. 422-21. Il reste placé en \
    position de congé parental.
    """,
    .cgfpL422_28: """
    Les agents territoriaux sont astreints à suivre les actions de formation \
    d'intégration et de professionnalisation mentionnées au 1° de l'article L. 422-21
    """,
    .cgfpL612_4: """
    Les périodes de travail à temps partiel sont assimilées à des périodes à temps \
    plein pour la détermination des droits du fonctionnaire en matière d'avancement, \
    de promotion et de formation.
    """,
    .cgfpL631_3: """
    Le fonctionnaire conserve le bénéfice des droits acquis avant le début du congé \
    qu'il n'a pas été en mesure d'exercer en raison de ce congé.
    """,
    .cgfpL631_9: """
    Le fonctionnaire conserve le bénéfice des droits acquis avant le début du congé \
    qu'il n'a pas été en mesure d'exercer en raison de ce congé.
    """,
    .cgfpL822_30: """
    A sa demande et sous réserve d'un avis médical favorable, un fonctionnaire peut \
    bénéficier d'une formation ou d'un bilan de compétences ou pratiquer une activité \
    durant un des congés prévus aux sections 1 à 4, en vue de sa réadaptation ou de sa \
    reconversion professionnelle.
    """,
    .cgfpL823_1: """
    Le fonctionnaire en activité peut être autorisé à accomplir un service à temps \
    partiel pour raison thérapeutique lorsque l'exercice des fonctions à temps partiel \
    permet : 1° Soit le maintien ou le retour à l'emploi de l'intéressé
    """,
    .cgfpL826_2: """
    Le fonctionnaire reconnu inapte à l'exercice de ses fonctions a droit à une \
    période de préparation au reclassement, avec maintien du traitement, pendant une \
    durée maximale d'un an. Cette période est assimilée à une période de service \
    effectif.
    """,
    .cgfpR263_7: """
    La commission administrative paritaire est saisie pour avis : […] 3° Des décisions \
    refusant le bénéfice : […] b) De l'utilisation du compte personnel de formation, \
    dans le cas prévu à l'article L. 422-13 ;
    """,
    .cgfpR263_10: """
    La commission administrative paritaire est saisie, à la demande du fonctionnaire \
    intéressé : […] 4° Des décisions refusant une demande de mobilisation du compte \
    personnel de formation, en application des dispositions de l'article L. 422-11 ;
    """,
    .cgfpR272_19: """
    La commission consultative paritaire mentionnée à l'article R. 272-1 est saisie \
    pour avis : […] 2° Des décisions refusant le bénéfice : […] c) D'une demande \
    d'utilisation du compte personnel de formation dans le cas prévu à l'article L. \
    422-13 ;
    """,
    .cgfpR272_21: """
    La commission consultative paritaire est saisie, à la demande de l'agent \
    contractuel intéressé : […] 3° Des décisions refusant une demande de mobilisation \
    du compte personnel de formation, en application des dispositions de l'article L. \
    422-11 ;
    """,
    .cjaL213_11: """
    Les recours formés contre les décisions individuelles qui concernent la situation \
    de personnes physiques et dont la liste est déterminée par décret en Conseil \
    d'Etat sont, à peine d'irrecevabilité, précédés d'une tentative de médiation.
    """,
    .cjaL213_13: """
    La saisine du médiateur compétent interrompt le délai de recours contentieux et \
    suspend les délais de prescription, qui recommencent à courir à compter de la date \
    à laquelle soit l'une des parties, soit les deux, soit le médiateur déclarent […] \
    que la médiation est terminée.
    """,
    .cjaR213_10: """
    La médiation préalable obligatoire est engagée auprès du médiateur compétent dans \
    le délai de recours contentieux prévu à l'article R. 421-1, majoré, le cas \
    échéant, dans les conditions prévues à l'article R. 421-7.
    """,
    .cjaR421_1: """
    La juridiction ne peut être saisie que par voie de recours formé contre une \
    décision, et ce, dans les deux mois à partir de la notification ou de la \
    publication de la décision attaquée.
    """,
    .cjaR421_2: """
    dans les cas où le silence gardé par l'autorité administrative sur une demande \
    vaut décision de rejet, l'intéressé dispose, pour former un recours, d'un délai de \
    deux mois à compter de la date à laquelle est née une décision implicite de rejet. \
    Toutefois, lorsqu'une décision explicite de rejet intervient avant l'expiration de \
    cette période, elle fait à nouveau courir le délai de recours.
    """,
    .cjaR421_5: """
    Les délais de recours contre une décision administrative ne sont opposables qu'à \
    la condition d'avoir été mentionnés, ainsi que les voies de recours, dans la \
    notification de la décision.
    """,
    .cjaR421_7: """
    Ce même délai est augmenté de deux mois pour les personnes qui demeurent à \
    l'étranger.
    """,
    .crpaL231_4: """
    le silence gardé par l'administration pendant deux mois vaut décision de rejet : \
    […] 5° Dans les relations entre l'administration et ses agents.
    """,
    .crpaL232_4: """
    à la demande de l'intéressé, formulée dans les délais du recours contentieux, les \
    motifs de toute décision implicite de rejet devront lui être communiqués dans le \
    mois suivant cette demande.
    """,
    .crpaL411_2: """
    Toute décision administrative peut faire l'objet, dans le délai imparti pour \
    l'introduction d'un recours contentieux, d'un recours gracieux ou hiérarchique qui \
    interrompt le cours de ce délai.
    """,
  ]
}
