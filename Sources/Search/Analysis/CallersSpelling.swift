/// Words as they are typed in a hurry, with what they stand for; nothing where that is a stop word.
enum CallersSpelling {
  static let table = WordTable(
    """
    ac
    apre apres
    av
    avan avant
    bcp beaucoup
    bjr
    bsr
    cad
    cb combien
    cbn combien
    cc
    chui
    cmb combien
    cmt
    daccord accord
    dan
    dc
    ds
    dsl
    fair
    fau
    faudrai
    fo
    form formation
    jai
    jaimerai
    jaimerais
    jaurai
    jav
    javais
    jdoi
    jdois
    jetais
    jpe
    jpeu
    jpeut
    jpeux
    jpourrai
    jsai
    jsais
    jsui
    jsuis
    jsus
    jvai
    jvais
    jve
    jveu
    jveux
    jvoudrai
    jvoudrais
    kan
    kand
    ke
    kel
    kelle
    keske
    ki
    koi quoi
    kom
    koman
    komen
    koment
    mm
    mn
    mnt maintenant
    mtn maintenant
    nn non
    ns
    nvelle nouvelle
    nvo nouveau
    pb probleme
    pcq
    pdt
    peus
    pk
    pkoi
    pourai
    pq
    pr
    prkoi
    pro professionnel
    ptet
    px
    qd
    qq quelque
    qqch
    qqn
    quelqu
    ske
    slt
    sq
    ss sans
    stp
    sui
    svp
    tjr toujours
    tjrs toujours
    tps temps
    ts tous
    tt tout
    tte toute
    vs
    we
    xp experience

    """)
}
