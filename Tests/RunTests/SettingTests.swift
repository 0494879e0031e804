import Foundation
import GoldenSupport
import Testing

/// Settings and declarations of maps do what they say.
@Suite(.traces) struct SettingTests {

  @Test func mapsOfEveryKindKeepWhatTheyShould() throws {
    let trace = try trace(
      """
      let @full = hash(2);
      let @recent = lruhash(2);
      let @counts = percpuhash(10);
      let @few = percpulruhash(100);
      BEGIN {
        for ($i : 0..1000) { @full[$i] = $i; @recent[$i] = $i; @few[$i] = count(); }
        @counts["a"] = count();
        exit();
      }
      """, until: .byItself)
    let counts = { (name: String) in trace.lines.filter { $0.hasPrefix(name + "[") }.count }
    #expect(counts("@full") == 2)
    #expect(trace.lines.contains("@full[0]: 0"))
    #expect((1...2).contains(counts("@recent")))
    #expect((1...200).contains(counts("@few")))
    #expect(trace.lines.contains("@counts[a]: 1"))
  }

  @Test func keysAreSpelledInSeveralWays() throws {
    for key in ["print_maps_on_exit", "PRINT_MAPS_ON_EXIT", "BPFTRACE_PRINT_MAPS_ON_EXIT"] {
      for word in ["false", "0", "off", "no", "\"no\""] where key != "0" {
        let trace = try trace(
          "config = { \(key) = \(word) }; BEGIN { @a = 1; exit(); }", until: .byItself)
        #expect(trace.lines == [])
      }
    }
  }

  @Test func textsAndMapsHaveTheirSizes() throws {
    let trace = try trace(
      """
      config = { max_strlen = 9; max_map_keys = 3; str_trunc_trailer = "~"; on_stack_limit = 0; }
      tracepoint:syscalls:sys_enter_openat /pid == $1/ { print(str(args.filename)); }
      BEGIN { for ($i : 0..10) { @a[$i] = 1; } }
      """, while: "openat /a/long/path 1")
    #expect(trace.lines.contains("/a/long/~"))
    #expect(trace.lines.filter { $0.hasPrefix("@a[") }.count == 3)
  }

