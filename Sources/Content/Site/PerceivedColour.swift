import Foundation

/// A colour by what the eye tells apart: OKLCH (Björn Ottosson, 2020), as style sheets know it.
package struct PerceivedColour: Hashable, Sendable {
  /// How light it looks, from 0 to 1.
  package var lightness: Double
  /// How far from grey, from 0.
  package var chroma: Double
  /// The hue, in radians.
  package var hue: Double

  package init(lightness: Double, chroma: Double, hue: Double) {
    (self.lightness, self.chroma, self.hue) = (lightness, chroma, hue)
  }

  package init(_ colour: Colour) {
    let light = colour.light
    let roots = Self.conesOfLight.map { cbrt(Self.product($0, light)) }
    let lab = Self.labOfCones.map { Self.product($0, roots) }
    self.init(
      lightness: lab[0], chroma: hypot(lab[1], lab[2]), hue: atan2(lab[2], lab[1]))
  }

  /// The colour of sRGB that looks like it, with as much of its chroma as a screen can show.
  package var colour: Colour {
    guard !isShown else { return Colour(light: light) }
    var (shown, wanted) = (self, chroma)
    shown.chroma = 0
    for _ in 0..<20 {
      var trial = self
      trial.chroma = (shown.chroma + wanted) / 2
      if trial.isShown { shown = trial } else { wanted = trial.chroma }
    }
    return Colour(light: shown.light)
  }

  /// How far two hues are apart, in radians, at most half a turn.
  package func turn(to other: Double) -> Double {
    abs(remainder(hue - other, 2 * .pi))
  }

  private var isShown: Bool { light.allSatisfy { (-0.0005...1.0005).contains($0) } }

  /// Red, green and blue light, from 0 to 1 where a screen can show it.
  private var light: [Double] {
    let lab = [lightness, chroma * cos(hue), chroma * sin(hue)]
    let cones = Self.conesOfLab.map { root in
      let cone = Self.product(root, lab)
      return cone * cone * cone
    }
    return Self.lightOfCones.map { Self.product($0, cones) }
  }

  private static func product(_ row: [Double], _ column: [Double]) -> Double {
    zip(row, column).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static let conesOfLight = [
    [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ]
  private static let labOfCones = [
    [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
  ]
  private static let conesOfLab = [
    [1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728],
    [1, -0.0894841775, -1.2914855480],
  ]
  private static let lightOfCones = [
    [4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.7076147010],
  ]
}
