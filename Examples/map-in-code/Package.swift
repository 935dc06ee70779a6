// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "map-in-code",
  dependencies: [.package(name: "chainmap", path: "../..")],
  targets: [
    .executableTarget(
      name: "map-in-code",
      dependencies: [.product(name: "ChainMaps", package: "chainmap")])
  ]
)
