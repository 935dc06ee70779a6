// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "gap-report",
  dependencies: [.package(name: "chainmap", path: "../..")],
  targets: [
    .executableTarget(
      name: "gap-report",
      dependencies: [.product(name: "ChainMaps", package: "chainmap")])
  ]
)
