import Foundation
import GoldenSupport
import Testing

/// C and C++ programs with the library inside, against what `make install` installs.
@Suite(.hasLibrary) struct EmbedTests {

  /// What Tests/embed/check.c checks and needs a kernel that can be traced for.
  private static let tracing = [
    "session", "script-error", "two-sessions", "order", "threads", "signals",
  ]

  /// What it checks without.
  private static let reading = ["null", "parameters", "altered"]

  private enum Language: String, CaseIterable {
    case gcc, clang, cpp, sanitized
  }

  @Test(.traces, arguments: tracing) func sessionsDoWhatTheHeaderSays(_ mode: String) throws {
    try check(mode, [.gcc, .sanitized])
  }

  @Test(arguments: reading) func misuseIsAnError(_ mode: String) throws {
    try check(mode, mode == "altered" ? [.gcc] : Language.allCases)
  }

  @Test(.traces) func everyCompilersProgramWorks() throws {
    try check("session", [.clang, .cpp])
  }

  @Test(.traces) func aThousandSessionsLeaveNothing() throws {
    try check("leaks", [.clang])
  }

  @Test(.dropsPrivileges) func withoutPrivilegesLoadingSaysSo() throws {
    let library = try Embedding.library.get()
    let outcome = try run(
      Machine.setpriv,
      ["--reuid=65534", "--regid=65534", "--clear-groups", try program(.gcc), "unprivileged"]
        + [library.object])
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
  }

  @Test func anUnknownKeyOfTheManifestIsIgnored() throws {
    let folder = try TemporaryFolder()
    let object = try changed(folder) {
      $0.replacingOccurrences(
        of: #"{"version":"#, with: #"{"future":{"list":[1,"x",null]},"version":"#)
    }
    let outcome = try run(try program(.gcc), ["parameters", object])
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
  }

  @Test func aNewerFormatIsRefused() throws {
    let folder = try TemporaryFolder()
    let object = try changed(folder) {
      $0.replacingOccurrences(of: #""major":1"#, with: #""major":2"#)
    }
    let outcome = try run(try program(.gcc), ["newer", object])
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
  }

  /// So that it goes together with any C library, and with a Swift runtime.
  @Test func theLibraryHasNoNamesButItsOwn() throws {
    let names = try run("/usr/bin/llvm-nm-19", ["-g", try Embedding.library.get().archive])
    var undefined: [String] = []
    for line in names.output.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 2, let name = words.last.map(String.init) else { continue }
      if words[words.count - 2] == "U" {
        undefined.append(name)
      } else {
        #expect(name.hasPrefix("proberun_"))
      }
    }
    let allowed: Set = [
      "__stack_chk_fail", "free", "memcmp", "memcpy", "memmove", "memset", "posix_memalign",
      "strlen",
    ]
    #expect(Set(undefined).isSubset(of: allowed), "\(undefined)")
    #expect(undefined.contains("posix_memalign"))
  }

  /// A program for musl, static and without the C library's start files of this machine.
  @Test(.traces) func theLibraryLinksIntoStaticPrograms() throws {
    let library = try Embedding.library.get()
    let musl = "/usr/lib/x86_64-linux-musl"
    let folder = try TemporaryFolder()
    let source = try folder.write(
      """
      #include <proberun.h>
      int main(void) {
        struct proberun *session;
        int result = proberun_open(&session, "", 0, 0);
        return proberun_close(session) != 0 || result >= 0;
      }

      """, to: "static.c")
    let headers = try run("/usr/bin/env", ["clang", "-print-resource-dir"]).output
      .trimmingCharacters(in: .newlines)
    let compiled = try run(
      "/usr/bin/env",
      [
        "clang", "-std=c11", "-nostdinc", "-isystem", "/usr/include/x86_64-linux-musl",
        "-isystem", "\(headers)/include", "-I\(library.root)/usr/include", "-nostdlib", "-static",
        "-fuse-ld=lld", "\(musl)/crt1.o", "\(musl)/crti.o", source, library.archive,
        "\(musl)/libc.a", "\(musl)/crtn.o", "-o", folder.file("static"),
      ])
    #expect(compiled.end == .exit(0), "\(compiled.errors)")
    #expect(try run(folder.file("static")).end == .exit(0))
  }

  @Test func uninstallRemovesWhatWasInstalled() throws {
    let folder = try TemporaryFolder()
    for task in ["install", "uninstall"] {
      let outcome = try run("/usr/bin/make", Embedding.make(task, folder.path))
      #expect(outcome.end == .exit(0), "\(outcome.errors)")
      let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      let programs = files?.filter { $0.hasPrefix("usr/") && $0.contains("probe") }.sorted()
      let installed = [
        "usr/bin/probec", "usr/bin/proberun", "usr/include/proberun.h", "usr/lib/libproberun.a",
        "usr/lib/pkgconfig/proberun.pc",
      ]
      #expect(programs == (task == "install" ? installed : []))
    }
  }

  private func check(_ mode: String, _ languages: [Language]) throws {
    let object = try Embedding.library.get().object
    for language in languages {
      let outcome = try run(try program(language), [mode, object])
      #expect(outcome.end == .exit(0), "\(language) \(mode): \(outcome.errors)")
    }
  }

  /// Returns the path of check.c as one compiler compiled it.
  private func program(_ language: Language) throws -> String {
    switch language {
    case .gcc: try Embedding.gcc.get()
    case .clang: try Embedding.clang.get()
    case .cpp: try Embedding.cpp.get()
    case .sanitized: try Embedding.sanitized.get()
    }
  }

  /// Returns the path of the object with another manifest.
  private func changed(
    _ folder: borrowing TemporaryFolder, _ change: (String) -> String
  ) throws -> String {
    let original = try Embedding.library.get().object
    let manifest = folder.file("manifest")
    let objcopy = "/usr/bin/llvm-objcopy-19"
    _ = try run(objcopy, ["--dump-section", ".probec=\(manifest)", original, folder.file("same")])
    let before = try text(of: manifest)
    let after = change(before)
    #expect(before != after)
    _ = try folder.write(after, to: "manifest")
    let outcome = try run(
      objcopy, ["--update-section", ".probec=\(manifest)", original, folder.file("changed")])
    #expect(outcome.end == .exit(0), "\(outcome.errors)")
    return folder.file("changed")
  }
}

/// What the tests share: one installation, and one program of each compiler.
private enum Embedding {

