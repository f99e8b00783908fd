import Search

/// Words typed in a hurry, in full.
enum HurriedWords {
  static let table = WordTable(
    """
    ac avec
    actu actuellement
    aimerai aimerais
    ajd aujourdhui
    auj aujourdhui
    aujourdui aujourdhui
    av avant
    bcp beaucoup
    bjr bonjour
    c c est
    cat categorie
    cest c est
    cete c etait
    chui je suis
    chuis je suis
    co collectivite
    coll collectivite
    compet competences
    contract contractuel
    ctr contrat
    dc donc
    dde demande
    defav defavorable
    dem demande
    depui depuis
    dispos dispo
    dla de la
    dmd demande
    doc docteur
    ds dans
    dun d un
    dune d une
    etai etais
    fav favorable
    fonctionere fonctionnaire
    form formation
    formassion formation
    g j ai
    hosto hopital
    jai j ai
    jaimerai j aimerais
    jaimerais j aimerais
    jaimere j aimerais
    jav j avais
    javais j avais
    jbosse je bosse
    jcherche je cherche
    jdoi je dois
    jdois je dois
    jetai j etais
    jetais j etais
    jetait j etais
    jfais je fais
    jme je me
    jms jamais
    jpe je peux
    jpense je pense
    jpeu je peux
    jpeut je peux
    jpeux je peux
    jsai je sais
    jsais je sais
    jss je suis
    jsui je suis
    jsuis je suis
    jsus je suis
    jtravail je travaille
    jtravaille je travaille
    jvai je vais
    jvais je vais
    jve je veux
    jveu je veux
    jveux je veux
    jvoudrai je voudrais
    jvoudrais je voudrais
    jvoudre je voudrais
    kan quand
    ki qui
    koi quoi
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
    ojourdui aujourdhui
    pa pas
    pck car
    pcq car
    perso personnel
    peus peux
    pr pour
    pro professionnel
    psk car
    psq car
    ptit petit
    qd quand
    quen qu en
    quil qu il
    reconv reconversion
    reconvertion reconversion
    resp responsable
    shui je suis
    souaite souhaite
    souhaiterai souhaiterais
    ss sans
    stag stagiaire
    stagiere stagiaire
    sui suis
    thera therapeutique
    therap therapeutique
    tit titulaire
    titu titulaire
    titul titulaire
    titulair titulaire
    tituler titulaire
    tjr toujours
    tjrs toujours
    tjs toujours
    toubib medecin
    tps temps
    ts tous
    tt tout
    tte toute
    veu veux
    veus veux
    vla voila
    voudrai voudrais
    voudre voudrais
    vs vous
    xp experience

    """)
}
