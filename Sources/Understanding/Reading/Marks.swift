import French
import Search

/// What a word does in a sentence beside what it means: it denies, puts off, tells who is meant.
struct Marks: OptionSet, Sendable {
  let rawValue: UInt32

  /// Does not part a word from what is said of it: articles, « en », « suis ».
  static let plain = Marks(letter: 0x74)
  /// A present form of « être ».
  static let being = Marks(letter: 0x73)
  /// An infinitive of change: « passer », « obtenir ».
  static let change = Marks(letter: 0x69)
  /// Denies: « pas », « sans ».
  static let denial = Marks(letter: 0x6E)
  /// Tells the past: « étais », « ancien ».
  static let past = Marks(letter: 0x70)
  /// Tells the end of a position: « après », « retour ».
  static let end = Marks(letter: 0x62)
  /// A participle that tells the past behind « ai ».
  static let done = Marks(letter: 0x76)
  /// Helps to form the past: « ai », « a ».
  static let having = Marks(letter: 0x79)
  /// A participle by which a position begins: « nommée », « placé ».
  static let entered = Marks(letter: 0x7A)
  /// Tells what is to come: « serai », « bientôt ».
  static let future = Marks(letter: 0x67)
  /// Tells what is wanted, asked for, or allowed: « veux », « demande ».
  static let wish = Marks(letter: 0x66)
  /// « si ».
  static let condition = Marks(letter: 0x63)
  /// Makes « si » ask: « savoir si ».
  static let asking = Marks(letter: 0x6B)
  /// « ou ».
  static let either = Marks(letter: 0x64)
  /// Begins another clause: « mais ».
  static let link = Marks(letter: 0x6D)
  /// The person who speaks.
  static let speaker = Marks(letter: 0x6A)
  /// Someone close to the person who speaks: « mari », « collègue ».
  static let relative = Marks(letter: 0x6F)
  /// Puts someone else in the place of the person: « remplace ».
  static let replacing = Marks(letter: 0x72)
  /// Someone who speaks for the employer, or is known to the person: « chef ».
  static let superior = Marks(letter: 0x68)
  /// Someone whom an employer speaks of: « agent ».
  static let staff = Marks(letter: 0x61)
  /// Points to one of several: « un », « notre ».
  static let pointing = Marks(letter: 0x77)
  /// Takes back what was said: « pardon ».
  static let correction = Marks(letter: 0x78)
  /// Tells that something gave way to another: « puis », « devenu ».
  static let replaced = Marks(letter: 0x71)
  /// Tells the present: « depuis », « maintenant ».
  static let present = Marks(letter: 0x75)
  /// A third person wants or asks.
  static let otherWish = Marks(letter: 0x6C)
  /// « collègue », whom an employer or another agent may mean.
  static let peer = Marks(letter: 0x65)

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  private init(letter: UInt8) {
    self.init(rawValue: 1 << UInt32(letter - 0x61))
  }

  /// The marks of a folded word.
  init(of word: [UInt8]) {
    var marks: Marks = []
    if let letters = Self.table.values(of: word) {
      for letter in letters { marks.insert(Marks(letter: letter[0])) }
    } else if Self.isFuture(word) {
      marks = .future
    }
    self = marks
  }

  /// Whether a word ends as the future does: « partira », « commencerai ».
  private static func isFuture(_ word: [UInt8]) -> Bool {
    guard word.count > 6 else { return false }
    let (end, last) = (Array(word.suffix(4)), Array(word.suffix(3)))
    return end.equals("erai") || end.equals("irai") || end.equals("ront") || last.equals("era")
      || last.equals("ira")
  }

