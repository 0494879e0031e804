import Foundation
import GoldenSupport
import Testing

/// Symbols of a process are those of the files that it has when a stack is printed.
@Suite(.traces) struct LateLibraryTests {

  /// A program that calls `reached` by itself, and then from a library that it loads only then.
  private static let program = """
    #include <dlfcn.h>
    #include <unistd.h>
    __attribute__((noinline, noclone)) void reached(void) { asm volatile(""); }
    int main(int count, char **arguments) {
      char byte;
      write(1, "ready\\n", 6);
      read(0, &byte, 1);
      reached();
      read(0, &byte, 1);
      void (*late)(void (*)(void)) = dlsym(dlopen(arguments[1], RTLD_NOW), "called_late");
      late(reached);
      read(0, &byte, 1);
      return 0;
    }
    """

  // Two functions, because a stack that is taken where a function begins lacks the one before.
  private static let library = """
    static __attribute__((noinline)) void inner(void (*reached)(void)) { reached(); asm volatile(""); }
    void called_late(void (*reached)(void)) { inner(reached); asm volatile(""); }
    """

  /// Whatever is kept of a process, as the setting says.
  @Test(arguments: ["PER_PID", "PER_PROGRAM", "NONE"])
  func aLibraryThatIsLoadedAfterTheFirstStackIsNamed(_ cache: String) throws {
    let folder = try TemporaryFolder()
    let program = folder.file("program")
    let library = folder.file("late.so")
    try compile(LateLibraryTests.program, to: program, [], in: folder)
    try compile(LateLibraryTests.library, to: library, ["-shared", "-fPIC"], in: folder)
    let script = try CompiledScript(
      """
      config = { cache_user_symbols = \(cache) }
      uprobe:\(program):reached { printf("%sstack %d\\n", ustack(3), ++@count); }
      """)
    let traced = try startedWorkload(library, of: program)
    let loader = try ChildProcess(Programs.proberun, ["-p", "\(traced.pid)", script.path])
    try loader.wait(until: "attaching") { $0.errors.contains("Attached") }
    traced.sendByte()
    try loader.wait(until: "the first stack") { $0.output.contains("stack 1\n") }
    traced.sendByte()
    try loader.wait(until: "the second stack") { $0.output.contains("stack 2\n") }
    traced.sendByte()
    #expect(try traced.wait().end == .exit(0))
    let stacks = try loader.wait().output.components(separatedBy: "stack 1\n")
    try #require(stacks.count == 2)
    #expect(!stacks[0].contains("called_late"))
    #expect(stacks[1].contains("called_late+"), "\(stacks[1])")
  }

  private func compile(
    _ source: String, to path: String, _ options: [String], in folder: borrowing TemporaryFolder
  ) throws {
    let file = try folder.write(source, to: "source.c")
    let outcome = try run(
      "/usr/bin/gcc", ["-O1", "-fno-omit-frame-pointer", "-o", path, file] + options)
    try #require(outcome.end == .exit(0), "\(outcome.errors)")
  }
}
