import Testing

/// What functions compute and print.
@Suite(.traces) struct FunctionTests {

  @Test func addressesArePrintedAsTheInternetWritesThem() throws {
    let trace = try trace(
      """
      BEGIN {
        $a = ntop(0x0100007f); $family = 2; $b = ntop($family, 0x0101a8c0);
        printf("[%s] [%15s] [%s]\\n", $a, $b, ntop($family + 5, 1));
        print(ntop(2, 0x08080808)); @[$a, 1] = count(); @plain[$b] = $a; @t = (1, $b);
        $c = $family == 2 ? $a : $b; @c = $c;
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == [
        "[127.0.0.1] [    192.168.1.1] []", "8.8.8.8", "@[127.0.0.1, 1]: 1", "@c: 127.0.0.1",
        "@plain[192.168.1.1]: 127.0.0.1", "@t: (1, 192.168.1.1)",
      ])
  }

  @Test func addressesAreStringsInJSON() throws {
    let trace = try trace(
      "BEGIN { print(ntop(0x0100007f)); @[ntop(2, 1)] = 1; exit(); }", options: ["-f", "json"],
      until: .byItself)
    #expect(trace.lines.contains(#"{"type": "value", "data": "127.0.0.1"}"#))
    #expect(trace.lines.contains(#"{"type": "map", "data": {"@": {"1.0.0.0": 1}}}"#))
  }

  @Test func addressesInTheMemoryOfTheProcess() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $six = (struct in6_addr *)args.filename; $bytes = $six->in6_u.u6_addr8;
        printf("%s %s %s %x\\n", ntop($six->in6_u.u6_addr8), ntop(*$six), ntop(10, $bytes),
          $bytes[args.flags + 1]);
      }
      """, while: "openat /etc/host-names 1")
    // "/etc/host-names" and its NUL are 16 bytes.
    let address = "2f65:7463:2f68:6f73:742d:6e61:6d65:7300"
    #expect(trace.lines == ["\(address) \(address) \(address) 65"])
  }

  @Test func bytesAreSwapped() throws {
    let trace = try trace(
      """
      BEGIN {
        $s = (uint16)0x1234; $i = (int32)-2; $l = (uint64)0x12;
        printf("%x %x %llx %x\\n", bswap($s), bswap($i), bswap($l), bswap((uint8)7)); exit();
      }
      """, until: .byItself)
    #expect(trace.lines == ["3412 feffffff 1200000000000000 7"])
  }

