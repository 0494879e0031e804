// swift-tools-version:6.2
import PackageDescription

/// The layers shared by the compiler and the loader, lowest first, and what each imports.
let runtimeLayers: KeyValuePairs<String, [String]> = [
  "Artefact": [],
  "TypeInfo": ["Artefact"],
  "Rendering": ["Artefact"],
  "Kernel": ["CKernel", "Artefact"],
  "Symbols": ["Artefact", "Kernel"],
  "Attachment": ["Artefact", "Kernel", "Symbols"],
  "ProbeRuntime": ["Artefact", "TypeInfo", "Rendering", "Kernel", "Symbols", "Attachment"],
]

/// The layers of the compiler, lowest first, and what each imports.
let compilerLayers: KeyValuePairs<String, [String]> = [
  "Source": [],
  "Diagnostics": ["Source"],
  "KernelProfile": ["Artefact", "TypeInfo"],
  "TypedIR": ["Source", "Artefact"],
  "Language": ["Source", "Artefact", "TypedIR"],
  "Listing": ["Artefact", "KernelProfile", "Language"],
  "UserBinary": ["CElf"],
  "Syntax": ["Source", "Diagnostics"],
  "Checking": [
    "Source", "Diagnostics", "Artefact", "TypeInfo", "Rendering", "KernelProfile", "TypedIR",
    "Language", "Syntax",
  ],
  "Lowering": [
    "Source", "Artefact", "TypeInfo", "KernelProfile", "TypedIR", "Language", "Checking",
  ],
  "LLVMEmission": ["Source", "Artefact", "TypedIR", "CLLVM"],
  "StubEmission": ["Artefact"],
  "Driver": [
    "Source", "Diagnostics", "Artefact", "TypeInfo", "KernelProfile", "TypedIR", "Language",
    "Listing", "UserBinary", "Syntax", "Checking", "Lowering", "LLVMEmission",
    "StubEmission", "Kernel", "Attachment", "ProbeRuntime",
  ],
]

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let llvmHeaders: SwiftSetting = .unsafeFlags(["-Xcc", "-I/usr/lib/llvm-19/include"])

/// LLVM's libraries: `llvm-config-19 --link-static --libs bpf passes irreader`.
///
/// Linked statically they make the compiler start in a third of the time, and without an installed
/// LLVM.
let llvmLibraries = [
  "BPFDisassembler", "MCDisassembler", "BPFAsmParser", "BPFCodeGen", "Passes", "IRPrinter",
  "HipStdPar", "Coroutines", "CFGuard", "ipo", "Instrumentation", "Vectorize", "Linker",
  "FrontendOpenMP", "FrontendOffloading", "GlobalISel", "SelectionDAG", "BPFDesc", "BPFInfo",
  "AsmPrinter", "CodeGen", "Target", "ScalarOpts", "InstCombine", "AggressiveInstCombine",
  "ObjCARCOpts", "TransformUtils", "CodeGenTypes", "BitWriter", "Analysis", "ProfileData",
  "Symbolize", "DebugInfoBTF", "DebugInfoPDB", "DebugInfoMSF", "DebugInfoDWARF", "Object",
  "TextAPI", "MCParser", "IRReader", "AsmParser", "MC", "DebugInfoCodeView", "BitReader", "Core",
  "Remarks", "BitstreamReader", "BinaryFormat", "TargetParser", "Support", "Demangle",
]
let staticLLVM: LinkerSetting = .unsafeFlags(
  ["-use-ld=lld", "-L/usr/lib/llvm-19/lib", "-Xlinker", "--start-group"]
    + llvmLibraries.map { "-lLLVM\($0)" }
    + ["-Xlinker", "--end-group", "-Xlinker", "--gc-sections", "-lstdc++", "-lz", "-lzstd", "-lm"])

/// libelf, which reads programs and libraries, and libbpf, which joins objects.
let staticElf: LinkerSetting = .unsafeFlags(
  ["-Xlinker", "-l:libbpf.a", "-Xlinker", "-l:libelf.a", "-lz"])

/// Everything that links the loader statically with musl and nothing else.
let musl = "/usr/lib/x86_64-linux-musl"
let staticMusl: LinkerSetting = .unsafeFlags([
  "-nostartfiles", "-Xclang-linker", "-nostdlib", "-Xclang-linker", "-static",
  "-use-ld=lld", "-Xlinker", "--gc-sections", "-Xlinker", "--icf=all",
  "-Xlinker", "--no-eh-frame-hdr",
  // Equal ends of texts are stored once. Nothing is relocated, and nobody looks for debug files.
  "-Xlinker", "-O2", "-Xlinker", "-z", "-Xlinker", "norelro", "-Xlinker", "--build-id=none",
  "-Xlinker", "--script=\(Context.packageDirectory)/runtime/proberun.ld",
  "\(musl)/crt1.o", "\(musl)/crti.o", "\(musl)/libc.a", "\(musl)/crtn.o",
])

