import French

/// Numbers and units as they are said and written: « cinq », « 25 h », « 2 500 € ».
enum NumberWords {
  /// Numbers in letters, as digits; « un » is an article first.
  static let digits = WordTable(
    """
    cent 100
    cents 100
    cinq 5
    cinquante 50
    deux 2
    dix 10
    douze 12
    huit 8
    neuf 9
    onze 11
    quarante 40
    quatorze 14
    quatre 4
    quinze 15
    seize 16
    sept 7
    six 6
    soixante 60
    treize 13
    trente 30
    trois 3
    vingt 20
    vingts 20

    """)

  /// Units behind a number, in full; an ordinal ending is none.
  static let units = WordTable(
    """
    ans an
    e
    eme
    er
    ere
    eur euro
    euros euro
    h heure
    heures heure
    hr heure
    hrs heure
    j jour
    jrs jour

    """)

  /// The unit that a sign stands for.
  static let euro = [UInt8]("euro" as StaticString)
}
