// swift-tools-version: 6.2

import PackageDescription

/// The settings every target of this package is compiled with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of this package.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of the target they mirror.
func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .testTarget(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

let package = Package(
  name: "cpf",
  targets: [
    // The reference CommonMark parser, as Debian ships it.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    room("CommonMark", ["CCMark"]),
    room("Diagnostics"),
    room("Law"),
    room("Eligibility", ["Law"]),
    room("DecisionTree", ["Eligibility", "Law"]),
    tests("EligibilityTests", ["Eligibility"], resources: [.copy("Fixtures")]),
  ]
)