  @Test func theEnvironmentWinsOverTheScript() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      "config = { max_map_keys = 3 } BEGIN { for ($i : 0..10) { @a[$i] = 1; } exit(); }", to: "a.bt"
    )
    let outcome = try run(
      Programs.probec, ["run", script], environment: ["BPFTRACE_MAX_MAP_KEYS": "5"])
    #expect(outcome.output.split(separator: "\n").count == 5)
  }

  @Test(arguments: [
    ("BPFTRACE_MAX_CAT_BYTES", "6", "012345|/a/long/~@: 1"),
    ("BPFTRACE_STR_TRUNC_TRAILER", "", "0123|/a/long/@: 1"),
    ("BPFTRACE_PRINT_MAPS_ON_EXIT", "no", "0123|/a/long/~"),
    ("BPFTRACE_PERF_RB_PAGES", "2", "0123|/a/long/~@: 1"),
    ("BPFTRACE_LOG_SIZE", "2", "0123|/a/long/~@: 1"),
    ("BPFTRACE_LAZY_SYMBOLICATION", "0", "0123|/a/long/~@: 1"),
    ("BPFTRACE_USE_BLAZESYM", "1", "0123|/a/long/~@: 1"),
  ])
  func theEnvironmentOfTheLoaderWins(
    _ name: String, _ value: String, _ output: String
  ) throws {
    let folder = try TemporaryFolder()
    let digits = try folder.write("0123456789", to: "digits")
    let trace = try trace(
      """
      config = { max_cat_bytes = 4; str_trunc_trailer = "~"; max_strlen = 9 }
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        cat("\(digits)"); printf("|%s", str(args.filename)); @ = 1; exit();
      }
      """, while: "openat /a/long/path 1", environment: [name: value], until: .byItself)
    #expect(trace.output.filter { $0 != "\n" } == output)
  }

  @Test func theEnvironmentOfTheLoaderDecidesAboutMissingProbes() throws {
    let script = try CompiledScript(
      """
      config = { missing_probes = "warn" }
      BEGIN { exit(); } tracepoint:no:such { @ = 1; } interval:s:9 { @ = 2; }
      """)
    #expect(try run(Programs.proberun, ["--dry-run", script.path]).end == .exit(0))
    let policy = ["BPFTRACE_MISSING_PROBES": "error"]
    let outcome = try run(
      Programs.proberun, ["--dry-run", script.path], environment: policy)
    #expect(outcome.end == .exit(255))
    #expect(outcome.errors.contains("no such tracepoint"))
  }

  /// One more than the kernel allows a tracepoint, which no name tells before it is attached.
  @Test func whatTheKernelRefusesToAttachIsLikeWhatIsMissing() throws {
    let probes = String(repeating: "t:syscalls:sys_enter_reboot { @++; }\n", count: 64)
    let script = try CompiledScript(
      """
      \(probes)t:syscalls:sys_enter_reboo* { @++; }
      BEGIN { printf("on\\n"); } interval:ms:1 { exit(); }
      """)
    for (policy, output) in [
      ("error", ""), ("warn", "on\n\n\n@: 0\n"), ("ignore", "on\n\n\n@: 0\n"),
    ] {
      let outcome = try run(
        Programs.proberun, ["-q", script.path], environment: ["BPFTRACE_MISSING_PROBES": policy])
      #expect(outcome.end == .exit(policy == "error" ? 255 : 0))
      #expect(outcome.output == output)
      #expect(outcome.errors.contains("Argument list too long") == (policy != "ignore"))
      #expect(outcome.errors.contains("warning: ") == (policy == "warn"))
    }
  }

  @Test func theEnvironmentOfTheLoaderLimitsProbes() throws {
    let script = try CompiledScript("tracepoint:syscalls:sys_enter_open* { @ = count(); }")
    let few = ["BPFTRACE_MAX_PROBES": "2"]
    let outcome = try run(Programs.proberun, ["--dry-run", script.path], environment: few)
    #expect(outcome.end == .exit(255))
    #expect(outcome.errors.contains("BPFTRACE_MAX_PROBES"))
    #expect(try run(Programs.proberun, ["--dry-run", script.path]).end == .exit(0))
  }

  @Test func theNumberOfTargetsIsLimited() throws {
    let script = "config = { max_probes = 2 } tracepoint:syscalls:sys_enter_open* { @ = count(); }"
    let folder = try TemporaryFolder()
    let path = try folder.write(script, to: "a.bt")
    let outcome = try run(Programs.probec, ["run", "--dry-run", path])
    #expect(outcome.end == .exit(255))
    #expect(outcome.errors.contains("2"))
    let more = try run(
      Programs.probec, ["run", "--dry-run", path], environment: ["BPFTRACE_MAX_PROBES": "100"])
    #expect(more.end == .exit(0))
  }

  @Test func filesArePrintedUpToTheirLimit() throws {
    let trace = try trace(
      """
      config = { max_cat_bytes = 4; print_maps_on_exit = false }
      BEGIN { cat("/etc/passwd"); printf("|\\n"); exit(); }
      """, until: .byItself)
    #expect(trace.lines == ["root|"])
  }

  @Test func theLicenseIsThatOfTheScript() throws {
    let folder = try TemporaryFolder()
    let script = try folder.write(
      "config = { license = \"Dual MIT/GPL\" } BEGIN { exit(); }", to: "a.bt")
    let outcome = try run(Programs.probec, ["build", "--emit", "llvm", script])
    #expect(outcome.output.contains("Dual MIT/GPL"))
  }

  @Test func aHistogramIsOneElement() throws {
    let trace = try trace(
      """
      config = { max_map_keys = 2 }
      BEGIN { for ($i : 0..20) { @h[$i & 1] = hist(1 << $i); } exit(); }
      """, until: .byItself)
    #expect(trace.lines.filter { $0.hasPrefix("@h[") } == ["@h[0]:", "@h[1]:"])
    #expect(trace.lines.count { $0.hasSuffix("|") } == 38)
    #expect(!trace.errors.contains("failed"))
  }
}
