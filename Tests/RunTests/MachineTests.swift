import Foundation
import GoldenSupport
import Testing

/// Values that are made or printed by what the loader knows about its machine.
@Suite(.traces) struct MachineTests {

  @Test func timesArePrintedInTheirFormat() throws {
    let start = Date()
    let before = Int(start.timeIntervalSince1970)
    let trace = try trace(
      """
      BEGIN {
        $t = nsecs; @tai = nsecs(tai);
        printf("%s %s %s ", strftime("%s", nsecs), strftime("%s", $t), strftime("%s", @tai));
        printf("%s %s\\n", strftime("%s", nsecs(sw_tai)), strftime("%s", nsecs - 60s));
        print(strftime("%f|%l|%k|%%", nsecs)); print(strftime("%Y", 0));
        @m = strftime("%Y", nsecs); @k[strftime("%Y", nsecs)] = 1;
        exit();
      }
      """, until: .byItself)
    let times = trace.lines[0].split(separator: " ").compactMap { Int($0) }
    let after = Int(Date().timeIntervalSince1970) + 1
    #expect(times.count == 5)
    for time in times.prefix(4) { #expect((before - 1...after).contains(time)) }
    #expect((before - 61...after - 60).contains(times[4]))
    #expect(trace.lines[1].wholeMatch(of: /(\d{6})\|(\d{3})\|(\d{9})\|%/) != nil)
    #expect(trace.lines[2] == "(?)")
    let years = [start, Date()].map { Calendar.current.component(.year, from: $0) }
    #expect(years.contains { trace.lines.contains("@m: \($0)") })
    #expect(years.contains { trace.lines.contains("@k[\($0)]: 1") })
  }

  @Test func buffersArePrintedAsTheirBytes() throws {
    let trace = try trace(
      #"""
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $n = $2; $b = buf(args.filename, 3);
        printf("%r|%rx|%rh|%8r|%s\n", $b, $b, $b, $b, $b);
        printf("%r|%r|%r\n", buf(args.filename, $n), buf(comm, $n - 2), buf("a\x01b", $n));
        @[buf(args.filename, $n)] = count(); @v = buf(args.filename, 200); @v = $b;
        printf("%r\n", args.flags > 5 ? $b : buf("no", 2));
      }
      """#,
      while: "openat /etc/hostname 1", arguments: ["5"])
    #expect(
      trace.lines == [
        #"/et|\x2f\x65\x74|2f 65 74|     /et|/et"#, #"/etc/|wor|a\x01b\x00"#, "no", "@[/etc/]: 1",
        "@v: /et",
      ])
  }

  @Test func buffersAreCompared() throws {
    let trace = try trace(
      #"""
      BEGIN {
        $long = buf("ok", 5); @ = buf("a", 1); @ = buf("abcdef", $2);
        printf("%r\n", $long); print($long == buf("ok", 5)); print($long != buf("ok", 4));
        print(buf("ok", 2) == buf("okay", 2)); print(buf("ok", 2) == buf("no", 2));
        print(@ == buf("abc", 3)); print(@ == buf("abcd", 4));
        print((buf("x", 1), 1) == (buf("x", 1), 1));
        exit();
      }
      """#, arguments: ["3"], until: .byItself)
    #expect(
      trace.lines == [
        #"ok\x00\x00\x00"#, "true", "true", "true", "false", "true", "false", "true",
        "@: abc",
      ])
  }

  @Test func buffersAreNumbersInJSON() throws {
    let trace = try trace(
      #"BEGIN { print(buf("a\x01", 2)); @[buf("b", 1)] = 1; exit(); }"#, options: ["-f", "json"],
      until: .byItself)
    #expect(trace.lines.contains(#"{"type": "value", "data": [97,1]}"#))
    #expect(trace.lines.contains(#"{"type": "map", "data": {"@": {"b": 1}}}"#))
  }

  @Test func addressesOfTheScriptAreBytes() throws {
    let trace = try trace(
      #"""
      BEGIN {
        print(pton("127.0.0.1")); print(pton("::1")); $a = pton("1.2.3.4");
        printf("%d %rh %s\n", $a[2], buf($a), ntop(pton("8.8.4.4"))); exit();
      }
      """#, until: .byItself)
    #expect(
      trace.lines == [
        "[127,0,0,1]", "[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1]", "3 01 02 03 04 8.8.4.4",
      ])
  }

  @Test func addressesOfDevicesArePrinted() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $bytes = (struct ethhdr *)args.filename;
        printf("%s %s\\n", macaddr($bytes->h_dest), macaddr($bytes->h_source));
        @[macaddr($bytes->h_source)] = count();
      }
      """, while: "openat /etc/hostname 1")
    #expect(
      trace.lines == [
        "2F:65:74:63:2F:68 6F:73:74:6E:61:6D", "@[6F:73:74:6E:61:6D]: 1",
      ])
  }

  @Test func usersArePrintedByName() throws {
    let trace = try trace(
      """
      BEGIN { print(username); @[username] = uid; @name = username; print((1, username)); exit(); }
      """, until: .byItself)
    #expect(trace.lines == ["root", "(1, root)", "@[root]: 0", "@name: root"])
  }

  @Test func groupsHaveNumbersAndPaths() throws {
    let mounts = try text(of: "/proc/mounts").split(separator: "\n")
      .map { $0.split(separator: " ") }.filter { $0[2].hasPrefix("cgroup") }
    let root = try #require(mounts.first { $0[2] == "cgroup2" } ?? mounts.first)[1]
    var status = stat()
    #expect(stat(String(root), &status) == 0)
    let trace = try trace(
      """
      BEGIN {
        printf("%d %s|%s\\n", cgroupid("\(root)"), cgroup_path(cgroupid("\(root)"), "unified"),
          cgroup_path(cgroupid("\(root)"), "no such"));
        @[cgroup_path(cgroupid("\(root)"))] = 1; print(cgroup_path(123456789123)); exit();
      }
      """, until: .byItself)
    let hasUnified = mounts.contains { $0[2] == "cgroup2" }
    #expect(trace.lines[0] == "\(status.st_ino) \(hasUnified ? "unified:/" : "")|")
    #expect(trace.lines[1].hasPrefix("@[") && trace.lines[1].contains(":/"))
  }

  @Test func missingGroupsAndSymbolsNameTheirPlace() throws {
    let script = try CompiledScript("BEGIN {\n  print(cgroupid(\"/no/such/group\"));\n}")
    let outcome = try run(Programs.proberun, [script.path])
    #expect(outcome.end == .exit(1))
    #expect(
      outcome.errors == "proberun: script.bt:2:9: there is no cgroup '/no/such/group'\n")
    let other = try CompiledScript("BEGIN { print(kaddr(\"no_such_symbol\")); }")
    #expect(
      try run(Programs.proberun, [other.path]).errors
        == "proberun: script.bt:1:15: the kernel tells no address of 'no_such_symbol'\n")
  }

  @Test func symbolsOfTheKernelHaveAddresses() throws {
    let trace = try trace(
      """
      BEGIN {
        printf("%llx %s\\n", kaddr("vfs_read"), ksym(kaddr("vfs_read"))); exit();
      }
      """, until: .byItself)
    let symbols = try text(of: "/proc/kallsyms").split(separator: "\n")
    let line = try #require(symbols.first { $0.hasSuffix(" T vfs_read") })
    #expect(trace.lines == ["\(line.prefix { $0 != " " }) vfs_read"])
  }

  @Test func manySymbolsOfTheKernelHaveAddresses() throws {
    let names = ["vfs_read", "vfs_write", "vfs_read", "ksys_read"]
    let script = names.map { "printf(\"%llx\\n\", kaddr(\"\($0)\"));" }.joined()
    let trace = try trace("BEGIN { \(script) exit(); }", until: .byItself)
    let symbols = try text(of: "/proc/kallsyms").split(separator: "\n")
    let addresses = try names.map { name in
      let line = try #require(symbols.first { $0.hasSuffix(" T " + name) })
      return String(line.prefix { $0 != " " })
    }
    #expect(trace.lines == addresses)
  }

  @Test func symbolsOfProcessesHaveAddresses() throws {
    let trace = try trace(
      """
      uprobe:\(Programs.workload):workload_sum /pid == $1/ {
        printf("%llx ", *uaddr("workload_mark")); @in = uaddr("workload_mark");
      }
      uretprobe:\(Programs.workload):workload_sum /pid == $1/ {
        printf("%d\\n", uaddr("workload_mark") == @in);
      }
      uprobe:\(Programs.workload):workload_su* /pid == $1/ {
        printf("%llx ", *uaddr("workload_mark"));
      }
      """, while: "sum 1")
    #expect(trace.lines.first == "1122334455667788 1122334455667788 1")
  }

  @Test func processorsAndChildrenAreCounted() throws {
    let trace = try trace(
      #"BEGIN { printf("%d %d %d\n", ncpus, cpid, has_cpid ? 1 : 0); exit(); }"#, until: .byItself)
    let possible = try text(of: "/sys/devices/system/cpu/possible").split(separator: "-")
    let last = try #require(Int(possible.last?.trimmingCharacters(in: .newlines) ?? ""))
    #expect(trace.lines == ["\(last + 1) 0 0"])
  }

  @Test func filesArePrinted() throws {
    let folder = try TemporaryFolder()
    let short = try folder.write("one\ntwo\n", to: "short-1")
    let long = try folder.write(String(repeating: "x", count: 20000), to: "long")
    let trace = try trace(
      """
      BEGIN { cat("\(short.dropLast())%d", 1); cat("/no/such/file"); cat("\(long)"); exit(); }
      """, until: .byItself)
    #expect(
      trace.lines == ["one", "two", String(repeating: "x", count: 10240)])
    #expect(
      trace.errors
        == "proberun: warning: cannot open '/no/such/file': No such file or directory\n")
  }

  @Test func commandsAreRun() throws {
    let script = #"BEGIN { system("echo %s $((%d + 1)); exit 3", "one", 2); print(5); exit(); }"#
    let trace = try trace(script, options: ["--unsafe"], until: .byItself)
    #expect(trace.lines == ["one 3", "5"])
    #expect(trace.end == .exit(0))
    let json = try printed(script, options: ["--unsafe"])
    #expect(json.contains(#"{"type": "syscall", "data": "one 3\n"}"#))
    let compiled = try CompiledScript(script)
    let refused = try run(Programs.proberun, [compiled.path])
    #expect(refused.end == .exit(1) && refused.output.isEmpty)
    #expect(refused.errors.contains("'--unsafe'") && refused.errors.contains("run-commands"))
  }

  @Test func scriptsSayErrorsAndWarnings() throws {
    let script = #"""
      BEGIN { errorf("bad %d%%", 3); warnf("careful, %s\n", "you"); print(1); exit(); }
      """#
    let trace = try trace(script, until: .byItself)
    #expect(trace.lines == ["1"])
    #expect(
      trace.errors == "script.bt:1:9: ERROR: bad 3%\nscript.bt:1:32: WARNING: careful, you\n")
    let json = try printed(script)
    #expect(
      json.contains(
        #"{"type": "errorf", "msg": "bad 3%", "filename": "script.bt", "line": 1, "col": 9}"#))
    #expect(
      json.contains(
        #"{"type": "warnf", "msg": "careful, you\n", "filename": "script.bt", "line": 1, "col": 32}"#
      ))
  }

  @Test func assertionsEndTheTracer() throws {
    let trace = try trace(
      """
      BEGIN { assert(1 + 1 == 2, "no"); assert(pid == 0, "100% wrong"); print(1); }
      END { print(2); }
      """, until: .byItself)
    #expect(trace.end == .exit(1))
    #expect(trace.lines == ["2"])
    #expect(trace.errors == "script.bt:1:35: ERROR: 100% wrong\n")
  }

  @Test func linesAreWrittenToTheTracePipe() throws {
    let trace = try trace(
      #"""
      tracepoint:syscalls:sys_enter_getppid /pid == $1/ {
        debugf("probec %d %5d %llx %%", pid, 7, -1); debugf("of %s %c", comm, 65);
      }
      """#, while: "getppid 1")
    // The same lines, which stay there although they are read.
    let text = try text(of: "/sys/kernel/tracing/trace")
    #expect(text.contains("probec \(trace.pid)     7 ffffffffffffffff %\n"))
    #expect(text.contains(": of workload A\n"))
  }

  @Test func seriesKeepTheLastIntervals() throws {
    let trace = try trace(
      """
      interval:ms:40 { @n += 2; @last = tseries(@n, 1s, 3); @sum[1] = tseries(1, 100ms, 4, "sum");
        @min = tseries(@n - 3, 100d, 2, "min"); @max = tseries(@n, 100d, 2, "max");
        @avg = tseries(@n, 100d, 2, "avg"); if (@n == 30) { exit(); } }
      """, options: ["-f", "json"], until: .byItself)
    let series = trace.lines.filter { $0.hasPrefix(#"{"type": "tseries""#) }
    #expect(series.count == 5)
    func values(_ name: String) throws -> [Int] {
      let line = try #require(series.first { $0.contains(name) })
      return line.matches(of: /"value":(-?\d+)/).compactMap { Int($0.1) }
    }
    let last = try #require(trace.lines.first { $0.contains(#""@n": "#) })
    let total = try #require(last.firstMatch(of: /"@n": (\d+)/).flatMap { Int($0.1) })
    #expect(try values("@max") == [total])
    #expect(try values("@last").last == total)
    #expect(try values("@min") == [-1])
    #expect(try values("@avg") == [total / 2 + 1])
    let sums = try values("@sum")
    #expect((1...4).contains(sums.count) && sums.allSatisfy { 1...4 ~= $0 })
  }

  @Test func seriesAreDrawn() throws {
    let trace = try trace(
      "BEGIN { @ = tseries(5, 1s, 2); exit(); }", until: .byItself)
    #expect(trace.lines.count == 7)
    #expect(trace.lines[0] == "@:")
    #expect(trace.lines[2] == "hh:mm:ss |" + String(repeating: "_", count: 51) + "|")
    #expect(trace.lines[3].wholeMatch(of: /\d\d:\d\d:\d\d \| {25}\* {25}\| 5/) != nil)
    #expect(trace.lines[4].hasSuffix("| -"))
  }
}

/// Returns the lines of JSON that a script prints.
private func printed(_ script: String, options: [String] = []) throws -> [String] {
  try trace(script, options: options + ["-f", "json"], until: .byItself).lines
}
