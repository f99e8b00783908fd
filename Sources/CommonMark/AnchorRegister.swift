import French

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
