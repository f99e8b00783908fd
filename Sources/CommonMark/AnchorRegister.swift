import French

/// The anchors of a page: a second heading with the same words gets `-2`, a third `-3`.
struct AnchorRegister {
  private var taken: Set<String> = []
  /// The number that the next heading with the same words tries first.
  private var numbers: [String: Int] = [:]

  /// A new anchor for a heading.
  mutating func anchor(for heading: String) -> String {
    let slug = Slug.make(heading)
    var anchor = slug
    var number = numbers[slug, default: 2]
    while !taken.insert(anchor).inserted {
      anchor = "\(slug)-\(number)"
      number += 1
    }
    numbers[slug] = number
    return anchor
  }
}