  @Test func textsHaveAnOrder() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $path = str(args.filename);
        printf("%d %d %d ", strcmp($path, "/etc/hostname"), strcmp("/etc/hosts", $path),
          strcmp($path, str(args.filename, 64)));
        printf("%d %d %d ", strcmp(comm, "workload"), strcmp(comm, "work"), strcmp(comm, $path));
        printf("%d %d %d\\n", strcmp("a", "b"), strcmp($path, $2), strcmp(str($2), "x"));
      }
      """, while: "openat /etc/hostname 1 openat /etc/hosu 1", arguments: ["/etc/hosts"])
    #expect(trace.lines == ["0 1 0 0 1 1 -1 -1 -1", "1 -1 0 0 1 1 -1 1 -1"])
  }

  @Test func theFirstBytesOfTextsCompare() throws {
    let trace = try trace(
      """
      BEGIN {
        printf("%d %d %d %d %d\\n", strncmp("abc", "abd", 2), strncmp("abc", "abd", 3),
          strncmp(str($2), "abd", 2), strncmp(str($2), str($3), 3), strncmp(str($2), str($3), 4));
        exit();
      }
      """, arguments: ["abcd", "abce"], until: .byItself)
    #expect(trace.lines == ["0 1 0 0 1"])
  }

  @Test func argumentsOfAProgramAreJoined() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_execve /pid == $1/ { join(args.argv); join(args.argv, ","); }
      """, while: "exec /bin/true,one,,three")
    #expect(trace.lines == ["/bin/true one  three", "/bin/true,one,,three"])
  }

  @Test func atMostSixteenStringsAreJoined() throws {
    let numbers = (1...20).map { "\($0)" }
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_execve /pid == $1/ { join(args.argv, \"\"); }",
      while: "exec " + (["/bin/true"] + numbers).joined(separator: ","), options: ["-f", "json"])
    let joined = (["/bin/true"] + numbers.prefix(15)).joined()
    #expect(trace.lines.contains(#"{"type": "join", "data": "\#(joined)"}"#))
  }

  @Test func longStringsAreCutAndNothingIsJoinedFromNowhere() throws {
    let long = String(repeating: "x", count: 1500)
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_execve /pid == $1/ { join(args.argv); join(0); join(16); }
      """, while: "exec /bin/true,\(long),end")
    #expect(trace.output == "/bin/true \(long.prefix(1023)) end\n\n\n\n\n")
  }

  @Test func registersAreThoseOfTheInterruptedCode() throws {
    let trace = try trace(
      """
      profile:hz:499 /pid == $1 && reg("ip") == reg("pc") && reg("sp") != 0/ {
        @code[reg("cs") & 3] = count();
      }
      """, while: "spin 300")
    #expect(trace.lines.contains { $0.hasPrefix("@code[3]: ") })
  }

  @Test func deletionsTellWhetherThereWasSomething() throws {
    let trace = try trace(
      """
      BEGIN {
        @m[1] = 1; @n[1] = count(); @s = 5; @t = count();
        print((delete(@m, 1), delete(@m, 1), delete(@n[1]), delete(@s), delete(@s), delete(@t)));
        if (!delete(@m, 7)) { print("missing"); }
        exit();
      }
      """, until: .byItself)
    #expect(
      trace.lines == ["(true, false, true, true, false, true)", "missing", "@s: 0", "@t: 0"])
    #expect(trace.errors == "")
  }

  @Test func aDeletionOfNothingIsReportedOnce() throws {
    let trace = try trace(
      "tracepoint:syscalls:sys_enter_getppid /pid == $1/ { @m[1] = 1; delete(@m, 2); }",
      while: "getppid 3")
    #expect(trace.lines == ["@m[1]: 1"])
    #expect(
      trace.errors
        == "script.bt:1:64: WARNING: cannot delete a map element that does not exist\n")
  }

  @Test func elementsOfAggregatesArePrinted() throws {
    let trace = try trace(
      """
      BEGIN {
        @c[1] = count(); @c[1] = count(); @s["x"] = sum(-5); @min[1] = min(7); @max[1, 2] = max(9);
        @avg[1] = avg(4); @avg[1] = avg(8); @stats[1] = stats(3); @hist[1] = hist(1);
        print(@c[1]); print(@s["x"]); print(@min[1]); print(@max[1, 2]); print(@avg[1]);
        print(@stats[1]); print(@hist[1]); print(@c[9]);
        clear(@c); clear(@s); clear(@min); clear(@max); clear(@avg); clear(@stats); clear(@hist);
        exit();
      }
      """, until: .byItself)
    let bar = String(repeating: "@", count: 52)
    #expect(
      trace.lines == [
        "2", "-5", "7", "9", "6", "{ .count = 1, .average = 3, .total = 3 }",
        "[1]                    1 |\(bar)|", "0",
      ])
  }

  @Test func elementsOfArraysInVariablesAreRead() throws {
    let trace = try trace(
      """
      tracepoint:raw_syscalls:sys_enter /pid == $1 && args.id == 0/ {
        $a = args.args; $i = args.id + 2; @one = $a[2]; @two = $a[$i];
      }
      """, while: "read 1 77")
    #expect(trace.lines == ["@one: 77", "@two: 77"])
  }

  @Test func pointersToNumbersAreFollowed() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_openat /pid == $1/ {
        $p = (uint16 *)args.filename; $b = (uint8 *)args.filename;
        printf("%x %x %x %c %c %s\\n", *$p, $p[1], *($p + 2), $b[1], *($b + 2), str((char *)$b + 5));
        printf("%llx\\n", *(uint64 *)args.filename);
      }
      """, while: "openat /etc/hostname 1")
    #expect(trace.lines == ["652f 6374 682f e t hostname", "736f682f6374652f"])
  }

  @Test func argumentsOfAProgramAreElements() throws {
    let trace = try trace(
      """
      tracepoint:syscalls:sys_enter_execve /pid == $1/ {
        printf("%s %s %s %d\\n", str(*args.argv), str(args.argv[1]), str(args.argv[2], 2),
          args.argv[3] == 0);
      }
      """, while: "exec /bin/true,one,three")
    #expect(trace.lines == ["/bin/true one th.. 1"])
  }

  @Test func aLongParameterIsText() throws {
    let long = String(repeating: "p", count: 255)
    let trace = try trace(
      "BEGIN { print(str($2)); @[str($3, 400)] = 1; exit(); }",
      arguments: [long, long + long.prefix(145)], until: .byItself)
    #expect(trace.lines == [long, "@[\(long + long.prefix(145))]: 1"])
    let script = try CompiledScript("BEGIN { print(str($1)); }")
    let outcome = try run(Programs.proberun, [script.path, "--", long + "p"])
    #expect(outcome.end == .exit(1))
    #expect(outcome.errors == "proberun: $1 takes at most 255 bytes\n")
  }
}
