// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is compiled under the same rules.
let rules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What ChainMaps hands on to those who import it. They name these modules too: a change of one would
/// otherwise not compile them anew, and a program that was built step by step would crash.
let reexported: [Target.Dependency] = [
  "ChainModel", "ChainDiagnostics", "ChainQuery", "ChainLanguage", "ChainDiagram", "ChainGraphviz",
  "ChainReports",
]

/// The targets, in the order a map takes through them; `Tests/ArchitectureTests` holds the same list.
let package = Package(
  name: "chainmap",
  // The lock around Graphviz is the standard library's Mutex, which macOS has since 15.
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ChainMaps", targets: ["ChainMaps"]),
    .executable(name: "chainmap", targets: ["chainmap"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(
      name: "ChainText", exclude: ["Cells/make_cell_widths.py", "Names/make_language_subtags.py"],
      swiftSettings: rules),
    .target(
      name: "ChainModel", exclude: ["Values/make_administrative_divisions.py"],
      swiftSettings: rules),
    .target(name: "ChainQuery", dependencies: ["ChainModel", "ChainText"], swiftSettings: rules),
    .target(name: "ChainDiagnostics", dependencies: ["ChainText"], swiftSettings: rules),
    .target(
      name: "ChainSyntax",
      dependencies: ["ChainDiagnostics", "ChainQuery", "ChainModel", "ChainText"],
      swiftSettings: rules),
    .target(
      name: "ChainLanguage",
      dependencies: ["ChainSyntax", "ChainQuery", "ChainModel", "ChainDiagnostics", "ChainText"],
      swiftSettings: rules),
    .target(
      name: "ChainDiagram", dependencies: ["ChainModel", "ChainQuery", "ChainText"],
      exclude: ["Metrics/make_advance_widths.py"], swiftSettings: rules),
    .systemLibrary(
      name: "CGraphvizLibrary", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
    .target(
      name: "ChainGraphviz", dependencies: ["ChainDiagram", "CGraphviz"], swiftSettings: rules),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CPageAssets", exclude: ["script", "page.css"]),
    .target(
      name: "ChainReports",
      dependencies: [
        "ChainLanguage", "ChainQuery", "ChainDiagram", "ChainDiagnostics", "ChainText",
        "ChainModel", "CPageAssets", "CZlib",
      ],
      swiftSettings: rules),
    .target(
      name: "ChainMaps",
      dependencies: [
        "ChainModel", "ChainDiagnostics", "ChainQuery", "ChainLanguage", "ChainDiagram",
        "ChainGraphviz", "ChainReports",
      ],
      swiftSettings: rules),
    .executableTarget(
      name: "chainmap",
      dependencies: reexported + [
        "ChainMaps",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: rules),
    .target(name: "ChainTestSupport", path: "Tests/ChainTestSupport", swiftSettings: rules),
    .testTarget(
      name: "ChainTextTests",
      dependencies: ["ChainText", "ChainTestSupport"], swiftSettings: rules),
    .testTarget(
      name: "ChainModelTests",
      dependencies: ["ChainModel", "ChainTestSupport"], swiftSettings: rules),
    .testTarget(
      name: "ChainDiagnosticsTests",
      dependencies: ["ChainDiagnostics", "ChainText", "ChainTestSupport"], swiftSettings: rules),
    .testTarget(
      name: "ChainSyntaxTests",
      dependencies: [
        "ChainSyntax", "ChainDiagnostics", "ChainQuery", "ChainModel", "ChainTestSupport",
      ], swiftSettings: rules),
    .testTarget(
      name: "ChainQueryTests",
      dependencies: ["ChainQuery", "ChainModel", "ChainTestSupport"], swiftSettings: rules),
    .testTarget(
      name: "ChainLanguageTests",
      dependencies: [
        "ChainLanguage", "ChainSyntax", "ChainQuery", "ChainModel", "ChainDiagnostics", "ChainText",
        "ChainTestSupport",
      ], swiftSettings: rules),
    .testTarget(
      name: "ChainDiagramTests",
      dependencies: [
        "ChainDiagram", "ChainGraphviz", "ChainQuery", "ChainModel", "ChainText",
        "ChainTestSupport",
      ],
      swiftSettings: rules),
    .testTarget(
      name: "ChainGraphvizTests",
      dependencies: ["ChainGraphviz", "ChainDiagram", "ChainTestSupport"], swiftSettings: rules),
    .testTarget(
      name: "ChainReportsTests",
      dependencies: [
        "ChainReports", "ChainLanguage", "ChainDiagram", "ChainDiagnostics", "ChainQuery",
        "ChainModel", "ChainText", "ChainTestSupport",
      ], swiftSettings: rules),
    .testTarget(
      name: "ChainMapsTests",
      dependencies: reexported + ["ChainMaps", "ChainTestSupport"], swiftSettings: rules),
    .testTarget(
      name: "CommandTests",
      dependencies: ["chainmap", "ChainTestSupport"], exclude: ["Goldens"], swiftSettings: rules),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["ChainTestSupport"], swiftSettings: rules),
    .testTarget(
      name: "DocumentationTests",
      dependencies: reexported + ["chainmap", "ChainMaps"], exclude: ["Slips"],
      swiftSettings: rules),
  ]
)
