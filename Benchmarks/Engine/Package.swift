// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "engine-bench",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "chainmap", path: "../..")],
  targets: [
    .target(name: "CHeap"),
    .executableTarget(
      name: "engine-bench",
      dependencies: ["CHeap", .product(name: "ChainMaps", package: "chainmap")]),
  ]
)
