import French
import Search

/// Words typed in a hurry, in full.
enum HurriedWords {
  /// What « TP » stands for before a trade.
  static let title: [[UInt8]] = [
    [UInt8]("titre" as StaticString), [UInt8]("professionnel" as StaticString),
  ]

  static let table = WordTable(
    """
    abond abondement
    ac avec
    actu actuellement
    adherait cotisait
    admin administratif
    agt agent
    agts agents
    aimerai aimerais
    ajd aujourdhui
    anticip anticipation
    assist assistant
    asso association
    assoc association
    auj aujourdhui
    aujourdui aujourdhui
    av avant
    avi avis
    bcp beaucoup
    bilant bilan
    bjr bonjour
    c c est
    cat categorie
    certif certification
    cest c est
    cete c etait
    cge conge
    cherch cherche
    chui je suis
    chuis je suis
    cki c est qui
    cmt comment
    co collectivite
    coll collectivite
    compet competences
    compl complement
    compt competences
    conc concours
    conj conjoint
    contract contractuel
    contrib contribution
    conv convention
    cotis cotisation
    ctr contrat
    dc donc
    dde demande
    deboute refuse
    deboutee refusee
    defav defavorable
    delib deliberation
    dem demande
    dept departement
    depui depuis
    derog derogatoire
    det detache
    dipl diplome
    dispos dispo
    dja deja
    dla de la
    dmd demande
    doc docteur
    dpt departement
    ds dans
    dun d un
    dune d une
    empl employeur
    etai etais
    exam examen
    examin examen
    fav favorable
    fo il faut
    fodrai il faudrait
    fonct fonctionnaire
    fonctionere fonctionnaire
    form formation
    formassion formation
    formassions formation
    g j ai
    hosto hopital
    hr heure
    hrs heures
    indem indemnisation
    indispo indisponible
    insuf insuffisantes
    insuff insuffisantes
    inval invalidite
    jai j ai
    jaimerai j aimerais
    jaimerais j aimerais
    jaimere j aimerais
    jav j avais
    javai j avais
    javais j avais
    jbosse je bosse
    jcherche je cherche
    jcompte je compte
    jdemande je demande
    jdoi je dois
    jdois je dois
    jen j en
    jetai j etais
    jetais j etais
    jetait j etais
    jfais je fais
    jme je me
    jms jamais
    jpaie je paie
    jpaierai je paierai
    jpars je pars
    jpasse je passe
    jpaye je paye
    jpe je peux
    jpensai je pensais
    jpense je pense
    jpeu je peux
    jpeut je peux
    jpeux je peux
    jsai je sais
    jsais je sais
    jserai je serai
    jss je suis
    jsui je suis
    jsuis je suis
    jsuit je suis
    jsus je suis
    jte je te
    jtravail je travaille
    jtravaille je travaille
    jui je suis
    jutilise j utilise
    jvai je vais
    jvais je vais
    jve je veux
    jveu je veux
    jveut je veux
    jveux je veux
    jvoudrai je voudrais
    jvoudrais je voudrais
    jvoudre je voudrais
    jvoulais je voulais
    jvx je veux
    kan quand
    ki qui
    koi quoi
    kun qu un
    lavi l avis
    mai mais
    maint maintenant
    maintenan maintenant
    med medecin
    mintenant maintenant
    mnt maintenant
    mtn maintenant
    nai n ai
    nan non
    nest n est
    netant n etant
    nn non
    ns nous
    nvo nouveau
    obli obligatoire
    oblig obligatoire
    ojourdui aujourdhui
    org organisme
    orga organisme
    pa pas
    pck car
    pcq car
    pdt pendant
    perso personnel
    peus peux
    poss possible
    pr pour
    prep preparation
    prev prevention
    pro professionnel
    prog progressive
    proj projet
    psk car
    psq car
    ptit petit
    ptite petite
    puer puericulture
    qd quand
    qqun quelqu un
    quen qu en
    quil qu il
    recale refuse
    recalee refusee
    reclass reclassement
    reconv reconversion
    reconvertion reconversion
    redac redacteur
    rejet refus
    rejete refuse
    rejetee refusee
    rejeter refuser
    rejets refus
    rejette refuse
    rejettent refusent
    renouv renouveler
    resp responsable
    resto restaurant
    ret retraite
    retoque refuse
    retoquee refusee
    retr retraite
    rupt rupture
    secr secretaire
    serv service
    shui je suis
    souaite souhaite
    souhaiterai souhaiterais
    ss sans
    stag stagiaire
    stagiere stagiaire
    sui suis
    suppl supplementaires
    synd syndical
    thera therapeutique
    therap therapeutique
    tit titulaire
    titu titulaire
    tituaire titulaire
    titul titulaire
    titulair titulaire
    titularis titularise
    tituler titulaire
    tjr toujours
    tjrs toujours
    tjs toujours
    toubib medecin
    tps temps
    trav travail
    ts tous
    tt tout
    tte toute
    veu veux
    veus veux
    vla voila
    voudrai voudrais
    voudre voudrais
    vs vous
    vx veux
    xp experience

    """)
}
