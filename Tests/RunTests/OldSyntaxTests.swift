import Foundation
import GoldenSupport
import Testing

/// What scripts for bpftrace 0.17 write means what it always has.
@Suite(.traces) struct OldSyntaxTests {

  @Test func aScriptOfThatTimeRuns() throws {
    let trace = try trace(
      """
      #!/usr/bin/env bpftrace
      /* Counts opens. */
      BEGIN
      {
      \tprintf("%s\\n", "Tracing...");
      \t@limit = 1e3 + 0x10 + 010 + 1_000;
      }

      tracepoint:syscalls:sys_enter_openat,
      t:syscalls:sys_enter_getppid
      /pid == $1/
      {
      \tif (args->__syscall_nr != 0) { $number = 1; }
      \t@calls[tid, comm] = count();
      \t@last[tid] = $number;
      \tunroll(3) { @sum += $number; };
      \tdelete(@last[tid]);
      \t@path = sizeof(struct task_struct *);
      }

      END { clear(@limit); }
      """, while: "openat /etc/hostname 2 getppid 3")
    #expect(
      trace.lines == [
        "Tracing...", "@calls[\(trace.pid), workload]: 5", "@limit: 0", "@path: 8", "@sum: 15",
      ])
    #expect(trace.end == .exit(0))
  }

  @Test func timersHaveUnitsOrNone() throws {
    let trace = try trace(
      """
      interval:ms:20 { @named = 1; }
      i:us:20000 { @short = 1; }
      interval:20ms { @duration = 1; }
      interval:20000000 { @bare = 1; }
      INTERVAL:ms:20 { if (@named && @short && @duration && @bare) { exit(); } }
      """, until: .byItself)
    #expect(trace.lines == ["@bare: 1", "@duration: 1", "@named: 1", "@short: 1"])
  }

  @Test func mapsHaveSeveralKeysOrATuple() throws {
    let trace = try trace(
      "BEGIN { @a[1, \"x\"] = 5; @b[(1, \"x\")] = 6; print((@a[1, \"x\"], @b[1, \"x\"])); exit(); }",
      until: .byItself)
    #expect(trace.lines == ["(5, 6)", "@a[1, x]: 5", "@b[1, x]: 6"])
  }

  @Test func formerNamesOfSettingsWarn() throws {
    let script = try CompiledScript(
      """
      config = { strlen = 10; map_keys_max = 7; cat_bytes_max = 9 }
      BEGIN { print(config.max_strlen); }
      """)
    for (former, present) in [
      ("strlen", "max_strlen"), ("map_keys_max", "max_map_keys"),
      ("cat_bytes_max", "max_cat_bytes"),
    ] {
      #expect(script.warnings.contains("'\(former)' is now called '\(present)'"))
    }
    #expect(try run(Programs.proberun, ["-q", script.path]).output.hasPrefix("10\n"))
  }

  @Test func theEnvironmentHasTheNamesOfThatTime() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      "BEGIN { @[1] = 1; @[2] = 1; @[3] = 1; print(config.max_strlen); exit(); }", to: "a.bt")
    let outcome = try run(
      Programs.probec, ["run", "-q", script],
      environment: ["BPFTRACE_STRLEN": "20", "BPFTRACE_MAP_KEYS_MAX": "2"])
    #expect(outcome.output.hasPrefix("20\n"))
    #expect(outcome.output.split(separator: "\n").filter { $0.hasPrefix("@[") }.count == 2)
  }

  /// 0.17 and earlier printed numbers of 64 bits for all integers; values are the same.
  @Test func integersKeepTheirValues() throws {
    let trace = try trace(
      """
      BEGIN {
        $a = 1; $a = 300; $a = -70000; $b = 5; $b -= 10; @m = 1; @m = 5000000000;
        printf("%d %d %lld\\n", $a, $b, @m); exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["-70000 -5 5000000000", "@m: 5000000000"])
  }
}
