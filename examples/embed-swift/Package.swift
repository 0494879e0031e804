// swift-tools-version:6.2
import PackageDescription

let package = Package(
  name: "reads",
  dependencies: [
    // In a project of your own: .package(url: "https://…/probec", from: "0.1.0")
    .package(name: "probec", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "reads", dependencies: [.product(name: "ProbeRuntime", package: "probec")])
  ],
  swiftLanguageModes: [.v6]
)
