/// A text as a lower-case ASCII name for addresses: « Ce qu'il vous faut » is `ce-qu-il-vous-faut`.
package enum Slug {
  /// The name; `section` where no letter or digit is left.
  package static func make(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      let letters = fold(scalar)
      if !letters.isEmpty {
        slug += letters
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "section" : slug
  }

  /// The ASCII letters or digits of a scalar of the French alphabet; none for anything else.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "à", "â", "ä", "á": "a"
    case "é", "è", "ê", "ë": "e"
    case "î", "ï", "í": "i"
    case "ô", "ö", "ó": "o"
    case "ù", "û", "ü", "ú": "u"
    case "ÿ": "y"
    case "ç": "c"
    case "ñ": "n"
    case "œ": "oe"
    case "æ": "ae"
    default: ""
    }
  }
}

/// The anchors of a page: a second heading with the same words gets `-2`, a third `-3`.
struct AnchorRegister {
  private var taken: Set<String> = []

  /// A new anchor for a heading.
  mutating func anchor(for heading: String) -> String {
    let slug = Slug.make(heading)
    var anchor = slug
    var number = 2
    while !taken.insert(anchor).inserted {
      anchor = "\(slug)-\(number)"
      number += 1
    }
    return anchor
  }
}
