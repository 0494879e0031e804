import Foundation
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
}
