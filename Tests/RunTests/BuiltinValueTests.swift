import Foundation
import Testing

/// Builtins have the values that the machine and the process have.
@Suite(.traces) struct BuiltinValueTests {

  @Test func processesHaveNumbersInTwoNamespaces() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        printf("%d %d %d %d\\n", pid, pid() == pid(curr_ns), tid(curr_ns) == tid, uid + gid);
        print((pid(init) == curtask.tgid, tid(init) == curtask.pid));
        @[numaid] = cgroup > 0;
      }
      """, while: "getppid 1")
    #expect(trace.lines == ["\(trace.pid) 1 1 0", "(true, true)", "@[0]: true"])
  }

  @Test func processorsAndRandomNumbersAreInTheirRanges() throws {
    let trace = try trace(
      """
      profile:hz:99 { @cpus[cpu] = 1; if (cpu >= ncpus) { @wrong = 1; } }
      interval:ms:1 { @rand[rand] = 1; @ticks = count(); }
      interval:ms:500 { exit(); }
      """, until: .byItself)
    let cpus = trace.lines.filter { $0.hasPrefix("@cpus[") }
    #expect(cpus.count == ProcessInfo.processInfo.activeProcessorCount)
    #expect(trace.lines.contains("@wrong: 0"))
    #expect(trace.lines.filter { $0.hasPrefix("@rand[") }.count > 10)
  }

  @Test func jiffiesAndElapsedGrowTogether() throws {
    let trace = try trace(
      """
      BEGIN { @start = jiffies; @begin = elapsed; }
      interval:ms:600 { print((jiffies - @start, (elapsed - @begin) / 1ms)); clear(@start); exit(); }
      """, until: .byItself)
    let line = try #require(trace.lines.first)
    let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
    let ticks = try #require(numbers.first)
    let milliseconds = try #require(numbers.last)
    #expect(milliseconds >= 600)
    // Kernels count 100 to 1000 jiffies per second.
    #expect((milliseconds / 10 - 3...milliseconds + 10).contains(ticks))
  }

  @Test func returnedValuesHaveASign() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_exit_openat /pid == $1 && args.ret < 0/ { @[args.ret] = count(); }
      """, while: "openat /nowhere/at/all 2")
    #expect(trace.lines == ["@[-2]: 2"])
  }
}
