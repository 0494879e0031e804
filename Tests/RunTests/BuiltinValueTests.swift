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
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let trace = try trace(
      """
      profile:hz:99 { @cpus[cpu] = 1; if (cpu >= ncpus) { @wrong = 1; } }
      interval:ms:1 {
        @rand[rand] = 1; @ticks++;
        if (@ticks >= 50 && len(@cpus) >= $2) { exit(); }
      }
      """, arguments: ["\(processors)"], until: .byItself)
    let cpus = trace.lines.filter { $0.hasPrefix("@cpus[") }
    #expect(cpus.count == processors)
    #expect(trace.lines.contains("@wrong: 0"))
    #expect(trace.lines.filter { $0.hasPrefix("@rand[") }.count > 10)
  }

  @Test func jiffiesAndElapsedGrowTogether() throws {
    let before = try jiffies()
    let trace = try trace(
      """
      BEGIN { @start = jiffies; @begin = elapsed; }
      interval:ms:100 {
        // The processor that counts jiffies may do so late, which all of them wait for then.
        if (jiffies - @start >= 60) {
          print((@start, jiffies, (elapsed - @begin) / 1ms)); clear(@start); exit();
        }
      }
      """, until: .byItself)
    let line = try #require(trace.lines.first)
    let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
    try #require(numbers.count == 3)
    if let before, let after = try jiffies() {
      #expect(before <= numbers[0] && numbers[1] <= after)
    }
    #expect(numbers[1] >= numbers[0] + 60)
    #expect(numbers[2] >= 100)
  }

  /// Returns the jiffies that the kernel tells, if it does.
  private func jiffies() throws -> Int? {
    guard let timers = try? text(of: "/proc/timer_list") else { return nil }
    return timers.split(separator: "\n").first { $0.hasPrefix("jiffies: ") }
      .flatMap { Int($0.dropFirst(9)) }
  }

  @Test func returnedValuesHaveASign() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_exit_openat /pid == $1 && args.ret < 0/ { @[args.ret] = count(); }
      """, while: "openat /nowhere/at/all 2")
    #expect(trace.lines == ["@[-2]: 2"])
  }
}