  /// An installation of the library.
  struct Library {
    /// The folder that stands for `/`.
    var root: String
    /// The compiled Tests/embed/probe.bt.
    var object: String
    /// The installed archive.
    var archive: String { root + "/usr/lib/libproberun.a" }
  }

  /// Made once; the tests of this process share it.
  static let library = Result {
    let root = Programs.root.appendingPathComponent(".build/embed-tests").path
    try? FileManager.default.removeItem(atPath: root)
    try succeed("/usr/bin/make", make("install", root))
    let object = root + "/probe.bpf.o"
    let script = Programs.root.appendingPathComponent("Tests/embed/probe.bt").path
    try succeed(Programs.probec, ["build", script, "-o", object])
    return Library(root: root, object: object)
  }

  static let gcc = Result { try compile("gcc", ["-std=c11", "-O2"]) }
  static let clang = Result { try compile("clang", ["-std=c11", "-O2"]) }
  static let cpp = Result { try compile("g++", ["-std=c++17", "-x", "c++"]) }
  static let sanitized = Result {
    try compile("gcc", ["-std=c11", "-g", "-fsanitize=address,undefined"])
  }

  /// Returns the arguments of make that install into `root`.
  static func make(_ task: String, _ root: String) -> [String] {
    ["-C", Programs.root.path, "--no-print-directory", task, "DESTDIR=\(root)", "PREFIX=/usr"]
  }

  /// Compiles check.c as a user of the library would.
  private static func compile(_ compiler: String, _ options: [String]) throws -> String {
    let root = try library.get().root
    let environment = [
      "PKG_CONFIG_PATH": root + "/usr/lib/pkgconfig", "PKG_CONFIG_ALLOW_SYSTEM_LIBS": "1",
    ]
    let flags = try run(
      "/usr/bin/pkg-config", ["--cflags", "--libs", "proberun"], environment: environment)
    guard flags.end == .exit(0) else { throw TestFailure(flags.errors) }
    let words = flags.output.split(whereSeparator: \.isWhitespace).map(String.init)
    let program = "\(root)/check-\(UUID().uuidString)"
    let source = Programs.root.appendingPathComponent("Tests/embed/check.c").path
    try succeed(
      "/usr/bin/env",
      [compiler] + options + ["-Wall", "-Wextra", "-Werror", source]
        // What follows is no source; clang complains of saying so without need.
        + (options.contains("-x") ? ["-x", "none"] : []) + words + ["-lpthread", "-o", program])
    return program
  }

  private static func succeed(_ program: String, _ arguments: [String]) throws {
    let outcome = try run(program, arguments)
    guard outcome.end == .exit(0) else {
      throw TestFailure("\(program) \(arguments): \(outcome.output)\(outcome.errors)")
    }
  }
}

extension Trait where Self == ConditionTrait {

  /// Needs what `make` builds.
  fileprivate static var hasLibrary: Self {
    .enabled("no .build/lib/libproberun.a: run make") {
      ["bin/probec", "bin/proberun", "lib/libproberun.a"].allSatisfy {
        FileManager.default.fileExists(
          atPath: Programs.root.appendingPathComponent(".build/" + $0).path)
      }
    }
  }
}