/// How the loader is compiled: small, and without a Swift runtime of its own.
let embedded: [SwiftSetting] =
  strict + [
    .enableExperimentalFeature("Embedded"),
    .unsafeFlags([
      "-wmo", "-Osize", "-parse-as-library", "-Xfrontend", "-function-sections",
      // Repeated code becomes functions, and functions stay functions: a tenth smaller.
      "-Xllvm", "-enable-machine-outliner=always", "-Xllvm", "-inline-threshold=0",
      // A function that takes a closure is not copied for each closure.
      "-Xllvm", "-sil-disable-pass=closure-specialize",
      // Nor is one that calls of it might make a little simpler: it would be there many times.
      "-Xllvm", "-sil-inline-removed-closure-benefit=20",
      "-Xllvm", "-sil-inline-removed-terminator-benefit=10",
      "-Xllvm", "-sil-inline-ref-count-benefit=5",
      "-Xllvm", "-sil-inline-removed-load-benefit=5",
      "-Xllvm", "-sil-inline-removed-store-benefit=5",
      // The body of a loop is there once, not for each of its rounds.
      "-Xllvm", "-sil-disable-pass=loop-unroll",
      // One trap serves many checks, and nobody walks the frames of a stripped program.
      "-Xfrontend", "-mergeable-traps",
      // Values that do not fit into registers are kept where that takes the least code.
      "-Xllvm", "-split-spill-mode=size",
      // What lies on the stack are structures of the kernel, never text of unknown length.
      "-Xfrontend", "-disable-stack-protector",
      "-Xcc", "-Xclang", "-Xcc", "-mframe-pointer=none",
    ]),
  ]

/// The loader's files become machine code together, when they are linked: a twentieth smaller.
///
/// They are one module before that, so that functions of several files that are alike become one.
let wholeProgram: SwiftSetting = .unsafeFlags(
  [
    "-Xfrontend", "-emit-bc", "-Xfrontend", "-lto=llvm-full",
    "-Xfrontend", "-enable-single-module-llvm-emission",
  ], .when(configuration: .release))

/// How the linker makes machine code of them.
let smallCode: LinkerSetting = .unsafeFlags(
  [
    "-enable-machine-outliner=always", "-split-spill-mode=size",
    // Only what has one caller is inlined, for which LLVM grants 15000, and not what is large.
    "-inline-threshold=-14000",
    // Tables of addresses are larger than comparisons, of which five find one of thirty.
    "-min-jump-table-entries=30",
    // A call that saves a few bytes costs the printing of events more than that is worth.
    "-outliner-benefit-threshold=8",
  ].flatMap { ["-Xlinker", "-mllvm", "-Xlinker", $0] }, .when(configuration: .release))

var targets: [Target] = [
  .target(name: "CKernel", path: "runtime/CKernel"),
  .systemLibrary(
    name: "CElf", path: "Sources/CElf", providers: [.apt(["libelf-dev", "libbpf-dev"])]),
  .target(
    name: "CMemory", path: "runtime/CMemory",
    cSettings: [
      .unsafeFlags(["-Os", "-ffunction-sections", "-fno-asynchronous-unwind-tables"])
    ]),
  .systemLibrary(name: "CLLVM", path: "Sources/CLLVM", providers: [.apt(["llvm-19-dev"])]),
  .executableTarget(
    name: "proberun", dependencies: ["CKernel", "CMemory"], path: "runtime/proberun",
    swiftSettings: embedded + [wholeProgram],
    linkerSettings: [staticMusl, smallCode]),
  .systemLibrary(name: "CProberun", path: "runtime/libproberun/include"),
  .target(
    name: "libproberun", dependencies: ["CKernel", "CProberun"], path: "runtime/libproberun",
    exclude: ["include", "proberun.pc"], swiftSettings: embedded),
  .executableTarget(
    name: "probec",
    dependencies: [
      "Driver", .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    path: "Sources/probec", swiftSettings: strict,
    linkerSettings: [
      .unsafeFlags(["-static-stdlib", "-l_FoundationCollections", "-l_FoundationCShims"])
    ]),
]
targets += runtimeLayers.map { layer in
  .target(
    name: layer.key, dependencies: layer.value.map { .byName(name: $0) },
    path: "runtime/\(layer.key)", swiftSettings: strict)
}
targets += compilerLayers.map { layer in
  .target(
    name: layer.key, dependencies: layer.value.map { .byName(name: $0) },
    path: "Sources/\(layer.key)",
    swiftSettings: layer.value.contains("CLLVM") ? strict + [llvmHeaders] : strict,
    linkerSettings: layer.value.contains("CLLVM")
      ? [staticLLVM] : layer.value.contains("CElf") ? [staticElf] : [])
}

// Golden files test the lowering and the driver.
let allLayers = Array(runtimeLayers) + Array(compilerLayers)
targets += allLayers.filter { !["Lowering", "Driver"].contains($0.key) }.map { layer in
  let imports = [layer.key] + layer.value.filter { !["CKernel", "CLLVM", "CElf"].contains($0) }
  return .testTarget(
    name: "\(layer.key)Tests",
    dependencies: (imports + ["GoldenSupport"]).map { .byName(name: $0) },
    path: "Tests/\(layer.key)Tests", swiftSettings: strict)
}

let driver = ["Driver"] + (compilerLayers.first { $0.key == "Driver" }?.value ?? [])
targets += [
  .target(name: "GoldenSupport", path: "Tests/GoldenSupport", swiftSettings: strict),
  .testTarget(
    name: "GoldenTests", dependencies: (driver + ["GoldenSupport"]).map { .byName(name: $0) },
    path: "Tests/GoldenTests", swiftSettings: strict),
  .testTarget(
    name: "RunTests", dependencies: ["GoldenSupport"], path: "Tests/RunTests",
    swiftSettings: strict),
  .executableTarget(
    name: "workload", path: "Tests/workload",
    cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror", "-fno-omit-frame-pointer"])],
    linkerSettings: [
      .linkedLibrary("pthread"), .unsafeFlags(["-Xlinker", "--build-id"]),
    ]),
]

let package = Package(
  name: "probec",
  products: [
    .library(name: "ProbeRuntime", targets: ["ProbeRuntime"]),
    // What scripts/library.sh makes libproberun.a of.
    .library(name: "proberunparts", type: .static, targets: ["libproberun"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: targets,
  swiftLanguageModes: [.v6]
)
