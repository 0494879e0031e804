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

  @Test func programsInCCallHelpersOfTheKernel() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      """
      #include <linux/bpf.h>
      #include <bpf/bpf_helpers.h>
      struct task_struct { int pid; int tgid; } __attribute__((preserve_access_index));
      unsigned process(void) { return bpf_get_current_pid_tgid() >> 32; }
      long length(void) {
        char name[16];
        bpf_get_current_comm(name, sizeof name);
        long count = 0;
        while (count < 16 && name[count]) count++;
        return count;
      }
      int group(struct task_struct *task) {
        int group = 0;
        bpf_probe_read_kernel(&group, sizeof group, &task->tgid);
        return group;
      }
      """, to: "a.bpf.c")
    let script = try folder.write(
      """
      import "a.bpf.c";
      BEGIN { print((process() == pid, length(), group(curtask) == pid)); exit(); }
      """, to: "main.bt")
    let outcome = try run(Programs.probec, ["run", script])
    #expect(outcome.output.contains("(true, 6, true)"), "\(outcome)")
  }

  @Test func functionsOfOneNameAreToldApart() throws {
    let folder = try TemporaryFolder()
    let one = "static int part(void) { return 1; }\nint one(void) { return part(); }\n"
    _ = try folder.write(one, to: "one.bpf.c")
    _ = try folder.write("int part(void) { return 2; }\n", to: "two.bpf.c")
    let script = try folder.write(
      """
      import "one.bpf.c";
      import "two.bpf.c";
      BEGIN { print((one(), part())); exit(); }
      """, to: "main.bt")
    #expect(try run(Programs.probec, ["run", script]).output.contains("(1, 2)"))
    _ = try folder.write("int one(void) { return 3; }\n", to: "two.bpf.c")
    let outcome = try run(Programs.probec, ["run", script])
    #expect(
      outcome.errors.contains("main.bt:2:8: error[E0650]: the function 'one' is imported twice"))
    #expect(outcome.errors.contains("main.bt:1:8: note: it is imported here as well"))
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

  /// Compiles a program in C for BPF.
  private func compile(
    _ code: String, to name: String, in folder: borrowing TemporaryFolder, flags: [String] = ["-g"]
  ) throws {
    let source = try folder.write(code, to: name + ".c")
    let outcome = try run(
      "/usr/bin/clang-19",
      ["-target", "bpf", "-O2", "-c", source, "-o", folder.file(name)] + flags)
    guard outcome.end == .exit(0) else { throw TestFailure("clang: \(outcome.errors)") }
  }

  private let objectCode = """
    struct task_struct { int tgid; } __attribute__((preserve_access_index));
    static long (*read_kernel)(void *, unsigned, const void *) = (void *)113;
    enum size { small, large };
    static __attribute__((noinline)) int helper(int a) { return a * 3; }
    int triple(int a) { return helper(a); }
    unsigned char low(unsigned long a) { return a; }
    short negative(short a) { return -a; }
    _Bool odd(int a) { return a & 1; }
    enum size size_of(unsigned a) { return a > 10 ? large : small; }
    long sum(long a, int b, short c, char d, unsigned e) {
      long s = 0;
      for (long i = 0; i < 10; i++) s += i * a;
      return s + b + c + d + e;
    }
    int process(struct task_struct *task) {
      int id = 0;
      read_kernel(&id, sizeof(id), &task->tgid);
      return id;
    }
    """

  @Test func functionsOfObjectsAreCalled() throws {
    let folder = try TemporaryFolder()
    try compile(objectCode, to: "a.bpf.o", in: folder)
    try compile("int more(int a) { return a + 1; }", to: "b.bpf.o", in: folder)
    let script = try folder.write(
      """
      import "a.bpf.o"; import "b.bpf.o";
      fn own($task : struct task_struct *) : int32 { return process($task); }
      BEGIN {
        print((triple(-5), low(0x1ff), negative(300), odd(3), odd(4)));
        print((size_of(11) == 1, sum(3, -1, -2, -3, 4000000000), more(triple(2))));
        print((process(curtask) == pid, own(curtask) == pid));
        @seen[triple(1)] = count();
        exit();
      }
      """, to: "main.bt")
    let outcome = try run(Programs.probec, ["run", "-q", script])
    #expect(
      outcome.output.split(separator: "\n") == [
        "(-15, 255, -300, true, false)", "(true, 4000000129, 7)", "(true, true)", "@seen[3]: 1",
      ], "\(outcome.errors)")
  }

  @Test func objectsAreTheSameWhereverTheyLie() throws {
    var artefacts: [Data] = []
    for _ in 0..<2 {
      let folder = try TemporaryFolder()
      try compile(objectCode, to: "a.bpf.o", in: folder)
      let script = try folder.write(
        "import \"a.bpf.o\";\nBEGIN { print(triple(1)); exit(); }", to: "main.bt")
      let output = folder.file("main.bpf.o")
      #expect(try run(Programs.probec, ["build", script, "-o", output]).end == .exit(0))
      let artefact = try Data(contentsOf: URL(fileURLWithPath: output))
      #expect(artefact.range(of: Data(folder.path.utf8)) == nil)
      artefacts.append(artefact)
    }
    #expect(artefacts[0] == artefacts[1])
  }

  @Test func objectsThatCannotBeUsedAreRefused() throws {
    let function = "int triple(int a) { return a * 3; }"
    for (code, flags, reason) in [
      (function, [], "has no types: compile it with '-g'"),
      (function, ["-g", "-target", "x86_64-linux-gnu"], "is no object for BPF"),
      (function + " int variable = 1;", ["-g"], "has variables, maps or texts in '.data'"),
      ("int name(int a) { static int calls; return calls += a; }", ["-g"], "in '.bss'"),
      (
        "__attribute__((section(\"kprobe/f\"), used)) int program(void *c) { return 0; }", ["-g"],
        "has a program in 'kprobe/f'"
      ),
      ("int other(int); int name(int a) { return other(a); }", ["-g"], "needs 'other'"),
    ] {
      let folder = try TemporaryFolder()
      try compile(code, to: "a.bpf.o", in: folder, flags: flags)
      try expect(reason, in: folder)
    }
    for bytes in [0, 20, 200, 700] {
      let folder = try TemporaryFolder()
      try compile(function, to: "a.bpf.o", in: folder)
      let path = folder.file("a.bpf.o")
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      try whole.prefix(bytes).write(to: URL(fileURLWithPath: path))
      try expect("'a.bpf.o' is ", in: folder)
    }
  }

  /// Expects that the object in a folder is refused, and nothing else is wrong.
  private func expect(_ reason: String, in folder: borrowing TemporaryFolder) throws {
    let script = try folder.write("import \"a.bpf.o\";\nBEGIN { exit(); }", to: "main.bt")
    let outcome = try run(Programs.probec, ["build", script, "-o", "/dev/null"])
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors.hasPrefix("main.bt:1:8: error[E0631]: 'a.bpf.o' "))
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test func functionsOfObjectsHaveOneDefinition() throws {
    let folder = try TemporaryFolder()
    for name in ["a.bpf.o", "b.bpf.o"] {
      try compile("int same(int a) { return a; }", to: name, in: folder)
    }
    let script = try folder.write(
      "import \"a.bpf.o\"; import \"b.bpf.o\";\nBEGIN { print(same(1)); print(gone(1)); exit(); }",
      to: "main.bt")
    let outcome = try run(Programs.probec, ["build", script, "-o", "/dev/null"])
    #expect(outcome.errors.contains("'b.bpf.o' defines 'same', as another object does"))
    let missing = try folder.write(
      "import \"a.bpf.o\";\nBEGIN { print(gone(1)); exit(); }", to: "missing.bt")
    let unknown = try run(Programs.probec, ["build", missing, "-o", "/dev/null"])
    #expect(unknown.errors.contains("missing.bt:2:15: error[E0201]"))
  }
}
