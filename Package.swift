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
func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], excluding excluded: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: excluded, swiftSettings: settings)
}

/// Optimising the tests takes two thirds of the time of their modules, and buys nothing: what they
/// wait for is the optimised code that they call.
let testSettings = settings + [.unsafeFlags(["-Onone"])]

/// The tests of the target they mirror.
func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .testTarget(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: testSettings)
}

/// Where what is installed is made, the checker needs nothing of the machine that it runs on, not even
/// a C library.
let standingAlone: [LinkerSetting] =
  Context.environment["CPF_DIST"] == nil ? [] : [.unsafeFlags(["-static-executable"])]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "cpf",
  products: [
    .executable(name: "cpf", targets: ["cpf"]),
    .executable(name: "cpf-site", targets: ["cpf-site"]),
  ],
  // Exact versions: what is built today is what was tried.
  dependencies: [
    // The command line of both programs: flags, help, exit status 64. Its English is read by
    // FrenchUsage, and a minor version may word it anew.
    .package(
      url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // The front matter of the entries and the settings of the site.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    // The preview of the site, and a server that answers as sites do within the tests. The lightest
    // server that streams: 45 files and no dependency, where SwiftNIO is hundreds with its C.
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    // The reference CommonMark parser, as Debian ships it.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    // The parser of XML that Debian ships, for the open data of the law.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // Reads tar and gzip in a stream, as that data comes.
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    // The digests of the files that a build writes; it uses the processor's own instructions.
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // One function of the kernel: two folders change places in one step.
    .systemLibrary(name: "CRename"),
    library("French"),
    // JSON as bytes; compiled for WebAssembly too.
    library("JSON"),
    // The same values as JSON wherever they are written or read: Foundation's Codable, set up once.
    library("CodableJSON"),
    library("Markup"),
    library("CommonMark", ["CCMark", "French", "Markup"]),
    library("Diagnostics", ["French", "Markup"]),
    // The same work on many values, on every processor.
    library("Parallel"),
    library("Templates", ["Diagnostics", "French", "Markup"]),
    library("Law", ["French"]),
    library("Entitlement", ["French", "Law"]),
    // What follows from the day of a request; compiled for WebAssembly too.
    library("Deadlines", ["French", "Law"]),
    library("Eligibility", ["Entitlement", "Law"]),
    // Compiled for WebAssembly too, by Scripts/browser-core.sh, which alone needs the C.
    library("BrowserMemory", excluding: ["Platform"]),
    library("BrowserCore", ["BrowserMemory", "Deadlines", "Entitlement", "JSON", "Law"]),
    library("BrowserSearch", ["BrowserMemory", "JSON", "Search", "Understanding"]),
    library("BrowserChecker", ["BrowserMemory", "CheckerCore", "Forms", "Law", "RichText"]),
    library("BrowserBatch", ["BatchCore", "BrowserMemory", "CheckerCore", "JSON", "Law"]),
    // What is typed in the fields of a letter, and what is wrong with it; compiled for WebAssembly too.
    library("Forms", ["CheckerCore", "French", "Law"]),
    // Letters as documents for word processors; compiled for WebAssembly too.
    library("RichText", ["French"]),
    // Messages of assistants, as the Model Context Protocol writes them, and tools that answer them.
    library("ModelContext", ["CodableJSON"]),
    // What follows from some answers, on small numbers; compiled for WebAssembly too.
    library("CheckerCore", ["French"]),
    library("DecisionTree", ["CheckerCore", "Deadlines", "Eligibility", "Entitlement", "Law"]),
    library("TreeComparison", ["DecisionTree", "Eligibility"]),
    // What is said around an answer: documents, nearest answers, follow-ups, entries, addresses.
    library("Answering", ["CheckerCore", "DecisionTree", "Eligibility", "Law", "Markup"]),
    // What someone writes once the answer is known: the parts of a letter that fit a case.
    library(
      "Letters",
      ["CheckerCore", "DecisionTree", "Eligibility", "Forms", "French", "Law", "RichText"]),
    library("Search", ["French"]),
    library("Understanding", ["French", "Search"]),
    // What search and understanding read, made by the build; never compiled for the browser.
    library("SearchIndexing", ["French", "Parallel", "Search", "Understanding"]),
    // Rows of a file to rows with verdicts and hours, as bytes; compiled for WebAssembly too.
    library("BatchCore", ["CheckerCore", "Entitlement", "French", "JSON", "Law"]),
    library(
      "Batch",
      [
        "Answering", "BatchCore", "CheckerCore", "DecisionTree", "Eligibility", "Diagnostics",
        "Law",
      ]),
    library("Content", ["CommonMark", "Eligibility", "Law", "Letters", "Markup", "Parallel"]),
    library(
      "ContentReading",
      [
        "CheckerCore", "Content", "CommonMark", "Deadlines", "Diagnostics", "Forms", "French",
        "Law",
        "Letters",
        "Eligibility", "Entitlement", "Markup", "Parallel", "SearchIndexing",
        .product(name: "Yams", package: "Yams"),
      ]),
    library(
      "SiteRendering",
      [
        "Answering", "Batch", "BatchCore", "CheckerCore", "CodableJSON", "Content", "Deadlines",
        "DecisionTree", "Eligibility", "Entitlement", "Forms", "French", "JSON", "Law", "Letters",
        "CommonMark",
        "Diagnostics", "Markup", "Parallel",
        "RichText", "Search", "SearchIndexing", "Templates", "Understanding",
      ]),
    library(
      "SiteBuilding",
      [
        "CCrypto", "CRename", "SiteRendering", "LegalWatch", "Content", "ContentReading",
        "Diagnostics", "French", "Law", "Parallel",
      ]),
    // The site in the browser of this machine while it is written.
    .target(
      name: "Serving",
      dependencies: [
        "SiteBuilding", "SiteRendering", "Content", "Diagnostics", "Eligibility", "JSON", "Markup",
        "Search", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: ["apercu.css", "apercu.js", "atelier.js", "veille.js"].map {
        .embedInCode("Page/\($0)")
      }, swiftSettings: settings),
    library("ExternalLinks", ["CodableJSON", "Diagnostics"]),
    library(
      "LegalWatch",
      [
        "CLibArchive", "CLibXML2", "Content", "ContentReading", "Diagnostics", "Eligibility",
        "Entitlement", "Law",
      ]),
    library("CommandLineTools", ["Diagnostics", "French", "Law", "Markup", argumentParser]),
    .executableTarget(
      name: "cpf",
      dependencies: [
        "Answering", "Batch", "BatchCore", "CheckerCore", "CodableJSON", "Deadlines",
        "DecisionTree",
        "Diagnostics", "Eligibility", "Entitlement", "French", "Law", "Letters", "ModelContext",
        "RichText", "Search",
        "TreeComparison", "Understanding", "CommandLineTools", argumentParser,
      ],
      swiftSettings: settings, linkerSettings: standingAlone),
    .executableTarget(
      name: "cpf-site",
      dependencies: [
        "SiteBuilding", "SiteRendering", "Serving", "LegalWatch", "ExternalLinks", "CodableJSON",
        "Content", "ContentReading", "Diagnostics", "Eligibility", "French", "Law",
        "CommandLineTools",
        argumentParser,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "careers-benchmark", dependencies: ["Entitlement", "Law", "TestSupport"],
      path: "Benchmarks/Careers", swiftSettings: settings),
    .executableTarget(
      name: "search-benchmark", dependencies: ["Search", "SearchIndexing", "TestSupport"],
      path: "Benchmarks/Questions", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["DecisionTree", "Diagnostics", "Eligibility", "Law"],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    // The readers as libFuzzer calls them; Tests/Fuzz/run.sh links it.
    .target(
      name: "FuzzedReaders",
      dependencies: [
        "Batch", "BatchCore", "CommonMark", "Content", "ContentReading", "DecisionTree",
        "Diagnostics", "Law", "LegalWatch", "Search", "SearchIndexing", "SiteRendering",
        "Templates", "TestSupport", "TreeComparison", "Understanding",
      ],
      path: "Tests/Fuzz/Readers", swiftSettings: settings),
    .target(
      name: "TestServer",
      dependencies: [
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], path: "Tests/TestServer", swiftSettings: settings),
    tests("LawTests", ["Law", "TestSupport"]),
    tests(
      "EligibilityTests", ["Eligibility", "Law", "TestSupport"], resources: [.copy("Fixtures")]),
    tests("DeadlinesTests", ["Deadlines", "Law"], resources: [.copy("Fixtures")]),
    tests("EntitlementTests", ["Entitlement", "Law", "TestSupport"]),
    tests(
      "BrowserCoreTests",
      [
        "BrowserCore", "BrowserSearch", "Law", "Search", "SearchIndexing",
      ]),
    tests("CheckerCoreTests", ["CheckerCore", "DecisionTree", "TestSupport"]),
    tests(
      "DecisionTreeTests", ["CheckerCore", "DecisionTree", "Eligibility", "Law", "TestSupport"]),
    tests("TreeComparisonTests", ["TreeComparison", "DecisionTree", "Eligibility", "TestSupport"]),
    tests(
      "LettersTests",
      [
        "Letters", "BrowserChecker", "CheckerCore", "DecisionTree", "Eligibility", "Forms", "Law",
        "RichText", "TestSupport",
      ]),
    tests("AnsweringTests", ["Answering", "DecisionTree", "Eligibility", "Law", "TestSupport"]),
    tests(
      "BatchTests",
      [
        "Batch", "BatchCore", "CheckerCore", "DecisionTree", "Diagnostics", "Eligibility",
        "Entitlement", "JSON", "Law",
        "TestSupport",
      ]),
    tests(
      "SearchTests",
      ["Search", "SearchIndexing", "Content", "ContentReading", "SiteRendering", "TestSupport"],
      resources: [.copy("Fixtures")]),
    tests(
      "UnderstandingTests",
      [
        "Understanding", "Content", "ContentReading", "DecisionTree", "Eligibility",
        "Search", "SearchIndexing", "SiteRendering", "TestSupport",
      ],
      resources: [.copy("Fixtures")]),
    tests("ModelContextTests", ["ModelContext"]),
    tests("DiagnosticsTests", ["Diagnostics", "TestSupport"]),
    tests("FrenchTests", ["French", "TestSupport"]),
    tests("JSONTests", ["JSON"]),
    tests("ParallelTests", ["Parallel"]),
    tests("MarkupTests", ["Markup"]),
    tests("TemplatesTests", ["Templates", "Diagnostics", "TestSupport"]),
    tests("CommonMarkTests", ["CCMark", "CommonMark", "TestSupport"]),
    tests("ContentTests", ["Content", "CommonMark"]),
    tests(
      "ContentReadingTests",
      [
        "ContentReading", "CheckerCore", "Content", "CommonMark", "Diagnostics", "Eligibility",
        "Entitlement", "Law", "Letters", "TestSupport",
      ], resources: [.copy("Fixtures")]),
    tests(
      "SiteRenderingTests",
      [
        "SiteRendering", "Answering", "CheckerCore", "Content", "ContentReading", "DecisionTree",
        "Eligibility", "Diagnostics", "CommonMark", "Law", "Search", "Templates", "TestSupport",
      ]),
    tests(
      "SiteBuildingTests",
      ["SiteBuilding", "SiteRendering", "Diagnostics", "Law", "TestSupport"]),
    tests(
      "SpellingTests",
      ["ContentReading", "CommonMark", "Diagnostics", "Law", "TestSupport", "cpf"],
      resources: [.copy("mots.txt")]),
    tests(
      "ServingTests",
      [
        "Serving", "Diagnostics", "Law", "SiteBuilding",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    tests("ExternalLinksTests", ["ExternalLinks", "Diagnostics", "TestServer", "TestSupport"]),
    tests(
      "LegalWatchTests",
      ["LegalWatch", "Diagnostics", "Law", "TestSupport"]),
    tests(
      "CommandTests",
      [
        "Law", "TestSupport", "TestServer", "cpf", "cpf-site",
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.copy("Fixtures")]),
  ]
)

/// Leaves some targets in the package, with what they stand on.
@MainActor func keepOnly(_ names: [String]) {
  var kept: Set<String> = []
  func keep(_ name: String) {
    guard kept.insert(name).inserted,
      let target = package.targets.first(where: { $0.name == name })
    else { return }
    for case .byNameItem(let dependency, _) in target.dependencies { keep(dependency) }
  }
  names.forEach(keep)
  package.targets.removeAll { !kept.contains($0.name) }
}

// One target's tests with what they stand on, where they are tried under a sanitizer: the others
// would be compiled a second time for nothing.
if let tested = Context.environment["CPF_TESTED"] {
  package.products = []
  keepOnly([tested + "Tests"])
}

// The readers alone, as one archive that libFuzzer's own program is linked with.
if Context.environment["CPF_FUZZER"] != nil {
  package.products = [.library(name: "fuzzed", type: .static, targets: ["FuzzedReaders"])]
  keepOnly(["FuzzedReaders"])
}

// The programs alone, where a site is to be built: one call builds both, and nothing else.
if Context.environment["CPF_PROGRAMS"] != nil {
  keepOnly(["cpf", "cpf-site"])
}
