import Foundation
import GoldenSupport
import Testing

/// Functions of programs and libraries are traced where they run, with their arguments.
@Suite(.traces) struct UserProbeTests {

  private let workload = Programs.workload

  @Test func aFunctionIsCountedWithItsArguments() throws {
    let trace = try trace(
      """
      uprobe:\(workload):workload_sum /pid == $1/ { @calls = count(); @number = sum(arg0); @text[str(arg1)] = 1;
        @second = sum(*(uint64 *)(arg2 + 8)); @first = max(((struct timespec64 *)arg2)->tv_sec); }
      """, while: "sum 20")
    #expect(trace.lines.contains("@calls: 20"))
    #expect(trace.lines.contains("@number: 190"))
    #expect(trace.lines.contains("@second: 210"))
    #expect(trace.lines.contains("@first: 19"))
    for digit in 0..<10 { #expect(trace.lines.contains("@text[text \(digit)]: 1")) }
  }

  @Test func registersAreThoseOfTheCall() throws {
    let trace = try trace(
      """
      uprobe:\(workload):workload_sum /pid == $1/ { @[reg("di") == arg0, reg("ip") > 0] = count(); }
      uretprobe:\(workload):workload_double /pid == $1/ { @returned[reg("ax") == retval] = count(); }
      """, while: "sum 6")
    #expect(trace.lines == ["@[true, true]: 6", "@returned[true]: 6"])
  }

  @Test func whatAFunctionReturnsIsKnown() throws {
    let trace = try trace(
      "uretprobe:\(workload):workload_double /pid == $1/ { @[retval] = count(); }", while: "sum 3")
    #expect(trace.lines == ["@[0]: 1", "@[2]: 1", "@[4]: 1"])
  }

  @Test func entryAndReturnOfAFunctionHaveItsName() throws {
    let trace = try trace(
      """
      uprobe:\(workload):workload_* /pid == $1/ { @depth[tid, func] = nsecs; }
      uretprobe:\(workload):workload_sum /@depth[tid, func]/ { @took[func, probe] = count(); }
      END { clear(@depth); }
      """, while: "sum 5")
    #expect(
      trace.lines == ["@took[workload_sum, uretprobe:\(workload):workload_sum]: 5"])
  }

  @Test func aWildcardIsExpandedHere() throws {
    let trace = try trace(
      "uprobe:\(workload):workload_* /pid == $1/ { @[probe] = count(); @on[func] = count(); }",
      while: "sum 7")
    for function in ["workload_sum", "workload_double"] {
      #expect(trace.lines.contains("@[uprobe:\(workload):\(function)]: 7"))
      #expect(trace.lines.contains("@on[\(function)]: 7"))
    }
    #expect(trace.lines.count == 4)
  }

  @Test func allocationsOfAKnownSizeAreCounted() throws {
    let trace = try trace(
      """
      uprobe:libc:malloc /pid == $1/ { @sizes = hist(arg0); @[probe, func] = count(); }
      uretprobe:libc:malloc /pid == $1 && retval == 0/ { @failed[tid] = count(); }
      """, while: "malloc 500 3000 malloc 100 20")
    #expect(trace.lines.contains { $0.contains(/^\[2K, 4K\) +500 \|@+\|$/) })
    #expect(trace.lines.contains { $0.contains(/^\[16, 32\) +100 \|@+ *\|$/) })
    #expect(
      trace.lines.contains { $0.contains(/^@\[uprobe:\/.*\/libc\.so\.6:malloc, malloc\]: 6/) })
    #expect(!trace.output.contains("@failed"))
  }

  @Test func aProcessIsToldApart() throws {
    let other = try startedWorkload("sum 1000")
    let script =
      """
      uprobe:\(workload):workload_sum { @[pid] = count(); }
      uretprobe:\(workload):workload_* { @returns[pid] = count(); }
      """
    let both = try trace(script, while: "sum 10", options: ["-p", "PID"], until: .byItself)
    #expect(both.lines == ["@[\(both.pid)]: 10", "@returns[\(both.pid)]: 20"])
    other.sendByte()
    #expect(try other.wait().end == .exit(0))
  }

  @Test func allThreadsOfAProcessAreSeen() throws {
    for function in ["workload_sum", "workload_su*"] {
      let trace = try trace(
        "uprobe:\(workload):\(function) { @ = count(); }", while: "sums 500 4",
        options: ["-p", "PID"], until: .byItself)
      #expect(trace.lines == ["@: 2000"])
    }
  }

  @Test func probesOfAFunctionRunInTheOrderOfTheScript() throws {
    let trace = try trace(
      """
      uprobe:\(workload):workload_sum /pid == $1/ { printf("1 "); }
      uprobe:\(workload):workload_s* /pid == $1/ { printf("2 "); }
      uprobe:\(workload):workload_sum /pid == $1/ { printf("3\\n"); }
      uretprobe:\(workload):workload_sum /pid == $1/ { printf("4 "); }
      uretprobe:\(workload):workload_sum /pid == $1/ { printf("5\\n"); }
      """, while: "sum 2")
    #expect(trace.lines == ["1 2 3", "4 5", "1 2 3", "4 5"])
  }

  @Test func anInstructionIsNamedByOffsetOrAddress() throws {
    let address = try symbol("workload_double")
    let trace = try trace(
      """
      uprobe:\(workload):workload_sum+0 /pid == $1/ { @sum = count(); }
      uprobe:\(workload):\(address) /pid == $1/ { @[func, probe] = count(); }
      """, while: "sum 4")
    #expect(trace.lines == ["@[workload_double, uprobe:\(workload):\(address)]: 4", "@sum: 4"])
  }

  @Test func patternsOfPathsFindEachFileOnce() throws {
    let folder = try TemporaryFolder()
    let copy = try folder.copy(workload, to: "program")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("alias"), withDestinationPath: folder.file("program"))
    _ = try folder.write("#!/bin/sh\n", to: "script")
    let program = try startedWorkload("sum 3", of: copy)
    let script = try CompiledScript(
      "uprobe:\(folder.path)/*:workload_s* { @[probe] = count(); }")
    let loader = try ChildProcess(Programs.proberun, [script.path])
    try loader.wait(until: "attaching") { $0.errors.contains("Attached 1 probe") }
    program.sendByte()
    #expect(try program.wait().end == .exit(0))
    loader.send(SIGINT)
    let outcome = try loader.wait()
    #expect(outcome.output.contains("@[uprobe:\(folder.path)/alias:workload_sum]: 3\n"))
  }

  @Test func programsAreFoundByName() throws {
    let folder = try TemporaryFolder()
    _ = try folder.copy(workload, to: "uncommon-name")
    let script = try CompiledScript("uprobe:uncommon-name:main { exit(); }")
    let found = try run(
      Programs.proberun, ["--dry-run", script.path],
      environment: ["PATH": "/nowhere:\(folder.path)"])
    #expect(found.end == .exit(0))
    let absent = try run(Programs.proberun, ["--dry-run", script.path])
    #expect(absent.end == .exit(255))
    #expect(absent.errors.contains("give its whole path"))
  }

  /// The address of a function of the workload, as its symbols count them, in decimal.
  private func symbol(_ name: String) throws -> Int {
    let listing = try run("/usr/bin/nm", [workload]).output
    let line = try #require(
      listing.split(separator: "\n").first { $0.hasSuffix(" T \(name)") })
    return try #require(Int(line.prefix { $0 != " " }, radix: 16))
  }
}
