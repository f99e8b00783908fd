import Search

/// The words that may stand between two words of an expression.
enum Articles {
  static let table = WordTable(
    """
    ce
    cet
    cette
    d
    de
    des
    du
    l
    la
    le
    les
    leur
    ma
    mes
    mon
    notre
    sa
    ses
    son
    un
    une
    votre

    """)

  static func contains(_ word: [UInt8]) -> Bool { table.contains(word) }
}
