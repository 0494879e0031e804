import Foundation
import GoldenSupport
import Testing

/// Scripts are made of several files.
@Suite(.traces) struct ImportTests {

  @Test func whatScriptsDeclareIsMerged() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("parts"), withIntermediateDirectories: false)
    _ = try folder.write(
      "import \"last.bt\";\nmacro twice(x) { x * 2 }\nBEGIN { print(\"one\"); }", to: "parts/one.bt"
    )
    _ = try folder.write("BEGIN { print(\"last\"); }", to: "parts/last.bt")
    _ = try folder.write("not code", to: "parts/notes.txt")
    _ = try folder.write("struct three { char a[3]; };", to: "parts/types.h")
    let script = try folder.write(
      """
      import "parts/one.bt";
      import "parts";
      import "stdlib/base.bt";
      BEGIN { print(twice(21)); print(sizeof(struct three)); exit(); }
      """, to: "main.bt")
    let outcome = try run(Programs.probec, ["run", script])
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines == ["last", "one", "42", "3"])
  }

  @Test func problemsInImportedFilesShowTheWayThere() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("macro wrong(x) { x + \"text\" }", to: "a.bt")
    let script = try folder.write("import \"a.bt\";\nBEGIN { print(wrong(1)); }", to: "main.bt")
    let outcome = try run(Programs.probec, ["build", script, "-o", "/dev/null"])
    #expect(outcome.errors.contains("a.bt:1:20: error[E0304]"))
    #expect(outcome.errors.contains("main.bt:2:15: note: in the expansion of 'wrong'"))
  }

  @Test func filesThatEverybodyMayChangeAreRefused() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("BEGIN { }", to: "a.bt")
    let script = try folder.write("import \"a.bt\";\nBEGIN { exit(); }", to: "main.bt")
    #expect(chmod(folder.path, 0o777) == 0)
    let outcome = try run(Programs.probec, ["build", script, "-o", "/dev/null"])
    #expect(outcome.errors.contains("main.bt:1:8: error[E0631]"))
  }

  @Test func functionsOfProgramsInCAreCalled() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      """
      static int helper(int a) { return a * 3; }
      int triple(int a) { return helper(a); }
      unsigned char low(unsigned long a) { return a; }
      long sum(long n) { long s = 0; for (long i = 0; i < 10; i++) s += i * n; return s; }
      _Bool odd(int a) { return a & 1; }
      """, to: "a.bpf.c")
    let script = try folder.write(
      """
      import "a.bpf.c";
      BEGIN { print((triple(-5), low(0x1ff), sum(3), odd(3))); exit(); }
      """, to: "main.bt")
    let outcome = try run(Programs.probec, ["run", script])
    #expect(outcome.output.contains("(-15, 255, 135, true)"))
  }

  @Test func whatFailsInImportedFilesNamesThem() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("lib"), withIntermediateDirectories: false)
    _ = try folder.write("import \"more.bt\";\nmacro one() { 1 }\n", to: "lib/checks.bt")
    _ = try folder.write(
      """
      macro quotient(n) { 5 / n }
      BEGIN {
        print(5 / (uint64)$1);
        print(quotient((uint64)$1));
        errorf("wrong");
      }
      """, to: "lib/more.bt")
    let script = try folder.write(
      "import \"lib/checks.bt\";\nBEGIN { print(6 / (uint64)$1); exit(); }", to: "main.bt")
    let outcome = try run(Programs.probec, ["run", script, "0"])
    #expect(outcome.errors.contains("lib/more.bt:3:13: WARNING: "))
    #expect(outcome.errors.contains("lib/more.bt:4:18: WARNING: "))
    #expect(outcome.errors.contains("lib/more.bt:5:3: ERROR: wrong"))
    #expect(outcome.errors.contains("main.bt:2:19: WARNING: "))
  }

  @Test func whatTheVerifierRefusesOfAProgramInCIsNamedThere() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      "int read(unsigned long address) {\n  int *place = (int *)address;\n  return *place;\n}\n",
      to: "unsafe.bpf.c")
    let script = try folder.write(
      "import \"unsafe.bpf.c\";\nBEGIN { print(read((uint64)curtask)); exit(); }", to: "main.bt")
    let outcome = try run(Programs.probec, ["run", script])
    #expect(outcome.end == .exit(255))
    #expect(outcome.errors.contains("unsafe.bpf.c:3:10: the kernel refused 'begin': "))
    #expect(!outcome.errors.contains("main.bt:"))
  }

  @Test func probesOfImportedFilesAreNamedThere() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("\nuprobe:/no/such/file:main { }", to: "probe.bt")
    _ = try folder.write("BEGIN { print(kaddr(\"no_such_symbol\")); }", to: "symbol.bt")
    for (part, place) in [("probe", "probe.bt:2:1: "), ("symbol", "symbol.bt:1:15: ")] {
      let script = try folder.write("import \"\(part).bt\";\nBEGIN { exit(); }", to: "main.bt")
      let outcome = try run(Programs.probec, ["run", script])
      #expect(outcome.errors.contains(place))
      #expect(!outcome.errors.contains("main.bt"))
    }
  }

  @Test func blocksImportWhatIsAllowedToBeImportedThere() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("int triple(int a) { return a * 3; }", to: "a.bpf.c")
    _ = try folder.write("macro twice(x) { x * 2 }", to: "a.bt")
    let body = "BEGIN { import \"a.bpf.c\"; import \"a.bt\"; print(triple(twice(7))); exit(); }"
    let script = try folder.write(
      "config = { unstable_import_statement = enable }\n" + body, to: "main.bt")
    let outcome = try run(Programs.probec, ["run", script])
    #expect(outcome.output.contains("42"))
    #expect(!outcome.errors.contains("warning"))
    let warned = try folder.write(
      "config = { unstable_import_statement = warn }\n" + body, to: "warned.bt")
    let warning = try run(Programs.probec, ["run", warned])
    #expect(warning.output.contains("42"))
    #expect(warning.errors.contains("warned.bt:2:9: warning[W0161]"))
    let plain = try folder.write(body, to: "plain.bt")
    #expect(try run(Programs.probec, ["run", plain]).errors.contains("error[E0642]"))
  }
}
