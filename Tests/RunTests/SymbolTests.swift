import Foundation
import Testing

/// Kernel addresses are printed as the names that the kernel knows.
@Suite(.traces) struct SymbolTests {

  @Test func aStackLeadsFromTheEventToTheSystemCall() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @[kstack] = count(); }",
      while: "getppid 5")
    let frames = trace.lines.dropFirst().dropLast()
    #expect(trace.lines.first == "@[")
    #expect(trace.lines.last == "]: 5")
    #expect(!frames.isEmpty)
    for frame in frames {
      #expect(frame.contains(/^        [A-Za-z_][\w.]*\+\d+$/), "\(frame)")
      let name = frame.dropFirst(8).prefix { $0 != "+" }
      #expect(try kernelSymbols().contains(String(name)), "\(frame)")
    }
    #expect(frames.contains { $0.contains("do_syscall_64") })
  }

  @Test func aStackHasAtMostTheDepthThatIsAskedFor() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("%s|", kstack(1)); printf("%s", kstack(perf, 1));
      }
      """, while: "getppid 1")
    #expect(trace.lines.count == 3, "\(trace.output)")
    #expect(trace.output.contains(/\n        \w+\+\d+\n\|\n\t[0-9a-f]{16} \w+\+\d+\n/))
  }

  @Test func anAddressHasAName() throws {
    let address = try #require(
      text(of: "/proc/kallsyms").split(separator: "\n").first { $0.hasSuffix(" T vfs_read") }?
        .split(separator: " ").first)
    let trace = try trace(
      "BEGIN { printf(\"%s %s\\n\", ksym(0x\(address)), ksym(0x\(address) + 1)); @[ksym(5)] = 1; exit(); }",
      until: .byItself)
    #expect(trace.lines == ["vfs_read vfs_read", "@[0x5]: 1"])
  }

  private func kernelSymbols() throws -> Set<String> {
    Set(
      try text(of: "/proc/kallsyms").split(separator: "\n")
        .map { String($0.split(whereSeparator: { $0 == " " || $0 == "\t" })[2]) })
  }
}