  /// Words with the letters of their marks.
  static let table = WordTable(
    """
    2 w
    3 w
    a t y
    absence r
    accorder i t
    actuellement q t u
    adjointe h
    admis z
    admise z
    ado o
    agent a t
    agente a t
    agentes a
    agents a t
    ai t y
    aimerais f
    aimerait f l
    aller i t
    allons g
    alors m
    ami o
    amie o
    amies o
    amis o
    ancien p
    ancienne p
    anciennement p
    anciennes p
    anciens p
    animateur a
    animatrice a
    apprenti a
    apprentie a
    apprete g
    appretons g
    apres b
    arrete z
    arretee z
    as t y
    atsem a
    attend f
    attende f
    attendre f
    attends f
    attente f
    au t
    aucun n
    aucune n
    aujourdhui q u
    aura g
    aurai g
    aurait l
    auront g
    aussi t
    aux t
    auxiliaire a
    avais p
    avait p
    avant g
    avions p
    avoir i t
    avons t y
    bascule q
    basculee q
    beneficie v
    beneficier i t
    bibliothecaire a
    bien t
    bientot g
    binome o
    bossais p
    bossait p
    bosse v
    bru o
    but t
    camarade o
    candidature f
    cantiniere a
    car m
    ce t
    cependant m
    certains w
    cet t w
    cette t w
    cettte w
    ceux t
    chef h
    cheffe h
    cherche f
    chui j
    collaborateur a
    collaboratrice a
    collegue e h o
    collegues e o
    comme t
    commence v
    compagne o
    compagnon o
    comprendre k
    comptable a
    compte f
    confirmer k
    conge t
    conges t
    conjoint o
    conjointe o
    connaissance o
    connu v
    conseille f
    contractuel a t
    contractuelle a t
    contrat t
    converti q
    convertie q
    copain o
    copine o
    correction x
    cousin o
    cousine o
    croyais p
    croyait p
    cumule v
    d t
    dans t
    de t
    debute v
    decharge z
    dechargee z
    declare z
    declaree z
    deja t
    demandais k
    demande f i k l
    demandee f
    demandent f
    demander f i k
    demandes f
    depuis q u
    des t
    desire l
    desormais q u
    detache z
    detachee z
    devenais i t
    devenait i t
    devenir g i t
    devenu q t
    devenue q t
    deviendra g
    deviendrai g
    deviens g
    devient g
    devrais f
    devrait f
    dgs h
    dire k
    directeur h
    directrice h
    dit t
    dois f
    doit f l
    donc m t
    drh h
    droit f
    du t
    effectue v
    elle t
    elles t
    elu h z
    elue h z
    embauche t z
    embauchee t z
    embaucher i t
    employe a
    employee a
    employeur h
    en t
    encadre r
    enchainais p
    enchaine v
    encore t
    enfant o
    enfin x
    ensuite m
    envie f
    envisage f l
    envisageais f
    envisageons f
    epouse o
    epoux o
    erreur x
    es s t
    espere f
    est s t
    et m
    etaient p
    etais p
    etait p
    etant t
    ete t
    etes s t
    etiez p
    etions p
    etre i t
    eu v
    euh x
    eventuel g
    eventuelle g
    evolue q
    ex p
    exclu z
    exclue z
    excusez x
    exercais p
    exercait p
    exerce v
    faire i t
    fait t v
    faudrait f
    faut f
    femme o
    fiance o
    fiancee o
    fille o
    filleul o
    fils o
    fin b
    finalement x
    fini v
    finis b
    fonctionnaire a t
    fonctionnaires t
    frangin o
    frangine o
    frere o
    freres o
    fus p
    fut p
    futur g
    future g
    gamin o
    gamine o
    gendre o
    gosse o
    hesitation f
    hesite f
    hesitons f
    heu x
    il t
    ils t
    integre z
    integree z
    issue b
    j j t
    jai j
    jamais n
    jardinier a
    je j t
    jeune t
    jsui j
    jsuis j
    jumelle o
    juste t
    jveux j
    l t w
    la t
    le t
    lendemain b
    les t
    leur t
    leurs t
    licencie z
    licenciee z
    m t
    ma t
    maintenant q u
    maire h
    mais m
    maman o
    mamie o
    manager h
    mari o
    maris o
    marraine o
    me t
    medecin h
    meme t
    mere o
    mes t w
    mettre i t
    mieux f
    mis t z
    mise t z
    mises t
    moi j u
    mon t w
    nan x
    neveu o
    ni n t
    niece o
    nomme t z
    nommee t z
    nommer i t
    non x
    nos t w
    notre t w
    nous t
    oblige f
    obtenir i t
    obtiendrai g
    occupais p
    occupait p
    officiellement t
    on t
    oncle o
    ont y
    or m
    ou d
    oups x
    papa o
    papi o
    pardon x
    parents o
    parrain o
    pars g t
    parti t
    partie t
    partir i t
    partirai g
    pas n
    passais i t
    passait i t
    passe q t v z
    passee q t z
    passer i t
    passerai g
    patron h
    patronne h
    pensais p
    pensait p
    pense f
    pere o
    petit t
    petite t
    peut f l
    peuvent f
    peux f
    place t z
    placee t z
    placer i t
    places t
    plusieurs w
    plutot x
    policier a
    poser i t
    position t
    possibilite f
    poste t
    pote o
    pourrais f g
    pourrait f l
    pourtant m
    pouvoir f
    prendrai g
    prendre i t
    present u
    president h
    presidente h
    prevois f
    prevoit f
    prevu f
    pris z
    prise z
    probablement g
    prochain g
    prochaine g
    prochainement g
    projet f
    prolonge z
    prolongee z
    promet f
    promettre f
    promis f
    propose f
    proposee f
    proposent f
    proposer f
    proposera g
    puis f m q
    quelque t
    quelques t
    qui t
    quitte v
    radie z
    radiee z
    reclame l
    reconnu z
    reconnue z
    recrute t z
    recrutee t z
    recruter i t
    rectification x
    rectifie x
    reflechis f
    refus f
    refuse f
    refusee f
    refuser f
    remettre i t
    remplacais r
    remplacant r
    remplacante r
    remplace r
    remplacement r
    remplacer r
    renseigner k
    reprend b
    reprends b
    repris b
    reprise b
    requalifie q
    requalifiee q
    responsable h
    retour b
    reve f
    revenu b
    revenue b
    reviens b
    revient b
    revoque z
    rh h
    risque f
    s t
    sa t
    sais k
    sait k
    sans n
    sauf m
    saurais k
    savoir k
    se t
    secretaire a
    sera g
    serai g
    serais g t
    serait f g
    seras g
    serons g
    seront g
    ses t
    seulement t
    si c
    signer i t
    simple t
    soeur o
    soeurs o
    sollicite f l
    solliciter i t
    sommes s t
    son t
    songe f
    sont s t
    sors b
    sort b
    sortant b
    sorti b
    sortie b
    souhaite f l
    souhaitent f
    souhaiterais f
    souhaiterait f l
    souhaitons f
    stagiaire a
    stagiairise z
    stagiairisee z
    statut t
    succede r
    succeder r
    sui s t
    suis s t
    suite b
    superieur h
    superieure h
    suspendu z
    suspendue z
    tandis m
    tante o
    tata o
    technicien a
    technicienne a
    temporairement t
    terme b
    termine v
    territorial t
    territoriale t
    titulaire a
    titularise q z
    titularisee z
    titulariser i
    titularises z
    tonton o
    toujours t
    tout t
    toute t
    transforme q
    transformee q
    travaillais p
    travaillait p
    travaille v
    trompe x
    trompee x
    tu t
    tuteur r
    tutrice r
    un t w
    une t w
    va g
    vais g
    vaut f
    verifier k
    veulent f
    veut f l
    veux f
    vise f t
    visons f t
    voir k
    voisin o
    voisine o
    vont g
    vos t
    votre t
    voudrais f
    voudrait f l
    voulais f
    voulait l
    voulons f
    voulu f
    vous t
    vraiment t
    vue f
    y t

    """)
}
